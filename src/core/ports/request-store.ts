import type { OpenRequest } from '../flow/number-calls.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/** Subject of a request, for the message about its end. */
export interface RequestDetails {
  /** Requested action: one of the proof policy, or empty. */
  readonly action: string
  readonly phone: PhoneNumber | null
  /** Chosen new number, if there is one. */
  readonly newPhone: PhoneNumber | null
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
  /** `unknown`: the operator's answer was lost; `reference` is then the idempotency key by which the request can be found. */
  readonly state: 'done' | 'under-way' | 'refused' | 'unknown'
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

/** Requests of customers at the operator, followed to their end. */
export interface RequestStore {
  /** Stores a request. A finished change of number also ends all proofs of the old number. */
  readonly keep: (request: NewRequest) => Promise<void>
  /** Claims requests under way whose state is to be polled now. Each goes to one process, and comes back later unless it has ended. */
  readonly claimDue: () => Promise<readonly KeptRequest[]>
  /**
   * Ends a request once. The same commit puts the news into the chat's inbox and ends the proofs of a number that has changed. False when
   * the request had ended before.
   */
  readonly end: (
    request: Pick<KeptRequest, 'chatId' | 'reference'>,
    state: 'done' | 'refused' | 'cancelled' | 'unknown' | 'lost',
    news: RequestNews | null,
  ) => Promise<boolean>
  /** Replaces the idempotency key of an `unknown` request by the operator's reference, with the news in the same commit. False when it has one. */
  readonly adoptReference: (
    request: Pick<KeptRequest, 'chatId' | 'reference' | 'details'>,
    reference: string,
    news: RequestNews | null,
  ) => Promise<boolean>
  /** Lists the chat's requests and subscriptions that are open, or ended within the last week, the newest first. */
  readonly of: (chatId: number) => Promise<readonly KeptRequest[]>
  /**
   * True when another call than `call` made this order for the line within the last `days` days and it was not refused. An order with
   * unknown result counts for one day.
   */
  readonly hasRecentOrder: (phone: PhoneNumber, flow: string, days: number, call: string) => Promise<boolean>
  /** Gives the request that a call has made; null when there is none. */
  readonly findByCall: (chatId: number, call: string) => Promise<Pick<KeptRequest, 'reference' | 'state'> | null>
  /** Removes the chat's subscription to an incident; false when there is none. */
  readonly unsubscribe: (chatId: number, incidentId: string) => Promise<boolean>
}
