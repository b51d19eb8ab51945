import { stripHtml } from '../text/html.ts'
import { setAudiencePart } from './apply-draft-press.ts'
import { MAX_LISTED, readChats, readDays } from './read-reply.ts'
import { readMoment } from '../text/read-moment.ts'
import { findMarkupFault } from '../text/markup-fault.ts'
import { deskZone } from '../desk/desk-text.ts'
import { MAX_CAPTION_CHARS, MAX_CHARS } from './notice-problems.ts'
import { needsSecondApproval } from './run-rules.ts'
import { changeDraft, replyWith, showPage } from './notice-step.ts'
import type { NoticeContext, NoticeInput, NoticeStep } from './notice-step.ts'

/** The context of a reply to the card of a notice. */
type NoticeReply = NoticeContext<Extract<NoticeInput, { readonly kind: 'reply' }>>

/** Refuses a text that is empty, too long or broken markup; null when it is good. */
const refuseText = ({ notice, input: { html, what = 'text' } }: NoticeReply): NoticeStep | null => {
  if (what !== 'text' && what !== 'photo') return replyWith('reply-photos-only')
  const words = stripHtml(html ?? '').trim()
  if (html === null || words === '') return replyWith('reply-no-text')
  const max = notice.photo === null ? MAX_CHARS : MAX_CAPTION_CHARS
  if (words.length > max) return replyWith('reply-too-long', { count: words.length, most: max })
  const broken = findMarkupFault(html)
  return broken === null ? null : replyWith('reply-unparsable', { sign: broken.sign })
}

const takeText = (ctx: NoticeReply, locale: string): NoticeStep => {
  const {
    notice: { texts },
    input: { html, file },
  } = ctx
  const photo = file?.kind === 'photo' ? { photo: file.id } : {}
  return refuseText(ctx) ?? changeDraft({ texts: { ...texts, [locale]: html ?? '' }, ...photo }, 'texts')
}

const takePhoto = ({ input: { file } }: NoticeReply): NoticeStep =>
  file?.kind === 'photo'
    ? changeDraft({ photo: file.id }, 'main')
    : replyWith(file ? 'reply-photo-as-file' : 'reply-no-photo')

const takeMoment = ({ world, input: { text }, at }: NoticeReply): NoticeStep => {
  const moment = readMoment(text ?? '', deskZone(world), at)
  if (moment === null) return replyWith('reply-no-time')
  return moment <= at ? replyWith('reply-time-over') : changeDraft({ at: moment }, 'main')
}

const takeList = ({ notice: { audience }, input: { text, content } }: NoticeReply): NoticeStep => {
  const { chats, wrong } = readChats(content ?? text ?? '')
  const [first] = wrong
  if (first !== undefined) return replyWith('reply-list-wrong', { count: wrong.length, word: first.slice(0, 40) })
  if (chats.length === 0) return replyWith('reply-list-empty')
  if (chats.length > MAX_LISTED) return replyWith('reply-list-long', { most: MAX_LISTED })
  return changeDraft({ audience: setAudiencePart(audience, 'chats', chats) }, 'audience')
}

const takeDays = ({ notice: { audience }, input: { text } }: NoticeReply): NoticeStep => {
  const days = readDays(text ?? '')
  return days === null
    ? replyWith('reply-no-days')
    : changeDraft({ audience: setAudiencePart(audience, 'activeDays', days) }, 'audience')
}

const takeIncident = ({ notice: { audience }, input: { text } }: NoticeReply): NoticeStep => {
  const id = text?.trim() ?? ''
  return /^[\w-]{1,60}$/.test(id)
    ? changeDraft({ audience: setAudiencePart(audience, 'incident', id) }, 'audience')
    : replyWith('reply-no-incident')
}

const draftReplies: ReadonlyMap<string, (ctx: NoticeReply) => NoticeStep> = new Map(
  Object.entries<(ctx: NoticeReply) => NoticeStep>({
    photo: takePhoto,
    when: takeMoment,
    list: takeList,
    days: takeDays,
    incident: takeIncident,
  }),
)

/**
 * Keeps a replacement text until it is confirmed, with its author. What a colleague wrote before is left out: nobody
 * confirms their own words.
 */
const takeCorrection = (ctx: NoticeReply, locale: string): NoticeStep => {
  const {
    agent,
    card: { asker, pending },
    input: { html },
  } = ctx
  const kept = asker === agent.id ? pending : {}
  return (
    refuseText(ctx) ?? {
      ...showPage('replace'),
      card: { page: 'replace', asker: agent.id, pending: { ...kept, [locale]: html ?? '' } },
      asksSecond: needsSecondApproval(ctx),
    }
  )
}

/** Takes a reply to the card as what its page asks for; a page that asks for nothing says so. */
export const applyReply = (ctx: NoticeReply): NoticeStep => {
  const { notice, card } = ctx
  const [page = '', locale = ''] = card.page.split(':')
  if (notice.state !== 'draft')
    return page === 'correct' && notice.texts[locale] !== undefined
      ? takeCorrection(ctx, locale)
      : replyWith('reply-nothing-asked')
  if (page === 'text' && ctx.world.texts.locales.includes(locale)) return takeText(ctx, locale)
  return draftReplies.get(page)?.(ctx) ?? replyWith('reply-nothing-asked')
}
