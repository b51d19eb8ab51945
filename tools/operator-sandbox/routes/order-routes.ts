import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { LineChange, OrderedChange, StoredOrder } from '../model/operator-model.ts'
import { needs, type SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { type Characteristics, contactChange, numberChange, readItem, type ReadItem } from './order-changes.ts'

const MOST_ITEMS = 10_000

const orderBody = z.looseObject({
  externalId: z.string().default(''),
  productOrderItem: z
    .array(
      z.looseObject({
        id: z.string(),
        action: z.enum(['add', 'modify', 'delete', 'noChange']),
        product: z.looseObject({
          productCharacteristic: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
        }),
      }),
    )
    .min(1)
    .max(MOST_ITEMS),
  relatedParty: z.array(z.looseObject({ id: z.string(), role: z.string().default('') })).default([]),
})
const cancelBody = z.looseObject({
  productOrder: z.looseObject({ id: z.string() }),
  cancellationReason: z.string().default(''),
})

type Body = z.infer<typeof orderBody>
type Shown = Readonly<Record<string, unknown>>

const wireOrder = (order: StoredOrder): Shown => ({
  id: order.orderId,
  href: `${PATHS.productOrder}/${order.orderId}`,
  externalId: order.externalId,
  state: order.state,
  expectedCompletionDate: order.expectedCompletionDate,
  ...(order.reason === null ? {} : { note: [{ text: order.reason }] }),
})

const characteristicsOf = (item: Body['productOrderItem'][number] | undefined): Characteristics =>
  Object.fromEntries((item?.product.productCharacteristic ?? []).map(({ name, value }) => [name, value]))

const keep = (
  { world }: SandboxParts,
  externalId: string,
  change: OrderedChange,
  effectiveAfter: unknown,
): StoredOrder => {
  const { delayMs, failure } = world.state.orderFate
  const dueAt = typeof effectiveAfter === 'string' ? effectiveAfter : new Date(world.now() + delayMs).toISOString()
  const order: StoredOrder = {
    orderId: world.newReference('ORD'),
    externalId,
    state: 'acknowledged',
    expectedCompletionDate: dueAt,
    reason: null,
    dueAt,
    change,
    failure,
  }
  world.state.orders[order.orderId] = order
  world.changed('network')
  return order
}

/** All or some of the lines will be changed; with none that can be, the order is refused as its first item is. */
const orderLines = (parts: SandboxParts, body: Body): Shown => {
  const companyId = body.relatedParty.find(({ role }) => role === 'administrator')?.id ?? null
  const read = body.productOrderItem.map((item) => readItem(parts.world, characteristicsOf(item), companyId))
  const changes = read.flatMap((item): readonly LineChange[] => ('change' in item ? [item.change] : []))
  const [first] = read
  if (changes.length === 0 && first !== undefined && 'refusal' in first) {
    throw new WireError(first.refusal === 'PERMISSION_DENIED' ? 403 : 400, first.refusal, 'No line can be changed so.')
  }
  const order = keep(parts, body.externalId, { kind: 'lines', changes }, null)
  const shown = (item: ReadItem | undefined, id: string): Shown =>
    item !== undefined && 'refusal' in item
      ? { id, state: 'rejected', reason: item.refusal }
      : { id, state: order.state }
  return { ...wireOrder(order), productOrderItem: body.productOrderItem.map(({ id }, index) => shown(read[index], id)) }
}

/** TMF622 v4.0.0 product orders: of a number, of a contact that waits for its hold to end, and of what is done to lines. */
export const orderRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts
  const wanted = needs(
    parts,
    'orders.changeNumber',
    'orders.changeContact',
    'lines.pause',
    'lines.block',
    'lines.rename',
    'lines.renameMany',
    'lines.forwarding',
    'lines.voicemail',
  )
  const find = (id: string): StoredOrder => {
    const order = world.state.orders[id]
    if (order === undefined) throw new WireError(404, 'NOT_FOUND', 'No such order.')
    return order
  }

  app.post(PATHS.productOrder, wanted, parts.once, async (c) => {
    const body = await readBody(c, orderBody)
    const values = characteristicsOf(body.productOrderItem[0])
    if (values['action'] !== undefined) return c.json(orderLines(parts, body), 201)
    const change =
      values['reservationId'] === undefined
        ? contactChange(parts, values, body.relatedParty[0]?.id ?? '')
        : numberChange(parts, values)
    return c.json(wireOrder(keep(parts, body.externalId, change, values['effectiveAfter'])), 201)
  })

  app.get(PATHS.productOrder, needs(parts, 'orders.find'), (c) => {
    const externalId = c.req.query('externalId')
    return c.json(
      Object.values(world.state.orders)
        .filter((order) => order.externalId === externalId)
        .map(wireOrder),
    )
  })

  app.get(`${PATHS.productOrder}/:id`, wanted, (c) => c.json(wireOrder(find(c.req.param('id')))))

  app.post(PATHS.cancelProductOrder, wanted, parts.once, async (c) => {
    const body = await readBody(c, cancelBody)
    const order = find(body.productOrder.id)
    if (order.state !== 'acknowledged')
      throw new WireError(409, 'INCOMPATIBLE_STATE', 'The order is already carried out.')
    world.state.orders[order.orderId] = { ...order, state: 'cancelled', reason: body.cancellationReason }
    world.changed('network')
    return c.json({ id: world.newId(), state: 'done', productOrder: { id: order.orderId } }, 201)
  })
}
