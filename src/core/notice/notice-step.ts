import type { Agent } from '../desk/agent.ts'
import type { DeskWorld, Vars } from '../desk/desk-text.ts'
import type { SentFile } from '../desk/desk-event.ts'
import type { Html } from '../text/html.ts'
import type { CardChange, NoticeCard } from './notice-card.ts'
import type { Notice, NoticeDraft } from './notice.ts'

/** What a supervisor does with a notice: presses a button of its card, or replies to it. `content` is what a file says that was sent. */
export type NoticeInput =
  | { readonly kind: 'press'; readonly act: string; readonly arg: string }
  | {
      readonly kind: 'reply'
      readonly text: string | null
      readonly html: Html | null
      readonly file: SentFile | null
      readonly content: string | null
    }

/** What the shell does for a step, besides keeping what changed. Only `begin` and `approve` make a draft leave. */
export type NoticeAct =
  | 'preview'
  | 'begin'
  | 'approve'
  | 'pause'
  | 'resume'
  | 'cancel'
  | 'correct'
  | 'recall'
  | 'picture'
  | 'echoes'

/** Everything that is known when a step is decided. */
export interface Composing<Input extends NoticeInput = NoticeInput> {
  readonly world: DeskWorld
  readonly notice: Notice
  readonly card: NoticeCard
  readonly agent: Agent
  readonly input: Input
  readonly at: number
  /** How many would get it now, where that matters. */
  readonly count: number
  /** More customers than that need a second supervisor's yes. */
  readonly alone: number
}

/** What a step changes. `told`: a text about notices, as a toast to a press or a line to a reply. */
export interface Step {
  readonly change: Partial<NoticeDraft> | null
  readonly card: CardChange
  readonly act: NoticeAct | null
  readonly told: { readonly message: string; readonly vars: Vars } | null
  /** A line of the audit log. */
  readonly audit: string | null
}

/** Nothing changes; the card is shown as it is. */
export const still: Step = { change: null, card: {}, act: null, told: null, audit: null }

export const tell = (message: string, vars: Vars = {}): Step => ({ ...still, told: { message, vars } })

/** Another page of the card. */
export const turn = (page: string): Step => ({ ...still, card: { page } })
