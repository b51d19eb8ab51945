import type { CallContext, MutatingContext } from './request-context.ts'
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

export type OrderState = (typeof ORDER_STATES)[number]

export interface Order {
  readonly orderId: string
  /** The idempotency key it was made with. */
  readonly externalId: string
  readonly state: OrderState
  readonly expectedCompletionDate: DateTime | null
  readonly reason: string | null
}

export interface ChangeNumber {
  readonly customerId: string
  readonly productId: string
  readonly oldNumber: PhoneNumber
  readonly reservationId: string
  readonly notifyOldNumber: boolean
}

export interface ChangeContact {
  readonly customerId: string
  readonly medium: 'phone' | 'email'
  readonly oldValue: string | null
  readonly newValue: string
  readonly proof: { readonly authenticationId: string }
  /** The hold in which the old contact can still cancel. */
  readonly effectiveAfter: DateTime
}

/** Changes that take time (TMF622). */
export interface OrdersPort {
  changeNumber(req: ChangeNumber, ctx: MutatingContext): Promise<Order>
  changeContact(req: ChangeContact, ctx: MutatingContext): Promise<Order>
  /** The order that was made with this idempotency key (TMF630, filtering by an attribute); null when there is none. */
  find(req: { readonly externalId: string }, ctx: CallContext): Promise<Order | null>
  get(req: { readonly orderId: string }, ctx: CallContext): Promise<Order>
  cancel(req: { readonly orderId: string; readonly reason: string }, ctx: MutatingContext): Promise<Order>
}
