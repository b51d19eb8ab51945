import type { Agent } from '../../../src/core/desk/agent.ts'
import { compose } from '../../../src/core/notice/compose.ts'
import type { CardView } from '../../../src/render/notice/card-view.ts'
import { draftView } from '../../../src/render/notice/draft-view.ts'
import type { Notice, NoticeProgress } from '../../../src/core/notice/notice.ts'
import type { NoticeCard } from '../../../src/core/notice/notice-card.ts'
import { noticeHtml } from '../../../src/core/notice/notice-text.ts'
import { runView } from '../../../src/render/notice/run-view.ts'
import type { NoticeReport } from '../../../src/core/notice/notice-report.ts'
import type { NoticeInput, NoticeStep } from '../../../src/core/notice/notice-step.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { chief, NOW, world } from '../talk/desk-world.ts'

export { chief, NOW, world }
export const deputy: Agent = { ...chief, id: 2, name: 'Дарья' }
export const third: Agent = { ...chief, id: 3, name: 'Егор' }

export const progress: NoticeProgress = {
  total: 0,
  sent: 0,
  blocked: 0,
  failed: 0,
  unknown: 0,
  skipped: 0,
  reworked: 0,
  lost: 0,
  left: 0,
  rate: 0,
}

export const notice = (over: Partial<Notice> = {}): Notice => ({
  id: 12,
  state: 'draft',
  work: 'send',
  by: chief.id,
  approvedBy: null,
  startedAt: null,
  endedAt: null,
  trouble: null,
  progress,
  kind: 'news',
  texts: {},
  fallback: null,
  photo: null,
  buttons: [],
  audience: {},
  silent: false,
  at: null,
  respectsNight: true,
  onCrash: 'twice',
  paid: false,
  ...over,
})

/** A notice in three languages, ready to be sent. */
export const whole = (over: Partial<Notice> = {}): Notice =>
  notice({ texts: { ru: 'Связь вернулась', en: 'We are back', be: 'Сувязь вярнулася' }, ...over })

export const card = (over: Partial<NoticeCard> = {}): NoticeCard => ({
  notice: 12,
  group: -100,
  thread: null,
  messageId: 900,
  page: 'main',
  asker: null,
  pending: {},
  shown: null,
  reported: false,
  ...over,
})

export interface CardState {
  readonly notice: Notice
  readonly card: NoticeCard
  readonly agent?: Agent
  readonly count?: number
  readonly at?: number
  readonly spoken?: number
}

export const on = (page: string, over: Partial<Notice> = {}): CardState => ({
  notice: notice(over),
  card: card({ page }),
})

const APPROVAL_THRESHOLD = 1_000

export const step = (
  { notice: one, card: shown, agent = chief, count = 10, at = NOW, spoken = 0 }: CardState,
  input: NoticeInput,
): NoticeStep =>
  compose({ world, notice: one, card: shown, agent, input, at, count, approvalThreshold: APPROVAL_THRESHOLD, spoken })

export const press = (act: string, arg = ''): NoticeInput => ({ kind: 'press', act, arg })
export const reply = (
  text: string | null,
  over: Partial<Extract<NoticeInput, { kind: 'reply' }>> = {},
): NoticeInput => ({ kind: 'reply', text, html: text, file: null, content: null, ...over })

/** Notice and card after a step. */
export const after = (state: CardState, input: NoticeInput): CardState => {
  const { change, card: turned } = step(state, input)
  return { ...state, notice: { ...state.notice, ...change }, card: { ...state.card, ...turned } }
}

/** The reply of a step as a supervisor reads it. */
export const replyText = ({ reply: answer }: NoticeStep): string =>
  answer ? stripHtml(noticeHtml(world, answer.message, answer.vars)) : ''

const quiet: NoticeReport = { slices: [], reactions: [], presses: [] }

export const view = (
  { notice: one, card: shown, count = 10, at = NOW }: CardState,
  report: NoticeReport = quiet,
): CardView => {
  const viewed = {
    world,
    notice: one,
    card: shown,
    at,
    count,
    approvalThreshold: APPROVAL_THRESHOLD,
    incidents: [{ id: 'own-3', title: 'Сбой SMS в Минске' }],
  }
  return one.state === 'draft' ? draftView(viewed) : runView(viewed, report)
}

export const read = (state: CardState, report?: NoticeReport): string => stripHtml(view(state, report).html)
export const labels = (state: CardState): readonly string[] =>
  view(state)
    .buttons.flat()
    .map(({ label }) => label)
