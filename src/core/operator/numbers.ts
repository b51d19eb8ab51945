import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** TMF639 and TMF652 `Resource.category` of a number. */
export const NUMBER_CATEGORIES = ['Simple', 'Bronze', 'Silver', 'Gold', 'Platinum'] as const

/** One of {@link NUMBER_CATEGORIES}. */
export type NumberCategory = (typeof NUMBER_CATEGORIES)[number]

/** A sum of money. */
interface Money {
  /** A decimal as text, such as `12.50`. */
  readonly amount: string
  /** ISO 4217. */
  readonly currency: string
}

/** Free number of the pool. */
export interface FreeNumber {
  readonly resourceId: string
  readonly phoneNumber: PhoneNumber
  readonly category: NumberCategory
  readonly price: Money | null
}

/** Query for free numbers. */
export interface NumberSearch {
  /**
   * Mask over the national digits: `_` is one digit, `%` any run of digits, also an empty one; at least two literal
   * digits.
   */
  readonly mask: string
  readonly category?: NumberCategory
  readonly region?: string
  readonly limit?: number
  readonly cursor?: string
}

/** A page of free numbers. `cursor` is null on the last page; `searchesLeft` is null where searches are not limited. */
export interface FoundNumbers {
  readonly items: readonly FreeNumber[]
  readonly cursor: string | null
  readonly searchesLeft: number | null
}

/** Reservation of a number. */
export interface NumberReservation {
  readonly reservationId: string
  readonly state: 'acknowledged' | 'inProgress' | 'completed' | 'rejected' | 'cancelled' | 'failed'
  readonly number: FreeNumber
  readonly validUntil: DateTime
}

/** Request to reserve a number for a customer. */
export interface ReserveNumber {
  readonly resourceId: string
  readonly customerId: string
  /** End of the reservation. The caller sets it, so that a repeated call has the same body. */
  readonly validUntil: DateTime
}
