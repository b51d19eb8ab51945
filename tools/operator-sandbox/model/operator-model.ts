import { randomBytes, randomUUID } from 'node:crypto'
import type { Application } from '../../../src/core/operator/applications.ts'
import type { CodeChannel } from '../../../src/core/operator/codes.ts'
import type { ForwardingRules, Voicemail } from '../../../src/core/operator/lines.ts'
import type { Incident } from '../../../src/core/operator/incidents.ts'
import type { NumberCategory } from '../../../src/core/operator/numbers.ts'
import type { Order } from '../../../src/core/operator/orders.ts'
import type { DateTime, PhoneNumber } from '../../../src/core/text/phone-number.ts'
import type { TicketNote } from '../../../src/core/operator/tickets.ts'
import type { CallOutcome } from './attempt.ts'
import { type Handset, type HandsetSeed, makeHandset } from './handset.ts'
import type { Receipt } from './receipt.ts'

/** An SMS, wherever it is. `removed` once the customer deleted it. */
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
export interface Mail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly at: DateTime
}

/** A code that was sent, and what became of it. */
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

/** A TMF656 service problem, kept in the house's words. */
export interface Problem extends Incident {
  readonly description: string
  readonly reason: string
  readonly resolvedAt: DateTime | null
}

/** A TMF621 trouble ticket as it came, with its state and notes. */
export interface StoredTicket {
  readonly id: string
  readonly status: Incident['state']
  readonly notes: readonly TicketNote[]
  readonly wire: Readonly<Record<string, unknown>>
}

/** A free number that is held for an account. */
export interface Reservation {
  readonly id: string
  readonly number: PhoneNumber
  readonly customerId: string
  readonly validUntil: DateTime
  readonly state: 'completed' | 'cancelled'
}

/** What an order does to a handset when it is due. */
export type OrderedChange =
  | { readonly kind: 'number'; readonly from: PhoneNumber; readonly to: PhoneNumber; readonly reservationId: string }
  | { readonly kind: 'email'; readonly customerId: string; readonly email: string }
  | { readonly kind: 'lines'; readonly changes: readonly LineChange[] }
  | { readonly kind: 'none' }

/** One thing done to one line. */
export type LineChange = { readonly number: PhoneNumber } & (
  | { readonly action: 'pause'; readonly until: string | null }
  | { readonly action: 'resume' | 'block' | 'unblock' }
  | { readonly action: 'rename'; readonly name: string }
  | { readonly action: 'forward'; readonly rules: ForwardingRules }
  | { readonly action: 'voicemail'; readonly voicemail: Voicemail }
)

/** What is set on a line. */
export interface LineSettings {
  readonly paused: boolean
  readonly pausedUntil: string | null
  readonly blocked: boolean
  readonly rules: ForwardingRules
  readonly voicemail: Voicemail
}

/** An application, and what was wished for. */
export interface StoredApplication extends Application {
  readonly phoneNumber: PhoneNumber
  readonly mask: string
  readonly category: NumberCategory | null
}

/** How orders go from now on: how long one takes, and the reason why it fails in the end, if it does. */
export interface OrderFate {
  readonly delayMs: number
  readonly failure: string | null
}

/** An order that takes effect when it is due. */
export interface StoredOrder extends Order {
  readonly dueAt: DateTime
  readonly change: OrderedChange
  /** Why it will fail, whatever it is; null when it need not. */
  readonly failure: string | null
}

/** Lets its holder start one password reset. */
export interface RecoveryToken {
  readonly customerId: string
  readonly expiresAt: DateTime
}

/** Everything the sandbox knows; plain JSON, so that it can be written to a file as it is. */
export interface WorldState {
  handsets: Record<string, Handset>
  messages: Message[]
  calls: Call[]
  mails: Mail[]
  codes: Record<string, Code>
  problems: Problem[]
  network: { outage: string | null; maintenance: string | null }
  tickets: Record<string, StoredTicket>
  reservations: Record<string, Reservation>
  orders: Record<string, StoredOrder>
  orderFate: OrderFate
  lines: Record<string, LineSettings>
  applications: Record<string, StoredApplication>
  /** Numbers of the pool that others have. */
  taken: PhoneNumber[]
  /** When wrong code words were said, by customer. */
  wrongWords: Record<string, DateTime[]>
  recoveryTokens: Record<string, RecoveryToken>
}

/** Said to whoever listens after something changed. */
export interface WorldEvent {
  readonly kind: 'handset' | 'network' | 'reset'
  readonly number: string | null
}

/** How much the codes' API puts up with. */
export interface Limits {
  /** The wrong code with this number answers VERIFICATION_FAILED. */
  readonly maxTry: number
  /** The send with this number within ten minutes answers MAX_OTP_CODES_EXCEEDED. */
  readonly maxSend: number
  readonly codeTtlSec: number
}

/** Everything there is: what is kept, the clock, and who listens. */
export interface World {
  readonly state: WorldState
  readonly limits: Limits
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly timestamp: () => DateTime
  readonly newId: () => string
  /** An id that a customer can read out, such as `ORD-7K2M9Q`. */
  readonly newReference: (kind: 'ORD' | 'APP' | 'TKT') => string
  readonly changed: (kind: WorldEvent['kind'], number?: string) => void
  readonly onChange: (listener: (event: WorldEvent) => void) => () => void
  /** Back to the beginning: the first handsets, an untroubled network. */
  readonly reset: () => void
}

/** How a world begins; `saved` is what an earlier run left. */
export interface WorldOptions {
  readonly handsets: readonly HandsetSeed[]
  readonly limits: Limits
  readonly now: () => number
  readonly saved: WorldState | null
}

/** An order takes a few seconds. */
const ORDER_MS = 3000

const emptyState = (seeds: readonly HandsetSeed[]): WorldState => ({
  handsets: Object.fromEntries(seeds.map((seed) => [seed.number, makeHandset(seed)])),
  messages: [],
  calls: [],
  mails: [],
  codes: {},
  problems: [],
  network: { outage: null, maintenance: null },
  tickets: {},
  reservations: {},
  orders: {},
  orderFate: { delayMs: ORDER_MS, failure: null },
  lines: {},
  applications: {},
  taken: [],
  wrongWords: {},
  recoveryTokens: {},
})

/** Nothing that is mistaken for something else when it is read out. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A world of handsets and one network. */
export const createWorld = (options: WorldOptions): World => {
  const listeners = new Set<(event: WorldEvent) => void>()
  const state = { ...emptyState(options.handsets), ...options.saved }
  const changed: World['changed'] = (kind, number) => {
    for (const listener of listeners) listener({ kind, number: number ?? null })
  }
  return {
    state,
    limits: options.limits,
    now: options.now,
    timestamp: () => new Date(options.now()).toISOString(),
    newId: () => randomUUID(),
    newReference: (kind) => `${kind}-${Array.from(randomBytes(6), (byte) => SIGNS[byte % SIGNS.length]).join('')}`,
    changed,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reset: () => {
      Object.assign(state, emptyState(options.handsets))
      changed('reset')
    },
  }
}
