import type { NoticeKind } from '../flow/notice-calls.ts'
import type { Html } from '../text/html.ts'
import type { MarkupFault } from '../text/markup-fault.ts'

/** A button below a notice: it leads into a flow, as a deep link does. */
interface NoticeButton {
  readonly flow: string
  /** By language; a language without one shows the flow's name in the menu. */
  readonly label: Readonly<Record<string, string>>
}

/** The customers a notice goes to. A part that is left out does not narrow; several parts narrow together. */
export interface Audience {
  readonly locales?: readonly string[]
  readonly services?: readonly string[]
  /** Countries (ISO 3166-1 alpha-2) of the customers' services; no finer place is known. */
  readonly regions?: readonly string[]
  /** Customers who wrote within this many days. */
  readonly activeDays?: number
  /** Customers who hit this incident, or subscribed to it. */
  readonly incident?: string
  /** Customers who are in this flow now; `*` means any flow. */
  readonly inFlow?: string
  /** Only these chats. */
  readonly chats?: readonly number[]
}

/** A notice before it is sent. */
export interface NoticeDraft {
  readonly kind: NoticeKind
  /** By language: Telegram's HTML, at most 1,024 characters with a photo and 4,096 without (Bot API). */
  readonly texts: Readonly<Record<string, Html>>
  /** Language for customers whose own has no text, chosen explicitly; null: they get nothing. */
  readonly fallback: string | null
  /** Telegram's file id. */
  readonly photo: string | null
  readonly buttons: readonly NoticeButton[]
  readonly audience: Audience
  /** Sent without a sound. */
  readonly silent: boolean
  /** Start of the sending, ms since 1970; null: at once. */
  readonly at: number | null
  /** True: nothing is sent between 22:00 and 8:00 in the zone of the customer's service. */
  readonly respectsNight: boolean
  /**
   * Fate of the few messages in flight at a crash: sent perhaps twice, or perhaps not at all and reported as unknown.
   */
  readonly onCrash: 'twice' | 'unknown'
  /** Sent for Telegram Stars, up to 1,000 a second (Bot API, allow_paid_broadcast). */
  readonly paid: boolean
}

/** The state of a notice. `stopped`: Telegram refuses the message itself, for the reason in `trouble`. */
export type NoticeState = 'draft' | 'waiting' | 'running' | 'paused' | 'done' | 'cancelled' | 'stopped'

/** A notice and its progress. Times are ms since 1970. */
export interface Notice extends NoticeDraft {
  readonly id: number
  readonly state: NoticeState
  /** The work on its copies while it runs. */
  readonly work: 'send' | 'correct' | 'recall'
  /** Telegram id of the supervisor who made it. */
  readonly by: number
  /** Telegram id of the second supervisor, who approved it; null while nobody has. */
  readonly approvedBy: number | null
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly trouble: string | null
  readonly progress: NoticeProgress
}

/** Numbers of copies by their outcome. */
export interface NoticeProgress {
  readonly total: number
  readonly sent: number
  readonly blocked: number
  readonly failed: number
  readonly unknown: number
  /** Customers who do not want this kind, or whose language has no text. */
  readonly skipped: number
  /** Corrected or recalled by the present or last work. */
  readonly reworked: number
  /** Could not be corrected or recalled any more: deleted, or older than 48 hours (Bot API, deleteMessage). */
  readonly lost: number
  /** Still to be sent, corrected or recalled. */
  readonly left: number
  /** Copies a second of late. */
  readonly rate: number
}

/** A reason why a draft cannot be sent; each kind has a text `problem-<kind>`. */
export interface NoticeProblem {
  readonly kind:
    | 'no-text'
    | 'no-fallback'
    | 'missing-text'
    | 'too-long'
    | 'unparsable'
    | 'unknown-flow'
    | 'unknown-service'
    | 'unknown-language'
    | 'too-many-buttons'
    | 'in-the-past'
  readonly about: string
  /** The place of the broken markup in the text of language `about`. */
  readonly at?: MarkupFault
}
