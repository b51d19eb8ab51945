import { compose } from '../../core/notice/compose.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeCard } from '../../core/notice/notice-card.ts'
import { replyWith } from '../../core/notice/notice-step.ts'
import type { NoticeContext, NoticeStep } from '../../core/notice/notice-step.ts'
import { noticeHtml } from '../../core/notice/notice-text.ts'
import { reachedBy } from '../../core/notice/run-rules.ts'
import type { Posting } from '../../core/desk/post.ts'
import { callSupervisors } from '../../core/talk/call-supervisors.ts'
import type { NoticeModuleParts } from './notice-look.ts'

/** Makes the line that calls the other supervisors to the card of a notice by name. */
export const questionPost = async (
  { desk, adminIds, world }: NoticeModuleParts,
  notice: Notice,
  asker: number,
  { group, thread, messageId }: Pick<NoticeCard, 'group' | 'thread' | 'messageId'>,
): Promise<Posting> => {
  const agents = await desk.agents()
  const called = callSupervisors(agents, adminIds, notice.state === 'draft' ? [asker, notice.by] : [asker])
  const line = noticeHtml(world, 'second-called', {
    no: String(notice.id),
    agent: agents.find(({ id }) => id === asker)?.name ?? String(asker),
    others: called === '' ? 'none' : 'some',
  })
  const text = [line, called].join(' ').trim()
  return { to: { kind: 'place', group, thread }, post: { kind: 'line', text, buttons: [], replyTo: messageId } }
}

const subjectOf = ({ id }: Pick<Notice, 'id'>): string => `notice:${id}`

/**
 * Customers whom a step of one supervisor alone reaches; null for a step that needs no words of theirs, or has a second
 * yes.
 */
const reachOfStep = (step: NoticeStep, ctx: StepInput): number | null => {
  if (step.act === 'begin') return ctx.count
  if (step.act !== 'correct') return null
  return ctx.card.page === 'replace' && ctx.card.asker !== ctx.agent.id ? null : reachedBy(ctx.notice)
}

type StepInput = Omit<NoticeContext, 'approvalThreshold' | 'spoken'>

/**
 * Decides a step by whom this supervisor has reached lately, and records whom they reach now. When another notice of
 * theirs was faster, it is decided again.
 */
export const decideStep = async (
  { words, approvalThreshold }: NoticeModuleParts,
  input: StepInput,
): Promise<NoticeStep> => {
  const subject = subjectOf(input.notice)
  const decide = async (): Promise<NoticeStep> =>
    compose({ ...input, approvalThreshold, spoken: await words.spoken(input.agent.id, subject) })
  const step = await decide()
  const reach = reachOfStep(step, input)
  if (reach === null || (await words.take(input.agent.id, subject, reach, approvalThreshold))) return step
  const again = await decide()
  return again.act === step.act ? replyWith('toast-second') : again
}

/** Calls the other supervisors by name, beside the card, when a step has asked for a second yes. */
export const askForYes = async (
  parts: NoticeModuleParts,
  { card: { asker }, asksSecond }: NoticeStep,
  notice: Notice,
  card: NoticeCard,
): Promise<readonly Posting[]> =>
  asksSecond && typeof asker === 'number' ? [await questionPost(parts, notice, asker, card)] : []
