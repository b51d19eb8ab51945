import type { Handset } from './handset.ts'
import { changeLine } from './line-model.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { OrderedChange } from './sandbox-state.ts'

const byCustomer = (model: SandboxModel, customerId: string): Handset | undefined =>
  Object.values(model.state.handsets).find((handset) => handset.customerId === customerId)

const carryOut = (model: SandboxModel, change: OrderedChange): boolean => {
  if (change.kind === 'none') return true
  if (change.kind === 'lines') return change.changes.map((one) => changeLine(model, one)).some(Boolean)
  const handset = change.kind === 'number' ? model.state.handsets[change.from] : byCustomer(model, change.customerId)
  if (handset === undefined) return false
  if (change.kind === 'email') {
    model.state.handsets[handset.number] = { ...handset, email: change.email }
    return true
  }
  Reflect.deleteProperty(model.state.handsets, change.from)
  Reflect.deleteProperty(model.state.reservations, change.reservationId)
  // A number change counts as a SIM swap (CAMARA sim-swap 2.1.0), but here messages must not be held for it.
  model.state.handsets[change.to] = { ...handset, number: change.to }
  const settings = model.state.lines[change.from]
  if (settings !== undefined) model.state.lines[change.to] = settings
  Reflect.deleteProperty(model.state.lines, change.from)
  return true
}

/** Carries out the orders that are due. */
export const settleOrders = (model: SandboxModel): void => {
  for (const order of Object.values(model.state.orders)) {
    if (order.state !== 'acknowledged' || Date.parse(order.dueAt) > model.now()) continue
    const { failure } = order
    const done = failure === null && carryOut(model, order.change)
    model.state.orders[order.orderId] = {
      ...order,
      state: done ? 'completed' : 'failed',
      reason: done ? null : (failure ?? 'no such line'),
    }
    model.notify('handset')
  }
}
