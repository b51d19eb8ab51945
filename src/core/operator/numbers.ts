import type { CallContext, MutatingContext } from './request-context.ts'
import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** TMF639 and TMF652 `Resource.category` of a number. */
export const NUMBER_CATEGORIES = ['Simple', 'Bronze', 'Silver', 'Gold', 'Platinum'] as const

export type NumberCategory = (typeof NUMBER_CATEGORIES)[number]

/** A sum of money. */
export interface Money {
  /** A decimal as text, such as `12.50`. */
  readonly amount: string
  /** ISO 4217. */
  readonly currency: string
}

/** A number of the pool that nobody has. */
export interface FreeNumber {
  readonly resourceId: string
  readonly phoneNumber: PhoneNumber
  readonly category: NumberCategory
  readonly price: Money | null
}

/** Which free numbers are wanted. */
export interface NumberSearch {
  /** Over the national digits: `_` is one digit, `%` any run of digits, also none; at least two literal digits. */
  readonly mask: string
  readonly category?: NumberCategory
  readonly region?: string
  readonly limit?: number
  readonly cursor?: string
}

/** A page of free numbers; `cursor` is null on the last one, `searchesLeft` where nobody counts. */
export interface FoundNumbers {
  readonly items: readonly FreeNumber[]
  readonly cursor: string | null
  readonly searchesLeft: number | null
}

/** A number that is held. */
export interface NumberReservation {
  readonly reservationId: string
  readonly state: 'acknowledged' | 'inProgress' | 'completed' | 'rejected' | 'cancelled' | 'failed'
  readonly number: FreeNumber
  readonly validUntil: DateTime
}

/** Which number is to be held, for whom and until when. */
export interface ReserveNumber {
  readonly resourceId: string
  readonly customerId: string
  /** Until when the number is held. The caller says the time, so that a repeated call carries the same body. */
  readonly validUntil: DateTime
}

/** The pool of free numbers (TMF685, reservation of R18). */
export interface NumbersPort {
  /** Rejects with NUMBER_POOL.MASK_TOO_BROAD or NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED. */
  search(req: NumberSearch, ctx: CallContext): Promise<FoundNumbers>
  /** Rejects with NUMBER_POOL.NUMBER_NOT_AVAILABLE when somebody else was faster. */
  reserve(req: ReserveNumber, ctx: MutatingContext): Promise<NumberReservation>
  /** Rejects with NUMBER_POOL.RESERVATION_EXPIRED once the hold has ended. */
  getReservation(req: { readonly reservationId: string }, ctx: CallContext): Promise<NumberReservation>
  release(req: { readonly reservationId: string; readonly reason: string }, ctx: MutatingContext): Promise<void>
}
