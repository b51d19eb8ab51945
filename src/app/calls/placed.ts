import type { Placed } from '../../core/number-calls.ts'
import type { Application } from '../../core/operator/applications.ts'
import type { Order, OrderState } from '../../core/operator/orders.ts'
import type { RequestDetails } from '../../core/request.ts'
import type { OpenCall } from '../../core/store.ts'
import type { CallParts } from './context.ts'

const REFUSED: ReadonlySet<OrderState> = new Set(['rejected', 'failed', 'cancelled'])

/** How far an order is; of a partial one, what could be done is done. */
export const stateOfOrder = (state: OrderState): Placed['state'] => {
  if (REFUSED.has(state)) return 'refused'
  return state === 'completed' || state === 'partial' ? 'done' : 'under-way'
}

/** How far an application is. */
export const stateOfApplication = (state: Application['state']): Placed['state'] => {
  if (state === 'received') return 'under-way'
  return state === 'accepted' ? 'done' : 'refused'
}

/** What a request was made for. `flow` is where the customer came from, null the one in front of them. */
export interface Purpose {
  readonly service: string
  readonly flow: string | null
  readonly details: RequestDetails
}

/** Writes an order down, so that it is followed to its end. */
export const placeOrder = async ({ requests }: CallParts, { chatId, id }: OpenCall, order: Order, purpose: Purpose): Promise<Placed> => {
  const placed = { reference: order.orderId, state: stateOfOrder(order.state), expectedAt: order.expectedCompletionDate }
  await requests.keep({ chatId, call: id, kind: 'order', reference: placed.reference, state: placed.state, ...purpose })
  return placed
}

/** Writes an application down, so that its answer is told. */
export const placeApplication = async ({ requests }: CallParts, { chatId, id }: OpenCall, made: Application, purpose: Purpose): Promise<Placed> => {
  const placed = { reference: made.applicationId, state: stateOfApplication(made.state), expectedAt: null }
  await requests.keep({ chatId, call: id, kind: 'application', reference: placed.reference, state: placed.state, ...purpose })
  return placed
}
