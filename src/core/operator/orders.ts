import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** TMF622 ProductOrderStateType. */
export const ORDER_STATES = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'completed',
  'failed',
  'partial',
  'assessingCancellation',
  'pendingCancellation',
] as const

/** One of {@link ORDER_STATES}. */
export type OrderState = (typeof ORDER_STATES)[number]

/** Order at the operator. */
export interface Order {
  readonly orderId: string
  /** Idempotency key of the request that made it. */
  readonly externalId: string
  readonly state: OrderState
  readonly expectedCompletionDate: DateTime | null
  readonly reason: string | null
}

/** Order to change the number of a line to a reserved one. */
export interface ChangeNumber {
  readonly customerId: string
  readonly productId: string
  readonly oldNumber: PhoneNumber
  readonly reservationId: string
  readonly notifyOldNumber: boolean
}

/** Order to change the phone or e-mail address on record. */
export interface ChangeContact {
  readonly customerId: string
  readonly medium: 'phone' | 'email'
  readonly oldValue: string | null
  readonly newValue: string
  readonly proof: { readonly authenticationId: string }
  /** End of the period in which the old contact can cancel the change. */
  readonly effectiveAfter: DateTime
}
