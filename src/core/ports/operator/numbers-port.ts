import type { NumberSearch, FoundNumbers, ReserveNumber, NumberReservation } from '../../operator/numbers.ts'
import type { DateTime } from '../../text/phone-number.ts'
import type { CallContext, MutatingContext } from '../../operator/request-context.ts'

/** Pool of free numbers (TMF685, reservation of R18). */
export interface NumbersPort {
  /** Rejects with NUMBER_POOL.MASK_TOO_BROAD or NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED. */
  search(req: NumberSearch, ctx: CallContext): Promise<FoundNumbers>
  /** Rejects with NUMBER_POOL.NUMBER_NOT_AVAILABLE when the number is taken. */
  reserve(req: ReserveNumber, ctx: MutatingContext): Promise<NumberReservation>
  /** Rejects with NUMBER_POOL.RESERVATION_EXPIRED once the hold has ended. */
  getReservation(req: { readonly reservationId: string }, ctx: CallContext): Promise<NumberReservation>
  /** Moves the end of a reservation. Rejects with NUMBER_POOL.RESERVATION_EXPIRED once it has ended. */
  extend(
    req: { readonly reservationId: string; readonly validUntil: DateTime },
    ctx: MutatingContext,
  ): Promise<NumberReservation>
  release(req: { readonly reservationId: string; readonly reason: string }, ctx: MutatingContext): Promise<void>
}
