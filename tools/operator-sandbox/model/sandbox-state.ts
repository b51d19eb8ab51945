import type { DateTime, PhoneNumber } from '../../../wire/operator/primitives.ts'
import type {
  CodeChannel,
  NumberCategory,
  OrderState,
  ProblemService,
  ProblemState,
} from '../../../wire/operator/vocabulary.ts'
import type { CallOutcome } from './attempt.ts'
import type { Handset } from './handset.ts'
import type { Receipt } from './receipt.ts'

/** An SMS, wherever it is. `removed`: the customer deleted it from the phone. */
export interface Message {
  readonly id: string
  readonly to: PhoneNumber
  readonly sender: string
  readonly text: string
  readonly authenticationId: string | null
  readonly submittedAt: DateTime
  readonly updatedAt: DateTime
  readonly receipt: Receipt
  readonly removed: boolean
}

/** A voice call that spoke a code. */
export interface Call {
  readonly id: string
  readonly to: PhoneNumber
  readonly spoken: string
  readonly at: DateTime
  readonly outcome: CallOutcome
}

/** An e-mail, as its inbox shows it. */
interface Mail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly at: DateTime
}

/** A one-time code that was sent, with its state. */
export interface Code {
  readonly authenticationId: string
  readonly channel: CodeChannel
  /** A phone number or an e-mail address. */
  readonly to: string
  readonly code: string
  readonly sentAt: DateTime
  readonly wrongTries: number
  readonly state: 'open' | 'used' | 'failed' | 'superseded' | 'cancelled'
}

/** A TMF656 service problem. */
export interface Problem {
  readonly id: string
  readonly kind: 'incident' | 'maintenance'
  readonly state: ProblemState
  /** 1 is the highest, 10 the lowest. */
  readonly priority: number
  readonly services: readonly ProblemService[]
  /** Empty means everywhere. */
  readonly places: readonly string[]
  readonly startedAt: DateTime
  readonly plannedEndAt: DateTime | null
  /** By BCP 47 tag. */
  readonly publicText: Readonly<Record<string, string>>
  readonly updatedAt: DateTime
  readonly description: string
  readonly reason: string
  readonly resolvedAt: DateTime | null
  /** Further fields as they were given. */
  readonly given: Readonly<Record<string, unknown>>
}

/** A TMF621 trouble ticket as it came, with its state and notes. */
export interface Ticket {
  readonly id: string
  readonly status: ProblemState
  readonly notes: readonly { readonly author: string; readonly text: string; readonly date: DateTime }[]
  readonly wire: Readonly<Record<string, unknown>>
}

/** A free number that is held for an account (TMF685). */
export interface Reservation {
  readonly id: string
  readonly number: PhoneNumber
  readonly customerId: string
  readonly validUntil: DateTime
  readonly state: 'completed' | 'cancelled'
}

/** Numbers to which calls are forwarded (3GPP TS 22.082); null is off. */
export interface ForwardingRules {
  readonly unconditional: PhoneNumber | null
  readonly busy: PhoneNumber | null
  readonly notReachable: PhoneNumber | null
  readonly noAnswer: PhoneNumber | null
}

/** The voicemail of a line. `email` gets a copy of each message; null is nowhere. */
interface Voicemail {
  readonly enabled: boolean
  readonly email: string | null
}

/** One change of one line. */
export type LineChange = { readonly number: PhoneNumber } & (
  | { readonly action: 'pause'; readonly until: string | null }
  | { readonly action: 'resume' | 'block' | 'unblock' }
  | { readonly action: 'rename'; readonly name: string }
  | { readonly action: 'forward'; readonly rules: ForwardingRules }
  | { readonly action: 'voicemail'; readonly voicemail: Voicemail }
)

/** The settings of a line. */
export interface LineSettings {
  readonly paused: boolean
  readonly pausedUntil: string | null
  readonly blocked: boolean
  readonly rules: ForwardingRules
  readonly voicemail: Voicemail
}

/** The effect of an order on handsets and lines when it is due. */
export type OrderedChange =
  | { readonly kind: 'number'; readonly from: PhoneNumber; readonly to: PhoneNumber; readonly reservationId: string }
  | { readonly kind: 'email'; readonly customerId: string; readonly email: string }
  | { readonly kind: 'lines'; readonly changes: readonly LineChange[] }
  | { readonly kind: 'none' }

/** A TMF622 product order that takes effect when it is due. */
export interface Order {
  readonly orderId: string
  /** The idempotency key it was made with. */
  readonly externalId: string
  readonly state: OrderState
  readonly expectedCompletionDate: DateTime | null
  readonly reason: string | null
  readonly dueAt: DateTime
  readonly change: OrderedChange
  /** The reason with which it will fail; null when it need not fail. */
  readonly failure: string | null
  readonly orderDate: DateTime
  /** The items by their ids; a reason is that of a refusal. An item keeps no product: orders have up to 10,000. */
  readonly items: readonly { readonly id: string; readonly action: string; readonly refusal: string | null }[]
  /** Further fields as they were given. */
  readonly given: Readonly<Record<string, unknown>>
}

/** A TMF681 communication message as it was given. */
interface Communication {
  readonly id: string
  readonly sentAt: DateTime
  readonly wire: Readonly<Record<string, unknown>>
}

/** The course of orders from now on: the time one takes, and the reason with which it fails; null lets it succeed. */
interface OrderFate {
  readonly delayMs: number
  readonly failure: string | null
}

/** An application for a number that is not free yet, in place of `phoneNumber`. */
export interface Application {
  readonly applicationId: string
  readonly state: 'received' | 'accepted' | 'refused' | 'withdrawn'
  readonly updatedAt: DateTime
  readonly reason: string | null
  /** The number that an accepted application is about. */
  readonly offered: PhoneNumber | null
  readonly phoneNumber: PhoneNumber
  readonly mask: string
  readonly category: NumberCategory | null
}

/** Lets its holder start one password reset. */
export interface RecoveryToken {
  readonly customerId: string
  readonly expiresAt: DateTime
}

/** Everything the sandbox knows; plain JSON, so that it can be written to a file as it is. */
export interface SandboxState {
  handsets: Record<string, Handset>
  messages: Message[]
  calls: Call[]
  mails: Mail[]
  communications: Communication[]
  codes: Record<string, Code>
  problems: Problem[]
  network: { outage: string | null; maintenance: string | null }
  tickets: Record<string, Ticket>
  reservations: Record<string, Reservation>
  orders: Record<string, Order>
  orderFate: OrderFate
  lines: Record<string, LineSettings>
  applications: Record<string, Application>
  /** Numbers of the pool that others have. */
  taken: PhoneNumber[]
  /** Times of wrong code words, by customer. */
  wrongWords: Record<string, DateTime[]>
  recoveryTokens: Record<string, RecoveryToken>
}
