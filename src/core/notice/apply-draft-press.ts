import { draftPages } from './notice-card.ts'
import type { Audience } from './notice.ts'
import type { NoticeKind } from '../flow/notice-calls.ts'
import { noticeKinds } from '../flow/notice-calls.ts'
import { flowLabel, offeredFlows } from '../desk/desk-text.ts'
import { MAX_BUTTONS, problemsOf } from './notice-problems.ts'
import { maySayYes, needsSecondYes } from '../desk/words-to-many.ts'
import { draftDigest } from './approval-digest.ts'
import { changeDraft, noStep, replyWith, showPage } from './notice-step.ts'
import type { NoticeContext, NoticeInput, NoticeStep } from './notice-step.ts'

/** The context of a press on the card of a draft. */
type DraftPress = NoticeContext<Extract<NoticeInput, { readonly kind: 'press' }>>

const toggle = (all: readonly string[] | undefined, one: string): readonly string[] | undefined => {
  const rest = (all ?? []).includes(one) ? (all ?? []).filter((other) => other !== one) : [...(all ?? []), one]
  return rest.length === 0 ? undefined : rest
}

type AudiencePart = keyof Audience

/** The audience with one part changed, or removed when `value` is undefined. */
export const setAudiencePart = (audience: Audience, part: AudiencePart, value: Audience[AudiencePart]): Audience => {
  const { [part]: _, ...others } = audience
  return value === undefined ? others : { ...others, [part]: value }
}

const narrow = (
  { notice: { audience } }: DraftPress,
  part: AudiencePart,
  value: Audience[AudiencePart],
  page?: string,
): NoticeStep => changeDraft({ audience: setAudiencePart(audience, part, value) }, page)

const openPage = ({ input: { arg }, world }: DraftPress): NoticeStep => {
  const [page = '', locale] = arg.split(':')
  if (page === 'text' && locale !== undefined && world.texts.locales.includes(locale)) return showPage(arg)
  return draftPages.some((one) => one === arg) && arg !== 'send' && arg !== 'approve'
    ? showPage(arg)
    : replyWith('toast-stale')
}

const isKind = (word: string): word is NoticeKind => noticeKinds.some((kind) => kind === word)

/** Sets the fallback to a language that has a text; `none` narrows the audience to the languages that have one. */
const chooseFallback = ({ notice, input: { arg } }: DraftPress): NoticeStep => {
  if (arg === 'none')
    return changeDraft({
      fallback: null,
      audience: setAudiencePart(notice.audience, 'locales', Object.keys(notice.texts)),
    })
  return notice.texts[arg] === undefined
    ? replyWith('toast-stale')
    : changeDraft({ fallback: arg, audience: setAudiencePart(notice.audience, 'locales', undefined) })
}

const removeText = ({ notice: { texts, fallback }, input: { arg } }: DraftPress): NoticeStep => {
  const { [arg]: removed, ...others } = texts
  if (removed === undefined) return replyWith('toast-stale')
  return changeDraft({ texts: others, ...(fallback === arg ? { fallback: null } : {}) }, 'texts')
}

/** Adds a link to a flow, or removes it when it is there. Its label is the flow's name in the menu. */
const toggleLink = ({ world, notice: { buttons }, input: { arg } }: DraftPress): NoticeStep => {
  if (buttons.some(({ flow }) => flow === arg))
    return changeDraft({ buttons: buttons.filter(({ flow }) => flow !== arg) })
  if (!offeredFlows(world).includes(arg)) return replyWith('toast-stale')
  if (buttons.length >= MAX_BUTTONS) return replyWith('problem-too-many-buttons', { about: String(MAX_BUTTONS) })
  const label = Object.fromEntries(world.texts.locales.map((locale) => [locale, flowLabel(world, locale, arg)]))
  return changeDraft({ buttons: [...buttons, { flow: arg, label }] })
}

const toggleKnown = (
  ctx: DraftPress,
  part: 'locales' | 'services' | 'regions',
  known: readonly string[],
): NoticeStep => {
  const {
    notice: { audience },
    input: { arg },
  } = ctx
  return known.includes(arg) ? narrow(ctx, part, toggle(audience[part], arg)) : replyWith('toast-stale')
}

const chooseFlow = (ctx: DraftPress): NoticeStep => {
  const {
    world,
    input: { arg },
  } = ctx
  if (arg === 'none') return narrow(ctx, 'inFlow', undefined, 'audience')
  return arg === '*' || offeredFlows(world).includes(arg)
    ? narrow(ctx, 'inFlow', arg, 'audience')
    : replyWith('toast-stale')
}

const chooseDays = (ctx: DraftPress): NoticeStep => {
  const days = Number(ctx.input.arg)
  return Number.isInteger(days) && days >= 0 && days <= 365
    ? narrow(ctx, 'activeDays', days === 0 ? undefined : days, 'audience')
    : replyWith('toast-stale')
}

/**
 * Shows the page `send`, with the number of recipients and the button that sends, once the draft has no problems and
 * somebody to go to.
 */
const askToSend = ({ notice, world, at, count }: DraftPress): NoticeStep => {
  const [problem] = problemsOf(notice, world, at)
  if (problem) return replyWith(`problem-${problem.kind}`, { about: problem.about })
  return count === 0 ? replyWith('toast-nobody') : showPage('send')
}

/** Checks a confirmation on `page` once more; null when the notice can be sent. */
const refuseSending = (ctx: DraftPress, page: string): NoticeStep | null => {
  if (ctx.card.page !== page) return replyWith('toast-stale')
  const [problem] = problemsOf(ctx.notice, ctx.world, ctx.at)
  return problem ? { ...replyWith(`problem-${problem.kind}`, { about: problem.about }), card: { page: 'main' } } : null
}

const begun: NoticeStep = { ...noStep, card: { page: 'main' }, act: 'begin' }

const sendOrAskApproval = (ctx: DraftPress): NoticeStep => {
  const { agent, notice, count, approvalThreshold, spoken } = ctx
  const why = refuseSending(ctx, 'send')
  if (why) return why
  if (needsSecondYes({ reach: count, spoken, threshold: approvalThreshold }))
    return {
      ...showPage('approve'),
      reply: count > approvalThreshold ? null : replyWith('toast-second-day', { count: spoken }).reply,
      card: { page: 'approve', asker: agent.id },
      asksSecond: true,
      audit: `notice-ask ${notice.id} ${count}`,
    }
  return { ...begun, audit: `notice-begin ${notice.id} ${count}` }
}

/** Approves a large notice. The second approver is neither the author nor the first approver. */
const approve = (ctx: DraftPress): NoticeStep => {
  const { agent, card, notice, count, input } = ctx
  const why = refuseSending(ctx, 'approve')
  if (why) return why
  if (card.asker === null) return showPage('main')
  if (input.arg !== draftDigest(notice)) return replyWith('toast-stale')
  if (!maySayYes(agent.id, [card.asker, notice.by])) return replyWith('toast-second')
  return { ...begun, act: 'approve', audit: `notice-approve ${notice.id} ${count}` }
}

const handlers: ReadonlyMap<string, (ctx: DraftPress) => NoticeStep> = new Map(
  Object.entries<(ctx: DraftPress) => NoticeStep>({
    'page': openPage,
    'kind': ({ input: { arg } }) => (isKind(arg) ? changeDraft({ kind: arg }, 'main') : replyWith('toast-stale')),
    'fallback': chooseFallback,
    'no-text': removeText,
    'no-photo': () => changeDraft({ photo: null }, 'main'),
    'link': toggleLink,
    'locale': (ctx) => toggleKnown(ctx, 'locales', ctx.world.texts.locales),
    'service': (ctx) =>
      toggleKnown(
        ctx,
        'services',
        ctx.world.services.map(({ id }) => id),
      ),
    'region': (ctx) =>
      toggleKnown(
        ctx,
        'regions',
        ctx.world.services.map(({ country }) => country),
      ),
    'days': chooseDays,
    'incident': (ctx) => narrow(ctx, 'incident', ctx.input.arg === 'none' ? undefined : ctx.input.arg, 'audience'),
    'flow': chooseFlow,
    'no-list': (ctx) => narrow(ctx, 'chats', undefined, 'audience'),
    'everybody': () => changeDraft({ audience: {} }, 'audience'),
    'silent': ({ notice: { silent } }) => changeDraft({ silent: !silent }),
    'night': ({ notice: { respectsNight } }) => changeDraft({ respectsNight: !respectsNight }),
    'crash': ({ notice: { onCrash } }) => changeDraft({ onCrash: onCrash === 'twice' ? 'unknown' : 'twice' }),
    'paid': ({ notice: { paid } }) => changeDraft({ paid: !paid }),
    'now': () => changeDraft({ at: null }, 'main'),
    'preview': ({ notice }) =>
      Object.keys(notice.texts).length === 0
        ? replyWith('problem-no-text', { about: '' })
        : { ...noStep, act: 'preview' },
    'send': askToSend,
    'go': sendOrAskApproval,
    'yes': approve,
    'drop': ({ notice }) => ({ ...noStep, card: { page: 'main' }, act: 'cancel', audit: `notice-drop ${notice.id}` }),
  }),
)

/** Decides what a press on the card of a draft changes; an unknown act is answered as out of date. */
export const applyDraftPress = (ctx: DraftPress): NoticeStep =>
  (handlers.get(ctx.input.act) ?? (() => replyWith('toast-stale')))(ctx)
