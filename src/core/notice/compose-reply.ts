import { stripHtml } from '../text/html.ts'
import { withPart } from './compose-press.ts'
import { MOST_LISTED, readChats, readDays } from './read-reply.ts'
import { readMoment } from '../text/read-moment.ts'
import { brokenMarkup } from '../text/telegram-markup.ts'
import type { NoticeDraft } from './notice.ts'
import { deskZone } from '../desk/desk-text.ts'
import { MOST_CAPTION, MOST_CHARS } from './notice-problems.ts'
import { needsSecond } from './run-press.ts'
import { still, tell, turn } from './notice-step.ts'
import type { Composing, NoticeInput, Step } from './notice-step.ts'

/** A reply to the card of a notice. */
type Replied = Composing<Extract<NoticeInput, { readonly kind: 'reply' }>>

const changed = (change: Partial<NoticeDraft>, page: string): Step => ({
  ...still,
  change,
  card: { page, asker: null },
})

/** What is wrong with a text by itself; null when nothing is. */
const whyNotText = ({ notice, input: { html } }: Replied): Step | null => {
  const words = stripHtml(html ?? '').trim()
  if (html === null || words === '') return tell('reply-no-text')
  const most = notice.photo === null ? MOST_CHARS : MOST_CAPTION
  if (words.length > most) return tell('reply-too-long', { count: words.length, most })
  const broken = brokenMarkup(html)
  return broken === null ? null : tell('reply-unparsable', { sign: broken.sign })
}

const takeText = (replied: Replied, locale: string): Step => {
  const {
    notice: { texts },
    input: { html, file },
  } = replied
  const photo = file?.kind === 'photo' ? { photo: file.id } : {}
  return whyNotText(replied) ?? changed({ texts: { ...texts, [locale]: html ?? '' }, ...photo }, 'texts')
}

const takePhoto = ({ input: { file } }: Replied): Step =>
  file?.kind === 'photo' ? changed({ photo: file.id }, 'main') : tell(file ? 'reply-photo-as-file' : 'reply-no-photo')

const takeMoment = ({ world, input: { text }, at }: Replied): Step => {
  const moment = readMoment(text ?? '', deskZone(world), at)
  if (moment === null) return tell('reply-no-time')
  return moment <= at ? tell('reply-time-over') : changed({ at: moment }, 'main')
}

const takeList = ({ notice: { audience }, input: { text, content } }: Replied): Step => {
  const { chats, wrong } = readChats(content ?? text ?? '')
  const [first] = wrong
  if (first !== undefined) return tell('reply-list-wrong', { count: wrong.length, word: first.slice(0, 40) })
  if (chats.length === 0) return tell('reply-list-empty')
  if (chats.length > MOST_LISTED) return tell('reply-list-long', { most: MOST_LISTED })
  return changed({ audience: withPart(audience, 'chats', chats) }, 'audience')
}

const takeDays = ({ notice: { audience }, input: { text } }: Replied): Step => {
  const days = readDays(text ?? '')
  return days === null
    ? tell('reply-no-days')
    : changed({ audience: withPart(audience, 'activeDays', days) }, 'audience')
}

const takeIncident = ({ notice: { audience }, input: { text } }: Replied): Step => {
  const id = text?.trim() ?? ''
  return /^[\w-]{1,60}$/.test(id)
    ? changed({ audience: withPart(audience, 'incident', id) }, 'audience')
    : tell('reply-no-incident')
}

const draftReplies: Readonly<Record<string, (replied: Replied) => Step>> = {
  photo: takePhoto,
  when: takeMoment,
  list: takeList,
  days: takeDays,
  incident: takeIncident,
}

/** A text that replaces what was sent is kept until it is said that it should; with whose it is, where another one must say so. */
const takeCorrection = (replied: Replied, locale: string): Step => {
  const {
    agent,
    card: { asker, pending },
    input: { html },
  } = replied
  const kept = needsSecond(replied) && asker !== agent.id ? {} : pending
  return (
    whyNotText(replied) ?? {
      ...turn('replace'),
      card: { page: 'replace', asker: agent.id, pending: { ...kept, [locale]: html ?? '' } },
    }
  )
}

/** What is written in reply to the card is what its page asks for; where it asks for nothing, it says so. */
export const applyReply = (replied: Replied): Step => {
  const { notice, card } = replied
  const [page = '', locale = ''] = card.page.split(':')
  if (notice.state !== 'draft')
    return page === 'correct' && notice.texts[locale] !== undefined
      ? takeCorrection(replied, locale)
      : tell('reply-nothing-asked')
  if (page === 'text' && replied.world.texts.locales.includes(locale)) return takeText(replied, locale)
  return draftReplies[page]?.(replied) ?? tell('reply-nothing-asked')
}
