import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../paths.ts'
import type { OrderedChange, StoredOrder } from '../model/world.ts'
import { needs, type SandboxParts } from '../parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'

/** How long a number change takes. */
const CHANGE_MS = 3000

const orderBody = z.looseObject({
  externalId: z.string().default(''),
  productOrderItem: z.array(z.looseObject({
    id: z.string(),
    action: z.enum(['add', 'modify', 'delete', 'noChange']),
    product: z.looseObject({ productCharacteristic: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]) }),
  })).length(1),
  relatedParty: z.array(z.looseObject({ id: z.string() })).default([]),
})
const cancelBody = z.looseObject({ productOrder: z.looseObject({ id: z.string() }), cancellationReason: z.string().default('') })

const wireOrder = (order: StoredOrder): Readonly<Record<string, unknown>> => ({
  id: order.orderId, href: `${PATHS.productOrder}/${order.orderId}`, externalId: order.externalId, state: order.state,
  expectedCompletionDate: order.expectedCompletionDate,
  ...(order.reason === null ? {} : { note: [{ text: order.reason }] }),
})

type Values = (name: string) => string

const numberChange = (parts: SandboxParts, value: Values): OrderedChange => {
  const reservation = parts.world.state.reservations[value('reservationId')]
  if (reservation === undefined) throw new WireError(404, 'NOT_FOUND', 'No such reservation.')
  const live = reservation.state === 'completed' && Date.parse(reservation.validUntil) > parts.world.now()
  if (!live) throw new WireError(409, 'NUMBER_POOL.RESERVATION_EXPIRED', 'The hold has ended.')
  return { kind: 'number', from: value('oldNumber'), to: reservation.number, reservationId: reservation.id }
}

const contactChange = (parts: SandboxParts, value: Values, customerId: string): OrderedChange => {
  if (parts.world.state.codes[value('authenticationId')]?.state !== 'used') {
    throw new WireError(412, 'FAILED_PRECONDITION', 'The new contact has not been proved.')
  }
  return value('medium') === 'email' ? { kind: 'email', customerId, email: value('newValue') } : { kind: 'none' }
}

/** TMF622 v4.0.0 product orders: a number change, and a change of contact that waits for its hold to end. */
export const orderRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts
  const wanted = needs(parts, 'orders.changeNumber', 'orders.changeContact')
  const find = (id: string): StoredOrder => {
    const order = world.state.orders[id]
    if (order === undefined) throw new WireError(404, 'NOT_FOUND', 'No such order.')
    return order
  }

  app.post(PATHS.productOrder, wanted, parts.once, async (c) => {
    const body = await readBody(c, orderBody)
    const characteristics = body.productOrderItem[0]?.product.productCharacteristic ?? []
    const value: Values = (name) => String(characteristics.find((one) => one.name === name)?.value ?? '')
    const change = value('reservationId') === ''
      ? contactChange(parts, value, body.relatedParty[0]?.id ?? '')
      : numberChange(parts, value)
    const dueAt = value('effectiveAfter') || new Date(world.now() + CHANGE_MS).toISOString()
    const order: StoredOrder = {
      orderId: world.newId(), externalId: body.externalId, state: 'acknowledged', expectedCompletionDate: dueAt, reason: null,
      dueAt, change,
    }
    world.state.orders[order.orderId] = order
    world.changed('network')
    return c.json(wireOrder(order), 201)
  })

  app.get(`${PATHS.productOrder}/:id`, wanted, (c) => c.json(wireOrder(find(c.req.param('id')))))

  app.post(PATHS.cancelProductOrder, wanted, parts.once, async (c) => {
    const body = await readBody(c, cancelBody)
    const order = find(body.productOrder.id)
    if (order.state !== 'acknowledged') throw new WireError(409, 'INCOMPATIBLE_STATE', 'The order is already carried out.')
    world.state.orders[order.orderId] = { ...order, state: 'cancelled', reason: body.cancellationReason }
    world.changed('network')
    return c.json({ id: world.newId(), state: 'done', productOrder: { id: order.orderId } }, 201)
  })
}
