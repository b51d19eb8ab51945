import type { PlacedOrder } from '../../core/flow/number-calls.ts'
import type { Application } from '../../core/operator/applications.ts'
import { CallFailed } from '../../core/operator/call-failed.ts'
import type { Order, OrderState } from '../../core/operator/orders.ts'
import type { RequestDetails } from '../../core/ports/request-store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { CallParts } from './call-context.ts'

const REFUSED_STATES: ReadonlySet<OrderState> = new Set(['rejected', 'failed', 'cancelled'])

/** Translates the state of an order. A partial order is done: everything that was possible has been done. */
export const stateOfOrder = (state: OrderState): PlacedOrder['state'] => {
  if (REFUSED_STATES.has(state)) return 'refused'
  return state === 'completed' || state === 'partial' ? 'done' : 'under-way'
}

/** Translates the state of an application. */
export const stateOfApplication = (state: Application['state']): PlacedOrder['state'] => {
  if (state === 'received') return 'under-way'
  return state === 'accepted' ? 'done' : 'refused'
}

/** Purpose of a request: its service, the flow that the customer came from (null: the one on screen), and details. */
export interface Purpose {
  readonly service: string
  readonly flow: string | null
  readonly details: RequestDetails
}

/**
 * Awaits the operator's answer. When it is lost, records the request in state `unknown` under our key, so that it can
 * be looked for.
 */
const recordLostAnswer = async <Answer>(
  { requests }: CallParts,
  { chatId, id }: OpenCall,
  kind: 'order' | 'application',
  purpose: Purpose,
  asking: Promise<Answer>,
): Promise<Answer> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof CallFailed && error.mayHaveHappened) {
      await requests.keep({ chatId, call: id, kind, reference: id, state: 'unknown', ...purpose })
    }
    throw error
  }
}

/** Records an order, so that it is followed to its end. */
const recordOrder = async (
  { requests }: CallParts,
  { chatId, id }: OpenCall,
  order: Order,
  purpose: Purpose,
): Promise<PlacedOrder> => {
  const placed = {
    reference: order.orderId,
    state: stateOfOrder(order.state),
    expectedAt: order.expectedCompletionDate,
  }
  await requests.keep({ chatId, call: id, kind: 'order', reference: placed.reference, state: placed.state, ...purpose })
  return placed
}

/** Places an order under the call's id as its key and records it, whether the answer arrives or not. */
export const placeOrder = async (
  parts: CallParts,
  open: OpenCall,
  purpose: Purpose,
  asking: Promise<Order>,
): Promise<PlacedOrder> =>
  recordOrder(parts, open, await recordLostAnswer(parts, open, 'order', purpose, asking), purpose)

/** Does what `placeOrder` does for an answer that holds the order among other things, and gives both. */
export const placeNestedOrder = async <Answer extends { readonly order: Order }>(
  parts: CallParts,
  open: OpenCall,
  purpose: Purpose,
  asking: Promise<Answer>,
) => {
  const answer = await recordLostAnswer(parts, open, 'order', purpose, asking)
  return { answer, placed: await recordOrder(parts, open, answer.order, purpose) }
}

/** Files an application and records it, so that the customer hears of the answer. */
export const placeApplication = async (
  parts: CallParts,
  open: OpenCall,
  purpose: Purpose,
  asking: Promise<Application>,
): Promise<PlacedOrder> => {
  const { chatId, id } = open
  const made = await recordLostAnswer(parts, open, 'application', purpose, asking)
  const placed = { reference: made.applicationId, state: stateOfApplication(made.state), expectedAt: null }
  await parts.requests.keep({
    chatId,
    call: id,
    kind: 'application',
    reference: placed.reference,
    state: placed.state,
    ...purpose,
  })
  return placed
}
