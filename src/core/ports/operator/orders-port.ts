import type { ChangeNumber, Order, ChangeContact } from '../../operator/orders.ts'
import type { MutatingContext, CallContext } from '../../operator/request-context.ts'

/** Orders for changes that take time (TMF622). */
export interface OrdersPort {
  changeNumber(req: ChangeNumber, ctx: MutatingContext): Promise<Order>
  changeContact(req: ChangeContact, ctx: MutatingContext): Promise<Order>
  /** Finds the order made with this idempotency key (TMF630, filtering by an attribute); null when there is none. */
  find(req: { readonly externalId: string }, ctx: CallContext): Promise<Order | null>
  get(req: { readonly orderId: string }, ctx: CallContext): Promise<Order>
  cancel(req: { readonly orderId: string; readonly reason: string }, ctx: MutatingContext): Promise<Order>
}
