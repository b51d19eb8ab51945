import type { OpenRequest } from '../flow/number-calls.ts'
import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** What a request is about, for the message that tells how it ended. */
export interface RequestDetails {
  /** What was asked for: an action of the proof policy, or empty. */
  readonly action: string
  readonly phone: PhoneNumber | null
  /** The number that takes its place, if one was chosen. */
  readonly newPhone: PhoneNumber | null
}

/** Something that takes its time at the operator. */
export interface NewRequest {
  readonly chatId: number
  readonly reference: string
  readonly kind: 'order' | 'application' | 'ticket'
  /** Null: the flow in which the chat is now. */
  readonly flow: string | null
  readonly service: string
  readonly details: RequestDetails
  /** `unknown`: the answer was lost, and `reference` is the idempotency key by which it may be found. */
  readonly state: 'done' | 'under-way' | 'refused' | 'unknown'
  /** The call that made it: keeping it twice is keeping it once. */
  readonly call: string
}

/** A request as it is looked at again. */
export interface KeptRequest extends OpenRequest {
  readonly chatId: number
  readonly service: string
  readonly details: RequestDetails
}

/** How the customer is told of an end: a text of common.ftl and its variables. */
export interface EndNews {
  readonly text: string
  readonly vars: Readonly<Record<string, string | number>>
  readonly at: number
}

/** What customers have open with the operator, followed to its end. */
export interface RequestStore {
  /** With a number that has changed, everything ends that was proved of the old one. */
  readonly keep: (request: NewRequest) => Promise<void>
  /** Those under way whose turn it is to be asked about; each is given to one asker, and comes again later unless it ends. */
  readonly due: () => Promise<readonly KeptRequest[]>
  /** Ends a request once, with the news in the chat's inbox and the proofs of a number that has changed in the same commit. False when it had ended before. */
  readonly end: (
    request: Pick<KeptRequest, 'chatId' | 'reference'>,
    state: 'done' | 'refused' | 'cancelled' | 'unknown' | 'lost',
    news: EndNews | null,
  ) => Promise<boolean>
  /** One whose answer was lost is known by its reference from now on, with the news in the same commit. False when it was known before. */
  readonly found: (
    request: Pick<KeptRequest, 'chatId' | 'reference'>,
    reference: string,
    news: EndNews | null,
  ) => Promise<boolean>
  /** Everything of a chat that is open, or ended within the last week, the newest first; promised news too. */
  readonly of: (chatId: number) => Promise<readonly KeptRequest[]>
  /**
   * Whether another call has ordered this for the line with that number within the last days, and was not refused. One of which nothing is
   * known counts for a day.
   */
  readonly hadLately: (phone: PhoneNumber, flow: string, days: number, call: string) => Promise<boolean>
  /** The request that this call has made; null when it has made none. */
  readonly madeBy: (chatId: number, call: string) => Promise<Pick<KeptRequest, 'reference' | 'state'> | null>
  /** Takes a promise of news back; false when there is none. */
  readonly unsubscribe: (chatId: number, incidentId: string) => Promise<boolean>
}

/** A number that is held for a customer. */
export interface Hold {
  readonly chatId: number
  readonly reservationId: string
  readonly service: string
  /** The number that would be given up, and the held one. */
  readonly phone: PhoneNumber
  readonly newPhone: PhoneNumber
  readonly until: DateTime
}

/** Numbers that are held, until they are taken, given back or run out. */
export interface HoldStore {
  readonly keep: (hold: Hold) => Promise<void>
  readonly find: (chatId: number, reservationId: string) => Promise<Hold | null>
  /** Holds of this chat that are not over, run out or not. */
  readonly of: (chatId: number) => Promise<readonly Hold[]>
  readonly end: (chatId: number, reservationId: string) => Promise<void>
}

/** A row of an uploaded list. */
export interface NamedLine {
  readonly phone: PhoneNumber
  readonly name: string
}

/** Uploaded lists, kept until they are acted on or run out. */
export interface ListStore {
  readonly keep: (
    id: string,
    chatId: number,
    service: string,
    rows: readonly NamedLine[],
    minutes: number,
  ) => Promise<void>
  /** The rows for this call; null when the list is not this chat's, has run out, or another call has used it. */
  readonly use: (id: string, chatId: number, service: string, call: string) => Promise<readonly NamedLine[] | null>
}
