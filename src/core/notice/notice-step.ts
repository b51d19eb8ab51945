import type { Agent } from '../desk/agent.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { TextVars } from '../text/texts.ts'
import type { SentFile } from '../desk/desk-event.ts'
import type { Html } from '../text/html.ts'
import type { UnreadableKind } from '../text/unreadable-kind.ts'
import type { CardChange, NoticeCard } from './notice-card.ts'
import type { Notice, NoticeDraft } from './notice.ts'

/**
 * An input of a supervisor: a press on a notice's card or a reply to it. `content` is the text of a file that was sent.
 */
export type NoticeInput =
  | { readonly kind: 'press'; readonly act: string; readonly arg: string }
  | {
      readonly kind: 'reply'
      readonly text: string | null
      readonly html: Html | null
      readonly file: SentFile | null
      readonly content: string | null
      /** Kind of message that the reply is; a text where it is not given. */
      readonly what?: 'text' | UnreadableKind
    }

/**
 * An act the shell performs for a step, besides writing the changes. Only `begin` and `approve` start the sending of a
 * draft.
 */
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
  | 'responses'

/** Everything known when a step is decided. */
export interface NoticeContext<Input extends NoticeInput = NoticeInput> {
  readonly world: DeskWorld
  readonly notice: Notice
  readonly card: NoticeCard
  readonly agent: Agent
  readonly input: Input
  readonly at: number
  /** Number of customers who would get it now; 0 where the step does not need it. */
  readonly count: number
  /** Customers whom one supervisor reaches alone in 24 hours. */
  readonly approvalThreshold: number
  /** Customers whom this supervisor has reached otherwise in the last 24 hours. */
  readonly spoken: number
}

/** The result of one input. `reply` is a text about notices, sent as a toast to a press or a line to a reply. */
export interface NoticeStep {
  readonly change: Partial<NoticeDraft> | null
  readonly card: CardChange
  readonly act: NoticeAct | null
  readonly reply: { readonly message: string; readonly vars: TextVars } | null
  /** A line of the audit log. */
  readonly audit: string | null
  /** True when a second supervisor must agree now: the others are called by name. */
  readonly asksSecond: boolean
}

/** The step that changes nothing; the card is shown again. */
export const noStep: NoticeStep = { change: null, card: {}, act: null, reply: null, audit: null, asksSecond: false }

/** Answers and changes nothing. */
export const replyWith = (message: string, vars: TextVars = {}): NoticeStep => ({ ...noStep, reply: { message, vars } })

/**
 * Changes the draft, and shows `page` if given. An approval that was asked for becomes void: it must be asked for
 * again.
 */
export const changeDraft = (change: Partial<NoticeDraft>, page?: string): NoticeStep => ({
  ...noStep,
  change,
  card: { asker: null, ...(page === undefined ? {} : { page }) },
})

/** Shows another page of the card. */
export const showPage = (page: string): NoticeStep => ({ ...noStep, card: { page } })
