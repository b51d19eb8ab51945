import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { LineChange, Order, OrderedChange } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { contactChange, numberChange, readItem } from './order-changes.ts'
import type { Characteristics, ReadItem } from './order-changes.ts'

const MAX_ITEMS = 10_000

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
    .max(MAX_ITEMS),
  relatedParty: z.array(z.looseObject({ id: z.string(), role: z.string().default('') })).default([]),
})
const cancelBody = z.looseObject({
  productOrder: z.looseObject({ id: z.string() }),
  cancellationReason: z.string().default(''),
})

type Body = z.infer<typeof orderBody>
type WireObject = Readonly<Record<string, unknown>>

const wireOrder = (order: Order): WireObject => ({
  id: order.orderId,
  href: `${PATHS.productOrder}/${order.orderId}`,
  externalId: order.externalId,
  state: order.state,
  expectedCompletionDate: order.expectedCompletionDate,
  ...(order.reason === null ? {} : { note: [{ text: order.reason }] }),
})

const characteristicsOf = (item: Body['productOrderItem'][number] | undefined): Characteristics =>
  Object.fromEntries((item?.product.productCharacteristic ?? []).map(({ name, value }) => [name, value]))

const addOrder = (
  { model }: SandboxParts,
  externalId: string,
  change: OrderedChange,
  effectiveAfter: unknown,
): Order => {
  const { delayMs, failure } = model.state.orderFate
  const dueAt = typeof effectiveAfter === 'string' ? effectiveAfter : new Date(model.now() + delayMs).toISOString()
  const order: Order = {
    orderId: model.newReference('ORD'),
    externalId,
    state: 'acknowledged',
    expectedCompletionDate: dueAt,
    reason: null,
    dueAt,
    change,
    failure,
  }
  model.state.orders[order.orderId] = order
  model.notify('network')
  return order
}

/** Orders the line changes that can be made and rejects the other items; throws the first refusal when none can be made. */
const orderLines = (parts: SandboxParts, body: Body): WireObject => {
  const companyId = body.relatedParty.find(({ role }) => role === 'administrator')?.id ?? null
  const read = body.productOrderItem.map((item) => readItem(parts.model, characteristicsOf(item), companyId))
  const changes = read.flatMap((item): readonly LineChange[] => ('change' in item ? [item.change] : []))
  const [first] = read
  if (changes.length === 0 && first !== undefined && 'refusal' in first) {
    throw new WireError(first.refusal === 'PERMISSION_DENIED' ? 403 : 400, first.refusal, 'No line can be changed so.')
  }
  const order = addOrder(parts, body.externalId, { kind: 'lines', changes }, null)
  const wireItem = (item: ReadItem | undefined, id: string): WireObject =>
    item !== undefined && 'refusal' in item
      ? { id, state: 'rejected', reason: item.refusal }
      : { id, state: order.state }
  return {
    ...wireOrder(order),
    productOrderItem: body.productOrderItem.map(({ id }, index) => wireItem(read[index], id)),
  }
}

/** TMF622 v4.0.0 product orders: number changes, contact changes that take effect after their hold, and line changes. */
export const orderRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const wanted = requireCapability(
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
  const find = (id: string): Order => {
    const order = model.state.orders[id]
    if (order === undefined) throw new WireError(404, 'NOT_FOUND', 'No such order.')
    return order
  }

  app.post(PATHS.productOrder, wanted, parts.idempotent, async (c) => {
    const body = await readBody(c, orderBody)
    const values = characteristicsOf(body.productOrderItem[0])
    if (values['action'] !== undefined) return c.json(orderLines(parts, body), 201)
    const change =
      values['reservationId'] === undefined
        ? contactChange(parts, values, body.relatedParty[0]?.id ?? '')
        : numberChange(parts, values)
    return c.json(wireOrder(addOrder(parts, body.externalId, change, values['effectiveAfter'])), 201)
  })

  app.get(PATHS.productOrder, requireCapability(parts, 'orders.find'), (c) => {
    const externalId = c.req.query('externalId')
    return c.json(
      Object.values(model.state.orders)
        .filter((order) => order.externalId === externalId)
        .map(wireOrder),
    )
  })

  app.get(`${PATHS.productOrder}/:id`, wanted, (c) => c.json(wireOrder(find(c.req.param('id')))))

  app.post(PATHS.cancelProductOrder, wanted, parts.idempotent, async (c) => {
    const body = await readBody(c, cancelBody)
    const order = find(body.productOrder.id)
    if (order.state !== 'acknowledged')
      throw new WireError(409, 'INCOMPATIBLE_STATE', 'The order is already carried out.')
    model.state.orders[order.orderId] = { ...order, state: 'cancelled', reason: body.cancellationReason }
    model.notify('network')
    return c.json({ id: model.newId(), state: 'done', productOrder: { id: order.orderId } }, 201)
  })
}
