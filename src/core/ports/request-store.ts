import type { OpenRequest } from '../flow/number-calls.ts'
import type { GivenProof } from '../catalogue/proof.ts'
import type { SubjectProof } from '../operator/subject-proof.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/** Subject of a request, for the message about its end. */
export interface RequestDetails {
  /** Requested action: one of the proof policy, or empty. */
  readonly action: string
  readonly phone: PhoneNumber | null
  /** Chosen new number, if there is one. */
  readonly newPhone: PhoneNumber | null
  /** Set while the act is on hold. */
  readonly held?: DelayedOrder
}

/** An order that waits for the end of its hold, with all that it takes to place it. */
export interface DelayedOrder {
  /** Call that ordered it, its input, and what was proved at that time. */
  readonly src: DelayedCall
  readonly input: unknown
  readonly customerId: string
  readonly subject: SubjectProof
  readonly given: readonly GivenProof[]
  readonly orderedAt: number
  readonly locale: string
  /** Secret by which whoever was warned cancels it. */
  readonly stop: string
}

/** Calls whose acts may be on hold. */
export type DelayedCall =
  | 'numbers.change'
  | 'lines.pause'
  | 'lines.resume'
  | 'lines.block'
  | 'lines.forward'
  | 'lines.set-voicemail'

/** An act on hold as it is stored. `ordering`: its order is being placed, and cannot be stopped here any more. */
export interface DelayedRequest {
  readonly chatId: number
  readonly reference: string
  readonly service: string
  readonly call: string
  readonly state: 'held' | 'ordering' | 'cancelled' | 'ended'
  readonly isWarned: boolean
  /** End of the hold, ms since 1970. */
  readonly dueAt: number
  readonly isDue: boolean
  readonly details: RequestDetails & { readonly held: DelayedOrder }
}

/** A request that the operator has accepted, or may have. */
export interface NewRequest {
  readonly chatId: number
  readonly reference: string
  readonly kind: 'order' | 'application' | 'ticket'
  /** Flow that made it; null: the flow in which the chat is now. */
  readonly flow: string | null
  readonly service: string
  readonly details: RequestDetails
  /**
   * `unknown`: the operator's answer was lost; `reference` is then the idempotency key by which the request can be
   * found.
   */
  readonly state: 'done' | 'under-way' | 'refused' | 'unknown' | 'held'
  /** End of the hold of a `held` one, ms since 1970. */
  readonly dueAt?: number
  /** Id of the call that made it; a second `keep` with it changes nothing. */
  readonly call: string
}

/** A stored request. */
export interface KeptRequest extends OpenRequest {
  readonly kind: Exclude<OpenRequest['kind'], 'talk'>
  readonly chatId: number
  readonly service: string
  readonly details: RequestDetails
}

/** Message about the end of a request: a text of common.ftl and its variables. */
export interface RequestNews {
  readonly text: string
  readonly vars: Readonly<Record<string, string | number>>
  readonly at: number
}

/** Hears of a claimed request that cannot be opened: it stays as it is, and comes back within the hour. */
export type PassOver = (request: Pick<KeptRequest, 'chatId' | 'reference'>) => void

/** Requests of customers at the operator, followed to their end. */
export interface RequestStore {
  /** Stores a request. A finished change of number also ends all proofs of the old number. */
  readonly keep: (request: NewRequest) => Promise<void>
  /**
   * Claims requests under way whose state is to be polled now. Each goes to one process, and comes back later unless it
   * has ended.
   */
  readonly claimDue: (passOver: PassOver) => Promise<readonly KeptRequest[]>
  /**
   * Ends a request once. The same commit puts the news into the chat's inbox and ends the proofs of a number that has
   * changed. False when the request had ended before.
   */
  readonly end: (
    request: Pick<KeptRequest, 'chatId' | 'reference'>,
    state: 'done' | 'refused' | 'cancelled' | 'unknown' | 'lost',
    news: RequestNews | null,
  ) => Promise<boolean>
  /**
   * Replaces the idempotency key of an `unknown` request by the operator's reference, with the news in the same commit.
   * False when it has one.
   */
  readonly adoptReference: (
    request: Pick<KeptRequest, 'chatId' | 'reference' | 'details'>,
    reference: string,
    news: RequestNews | null,
  ) => Promise<boolean>
  /** Lists the chat's requests and subscriptions that are open, or ended within the last week, the newest first. */
  readonly of: (chatId: number) => Promise<readonly KeptRequest[]>
  /**
   * True when another call than `call` made this order for the line within the last `days` days and it was not refused.
   * An order with unknown result counts for one day.
   */
  readonly hasRecentOrder: (phone: PhoneNumber, flow: string, days: number, call: string) => Promise<boolean>
  /** Gives the request that a call has made; null when there is none. */
  readonly findByCall: (
    chatId: number,
    call: string,
  ) => Promise<Pick<KeptRequest, 'reference' | 'state' | 'effectiveAt'> | null>
  /** Claims acts on hold that need something now: to be told, or, at the end of the hold, to be ordered. */
  readonly claimHeld: (passOver: PassOver) => Promise<readonly DelayedRequest[]>
  /**
   * Lists the acts on hold that a number is concerned by: it is the line, becomes it, or proved something in the chat
   * that ordered. Nothing is claimed: two that list the same one stop it once.
   */
  readonly heldAbout: (phone: PhoneNumber, passOver: PassOver) => Promise<readonly DelayedRequest[]>
  /** Finds an act on hold, also one that has ended, by the secret that cancels it. */
  readonly findHeld: (stop: string) => Promise<DelayedRequest | null>
  /** Notes that everybody concerned was told. A hold counts from then, if that came late. */
  readonly markWarned: (request: Pick<DelayedRequest, 'chatId' | 'reference'>) => Promise<void>
  /** Begins to order what was on hold; false when it was cancelled meanwhile. From now on nothing stops it here. */
  readonly beginOrder: (request: Pick<DelayedRequest, 'chatId' | 'reference'>) => Promise<boolean>
  /** Replaces our reference by the operator's: the order is placed, and followed like any other. */
  readonly markOrdered: (
    request: Pick<DelayedRequest, 'chatId' | 'reference' | 'details'>,
    reference: string,
  ) => Promise<void>
  /** Ends an act that is still on hold; false when it is not any more. */
  readonly stopHeld: (
    request: Pick<DelayedRequest, 'chatId' | 'reference'>,
    state: 'cancelled' | 'refused',
  ) => Promise<boolean>
  /** Removes the chat's subscription to an incident; false when there is none. */
  readonly unsubscribe: (chatId: number, incidentId: string) => Promise<boolean>
}
