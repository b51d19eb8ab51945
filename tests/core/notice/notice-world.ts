import type { Agent } from '../../../src/core/desk/agent.ts'
import { compose } from '../../../src/core/notice/compose.ts'
import type { CardView } from '../../../src/render/notice/card-view.ts'
import { draftView } from '../../../src/render/notice/draft-view.ts'
import type { Notice, Progress } from '../../../src/core/notice/notice.ts'
import type { NoticeCard } from '../../../src/core/notice/notice-card.ts'
import { noticeHtml } from '../../../src/core/notice/notice-text.ts'
import { runView } from '../../../src/render/notice/run-view.ts'
import type { NoticeReport } from '../../../src/core/ports/notice-store.ts'
import type { NoticeInput, Step } from '../../../src/core/notice/notice-step.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { chief, NOW, world } from '../talk/desk-world.ts'

export { chief, NOW, world }
export const deputy: Agent = { ...chief, id: 2, name: 'Дарья' }
export const third: Agent = { ...chief, id: 3, name: 'Егор' }

export const progress: Progress = {
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

/** In three languages, ready to be sent. */
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

export interface Held {
  readonly notice: Notice
  readonly card: NoticeCard
  readonly agent?: Agent
  readonly count?: number
  readonly at?: number
}

export const on = (page: string, over: Partial<Notice> = {}): Held => ({ notice: notice(over), card: card({ page }) })

const ALONE = 1_000

export const step = (
  { notice: one, card: shown, agent = chief, count = 10, at = NOW }: Held,
  input: NoticeInput,
): Step => compose({ world, notice: one, card: shown, agent, input, at, count, alone: ALONE })

export const press = (act: string, arg = ''): NoticeInput => ({ kind: 'press', act, arg })
export const reply = (
  text: string | null,
  over: Partial<Extract<NoticeInput, { kind: 'reply' }>> = {},
): NoticeInput => ({ kind: 'reply', text, html: text, file: null, content: null, ...over })

/** Notice and card after a step. */
export const after = (held: Held, input: NoticeInput): Held => {
  const { change, card: turned } = step(held, input)
  return { ...held, notice: { ...held.notice, ...change }, card: { ...held.card, ...turned } }
}

/** What a supervisor reads of a step's answer. */
export const told = ({ told: answer }: Step): string =>
  answer ? stripHtml(noticeHtml(world, answer.message, answer.vars)) : ''

const quiet: NoticeReport = { slices: [], reactions: [], presses: [] }

export const view = (
  { notice: one, card: shown, count = 10, at = NOW }: Held,
  report: NoticeReport = quiet,
): CardView => {
  const viewed = {
    world,
    notice: one,
    card: shown,
    at,
    count,
    alone: ALONE,
    incidents: [{ id: 'own-3', title: 'Сбой SMS в Минске' }],
  }
  return one.state === 'draft' ? draftView(viewed) : runView(viewed, report)
}

export const read = (held: Held, report?: NoticeReport): string => stripHtml(view(held, report).html)
export const labels = (held: Held): readonly string[] =>
  view(held)
    .buttons.flat()
    .map(({ label }) => label)
