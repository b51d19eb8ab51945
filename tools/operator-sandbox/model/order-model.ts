import type { Handset } from './handset.ts'
import { changeLine } from './line-model.ts'
import type { OrderedChange, World } from './operator-model.ts'

const byCustomer = (world: World, customerId: string): Handset | undefined =>
  Object.values(world.state.handsets).find((handset) => handset.customerId === customerId)

const carryOut = (world: World, change: OrderedChange): boolean => {
  if (change.kind === 'none') return true
  if (change.kind === 'lines') return change.changes.map((one) => changeLine(world, one)).some(Boolean)
  const handset = change.kind === 'number' ? world.state.handsets[change.from] : byCustomer(world, change.customerId)
  if (handset === undefined) return false
  if (change.kind === 'email') {
    world.state.handsets[handset.number] = { ...handset, email: change.email }
    return true
  }
  Reflect.deleteProperty(world.state.handsets, change.from)
  Reflect.deleteProperty(world.state.reservations, change.reservationId)
  // A number change counts as a SIM swap (CAMARA sim-swap 2.1.0), but here messages must not be held for it.
  world.state.handsets[change.to] = { ...handset, number: change.to }
  const settings = world.state.lines[change.from]
  if (settings !== undefined) world.state.lines[change.to] = settings
  Reflect.deleteProperty(world.state.lines, change.from)
  return true
}

/** Carries out the orders that are due. */
export const settleOrders = (world: World): void => {
  for (const order of Object.values(world.state.orders)) {
    if (order.state !== 'acknowledged' || Date.parse(order.dueAt) > world.now()) continue
    const { failure } = order
    const done = failure === null && carryOut(world, order.change)
    world.state.orders[order.orderId] = {
      ...order,
      state: done ? 'completed' : 'failed',
      reason: done ? null : (failure ?? 'no such line'),
    }
    world.changed('handset')
  }
}
