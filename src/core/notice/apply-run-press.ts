import type { Notice } from './notice.ts'
import { runPages } from './notice-card.ts'
import { isOpenPage, mayCancel, mayCorrect, mayPause, mayResume, mayRework, needsSecondApproval } from './run-rules.ts'
import { pendingDigest } from './approval-digest.ts'
import { noStep, replyWith, showPage } from './notice-step.ts'
import type { NoticeContext, NoticeAct, NoticeInput, NoticeStep } from './notice-step.ts'

type RunPress = NoticeContext<Extract<NoticeInput, { readonly kind: 'press' }>>

const tryAct = ({ notice }: RunPress, may: (notice: Notice) => boolean, what: NoticeAct): NoticeStep =>
  may(notice)
    ? { ...noStep, card: { page: 'main' }, act: what, audit: `notice-${what} ${notice.id}` }
    : replyWith('toast-stale')

const openPage = ({ notice, input: { arg } }: RunPress): NoticeStep => {
  const [name = '', locale] = arg.split(':')
  const page = runPages.find((one) => one === name)
  if (page === undefined || !isOpenPage(notice, page)) return replyWith('toast-stale')
  if (locale !== undefined)
    return page === 'correct' && notice.texts[locale] !== undefined ? showPage(arg) : replyWith('toast-stale')
  return page === 'main' ? { ...showPage('main'), card: { page, pending: {} } } : showPage(page)
}

/** Performs an act that must be confirmed on a page of its own. */
const actConfirmed = (ctx: RunPress, page: string, may: (notice: Notice) => boolean, what: NoticeAct): NoticeStep =>
  ctx.card.page === page ? tryAct(ctx, may, what) : replyWith('toast-stale')

const replace = (ctx: RunPress): NoticeStep => {
  const { agent, card, notice, input } = ctx
  if (card.page === 'replace' && input.arg !== pendingDigest(card)) return replyWith('toast-stale')
  if (card.page === 'replace' && needsSecondApproval(ctx) && (card.asker === null || card.asker === agent.id))
    return replyWith('toast-second')
  const step = actConfirmed(ctx, 'replace', mayCorrect, 'correct')
  return step.act === null
    ? step
    : {
        ...step,
        change: { texts: { ...notice.texts, ...card.pending } },
        card: { page: 'main', pending: {}, asker: null, reported: false },
      }
}

const handlers: ReadonlyMap<string, (ctx: RunPress) => NoticeStep> = new Map(
  Object.entries<(ctx: RunPress) => NoticeStep>({
    page: openPage,
    refresh: () => noStep,
    pause: (ctx) => tryAct(ctx, mayPause, 'pause'),
    resume: (ctx) => tryAct(ctx, mayResume, 'resume'),
    cancel: (ctx) => actConfirmed(ctx, 'cancel', mayCancel, 'cancel'),
    replace,
    recall: (ctx) => actConfirmed(ctx, 'recall', mayRework, 'recall'),
    picture: () => ({ ...noStep, act: 'picture' }),
    echoes: ({ notice }) => ({ ...noStep, act: 'responses', audit: `notice-echoes ${notice.id}` }),
  }),
)

/**
 * Decides what a press on the card of a notice that has begun or ended changes; an unknown act is answered as out of
 * date.
 */
export const applyRunPress = (ctx: RunPress): NoticeStep =>
  (handlers.get(ctx.input.act) ?? (() => replyWith('toast-stale')))(ctx)
