import type { Placed } from '../../core/flow/number-calls.ts'
import type { Application } from '../../core/operator/applications.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { Order, OrderState } from '../../core/operator/orders.ts'
import type { RequestDetails } from '../../core/ports/requests.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import type { CallParts } from './call-context.ts'

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

/** When the answer is lost, the request is written down as one of which nothing is known, to be found by its key. */
const noteLoss = async <Answer>(
  { requests }: CallParts,
  { chatId, id }: OpenCall,
  kind: 'order' | 'application',
  purpose: Purpose,
  asking: Promise<Answer>,
): Promise<Answer> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof OperatorError && error.mayHaveHappened) {
      await requests.keep({ chatId, call: id, kind, reference: id, state: 'unknown', ...purpose })
    }
    throw error
  }
}

/** Writes an order down, so that it is followed to its end. */
const keepOrder = async (
  { requests }: CallParts,
  { chatId, id }: OpenCall,
  order: Order,
  purpose: Purpose,
): Promise<Placed> => {
  const placed = {
    reference: order.orderId,
    state: stateOfOrder(order.state),
    expectedAt: order.expectedCompletionDate,
  }
  await requests.keep({ chatId, call: id, kind: 'order', reference: placed.reference, state: placed.state, ...purpose })
  return placed
}

/** Places an order under the call's id as its key, and writes it down, answered or not. */
export const placeOrder = async (
  parts: CallParts,
  open: OpenCall,
  purpose: Purpose,
  asking: Promise<Order>,
): Promise<Placed> => keepOrder(parts, open, await noteLoss(parts, open, 'order', purpose, asking), purpose)

/** The same for an order with something besides in its answer. */
export const placeWith = async <Answer extends { readonly order: Order }>(
  parts: CallParts,
  open: OpenCall,
  purpose: Purpose,
  asking: Promise<Answer>,
) => {
  const answer = await noteLoss(parts, open, 'order', purpose, asking)
  return { answer, placed: await keepOrder(parts, open, answer.order, purpose) }
}

/** Leaves an application and writes it down, so that its answer is told. */
export const placeApplication = async (
  parts: CallParts,
  open: OpenCall,
  purpose: Purpose,
  asking: Promise<Application>,
): Promise<Placed> => {
  const { chatId, id } = open
  const made = await noteLoss(parts, open, 'application', purpose, asking)
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
