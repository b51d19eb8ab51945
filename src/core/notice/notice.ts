import type { NoticeKind } from '../flow/notice-calls.ts'
import type { Html } from '../text/html.ts'
import type { Broken } from '../text/telegram-markup.ts'

/** A button below a notice: it leads into a flow, as a deep link does. */
export interface NoticeButton {
  readonly flow: string
  /** By language; a language without one shows the flow's name in the menu. */
  readonly label: Readonly<Record<string, string>>
}

/** Who gets it. What is left out does not narrow; several narrow together. */
export interface Audience {
  readonly locales?: readonly string[]
  readonly services?: readonly string[]
  /** ISO 3166-1 alpha-2, of the land in which their service is: we know of no finer place. */
  readonly regions?: readonly string[]
  /** Wrote to us within so many days. */
  readonly activeDays?: number
  /** Met this incident, or asked to be told of it. */
  readonly incident?: string
  /** In the middle of this flow now (`*`: of any). */
  readonly inFlow?: string
  /** These chats and nobody else. */
  readonly chats?: readonly number[]
}

/** What is to be told, before anybody is. */
export interface NoticeDraft {
  readonly kind: NoticeKind
  /** By language: Telegram's HTML, at most 1,024 characters with a photo and 4,096 without (Bot API). */
  readonly texts: Readonly<Record<string, Html>>
  /** The language for those whose own has no text; null: they get nothing. Chosen explicitly. */
  readonly fallback: string | null
  /** Telegram's file id. */
  readonly photo: string | null
  readonly buttons: readonly NoticeButton[]
  readonly audience: Audience
  /** Without a sound. */
  readonly silent: boolean
  /** When it begins, ms since 1970; null: at once. */
  readonly at: number | null
  /** Not between 22:00 and 8:00 of the customer's service. */
  readonly respectsNight: boolean
  /** What a crash may do to the few messages in flight: come twice, or not at all (then they are reported as unknown). */
  readonly onCrash: 'twice' | 'unknown'
  /** Paid, up to 1,000 a second (Bot API, allow_paid_broadcast). */
  readonly paid: boolean
}

/** `stopped`: Telegram refuses the message itself, as `trouble` says. */
export type NoticeState = 'draft' | 'waiting' | 'running' | 'paused' | 'done' | 'cancelled' | 'stopped'

/** A notice and how far it is. Times are ms since 1970. */
export interface Notice extends NoticeDraft {
  readonly id: number
  readonly state: NoticeState
  /** What is done with its copies, while it runs. */
  readonly work: 'send' | 'correct' | 'recall'
  /** Telegram id of the supervisor who made it. */
  readonly by: number
  /** The second supervisor who said yes; null while nobody has. */
  readonly approvedBy: number | null
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly trouble: string | null
  readonly progress: Progress
}

/** Copies by what became of them. */
export interface Progress {
  readonly total: number
  readonly sent: number
  readonly blocked: number
  readonly failed: number
  readonly unknown: number
  /** Chose not to get this kind, or has no text in their language. */
  readonly skipped: number
  /** Corrected or recalled by the work at hand, or the last one. */
  readonly reworked: number
  /** Could not be corrected or recalled any more: deleted, or older than 48 hours (Bot API, deleteMessage). */
  readonly lost: number
  /** Still to be sent, corrected or recalled. */
  readonly left: number
  /** Done a second lately. */
  readonly rate: number
}

/** Why a draft cannot be sent as it is; each is a text (`notice-problem-<kind>`). */
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
  /** Where in the text `about` says, when its markup is broken. */
  readonly at?: Broken
}
