import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { LineChange, Order, OrderedChange } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { contactChange, numberChange, readItem } from './order-changes.ts'
import type { Characteristics } from './order-changes.ts'
import { answerResource, hrefOf, listResources } from './tm-forum-resource.ts'
import type { Wire } from '../answers/wire-resource.ts'
import { describes } from '../openapi/operation.ts'
import { TM_FORUM_FORMS } from '../version-five/tm-forum-forms.ts'
import type { TmForumForm } from '../version-five/tm-forum-forms.ts'

const MAX_ITEMS = 10_000

const orderBody = z.looseObject({
  externalId: z.string().default(''),
  productOrderItem: z
    .array(
      z.looseObject({
        id: z.string(),
        action: z.enum(['add', 'modify', 'delete', 'noChange']),
        product: z
          .looseObject({
            productCharacteristic: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]),
          })
          .exactOptional(),
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
const wireItem = ({ id, action, refusal }: Order['items'][number], state: Order['state']): Wire =>
  refusal === null ? { id, action, state } : { id, action, state: 'rejected', reason: refusal }

const wireOrder = (order: Order, origin: string): Wire => ({
  ...order.given,
  id: order.orderId,
  href: hrefOf(origin, PATHS.productOrder, order.orderId),
  externalId: order.externalId,
  state: order.state,
  orderDate: order.orderDate,
  expectedCompletionDate: order.expectedCompletionDate,
  productOrderItem: order.items.map((item) => wireItem(item, order.state)),
  ...(order.reason === null ? {} : { note: [{ text: order.reason }] }),
})

const characteristicsOf = (item: Body['productOrderItem'][number] | undefined): Characteristics =>
  Object.fromEntries((item?.product?.productCharacteristic ?? []).map(({ name, value }) => [name, value]))

/** An order that is to be made of a request. */
interface NewOrder {
  readonly body: Body
  readonly change: OrderedChange
  /** Codes of the items that are refused, in the order of the items. */
  readonly refusals: readonly (string | null)[]
  /** Time at which it takes effect, where the request says one. */
  readonly effectiveAfter: unknown
}

const addOrder = ({ model }: SandboxParts, { body, change, refusals, effectiveAfter }: NewOrder): Order => {
  const { delayMs, failure } = model.state.orderFate
  const { externalId, productOrderItem, ...given } = body
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
    orderDate: model.timestamp(),
    items: productOrderItem.map(({ id, action }, index) => ({ id, action, refusal: refusals[index] ?? null })),
    given,
  }
  model.state.orders[order.orderId] = order
  model.notify('network')
  return order
}

/**
 * Orders the line changes that can be made and rejects the other items; throws the first refusal when none can be made.
 */
const orderLines = (parts: SandboxParts, body: Body): Order => {
  const companyId = body.relatedParty.find(({ role }) => role === 'administrator')?.id ?? null
  const read = body.productOrderItem.map((item) => readItem(parts.model, characteristicsOf(item), companyId))
  const changes = read.flatMap((item): readonly LineChange[] => ('change' in item ? [item.change] : []))
  const [first] = read
  if (changes.length === 0 && first !== undefined && 'refusal' in first) {
    throw new WireError(first.refusal === 'PERMISSION_DENIED' ? 403 : 400, first.refusal, 'No line can be changed so.')
  }
  const refusals = read.map((item) => ('refusal' in item ? item.refusal : null))
  return addOrder(parts, { body, change: { kind: 'lines', changes }, refusals, effectiveAfter: null })
}

/** Orders a change of number or contact, or, without characteristics, nothing that this operator knows. */
const orderChange = (parts: SandboxParts, body: Body, values: Characteristics): Order => {
  const change = (): OrderedChange => {
    if (Object.keys(values).length === 0) return { kind: 'none' }
    return values['reservationId'] === undefined
      ? contactChange(parts, values, body.relatedParty[0]?.id ?? '')
      : numberChange(parts, values)
  }
  return addOrder(parts, { body, change: change(), refusals: [], effectiveAfter: values['effectiveAfter'] })
}

const routesIn = (form: TmForumForm, app: Hono, parts: SandboxParts): void => {
  const path = form.at(PATHS.productOrder)
  const answers = form.answers.productOrder
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

  const show = (order: Order): Wire => form.show('productOrder', wireOrder(order, parts.origin()))

  app.post(
    path,
    describes({
      id: `createProductOrder${form.suffix}`,
      summary: 'Order a change of number, contact or lines',
      body: form.body('newOrder', orderBody),
      answers: { 201: answers.whole },
      refusals: {
        400: ['IDENTIFIER_NOT_FOUND'],
        404: ['NOT_FOUND'],
        409: ['NUMBER_POOL.RESERVATION_EXPIRED', 'NUMBER_POOL.NUMBER_NOT_AVAILABLE'],
        412: ['FAILED_PRECONDITION'],
      },
    }),
    wanted,
    parts.idempotent,
    async (c) => {
      const body = await readBody(c, form.body('newOrder', orderBody))
      const values = characteristicsOf(body.productOrderItem[0])
      const order = values['action'] === undefined ? orderChange(parts, body, values) : orderLines(parts, body)
      return answerResource(c, show(order), 201)
    },
  )

  app.get(
    path,
    describes({
      id: `listProductOrder${form.suffix}`,
      summary: 'List orders',
      isList: true,
      answers: { 200: answers.list },
    }),
    requireCapability(parts, 'orders.find'),
    (c) => listResources(c, Object.values(model.state.orders).map(show)),
  )

  app.get(
    `${path}/:id`,
    describes({
      id: `retrieveProductOrder${form.suffix}`,
      summary: 'Read an order',
      answers: { 200: answers.part },
    }),
    wanted,
    (c) => answerResource(c, show(find(c.req.param('id')))),
  )

  app.post(
    form.at(PATHS.cancelProductOrder),
    describes({
      id: `createCancelProductOrder${form.suffix}`,
      summary: 'Cancel an order',
      body: form.body('newCancellation', cancelBody),
      answers: { 201: form.answers.cancelProductOrder.whole },
      refusals: { 404: ['NOT_FOUND'], 409: ['INCOMPATIBLE_STATE'] },
    }),
    wanted,
    parts.idempotent,
    async (c) => {
      const body = await readBody(c, form.body('newCancellation', cancelBody))
      const order = find(body.productOrder.id)
      if (order.state !== 'acknowledged')
        throw new WireError(409, 'INCOMPATIBLE_STATE', 'The order is already carried out.')
      model.state.orders[order.orderId] = { ...order, state: 'cancelled', reason: body.cancellationReason }
      model.notify('network')
      const id = model.newId()
      const href = hrefOf(parts.origin(), PATHS.cancelProductOrder, id)
      const done = { id, href, state: 'done', productOrder: { id: order.orderId } }
      return answerResource(c, form.show('cancelProductOrder', done), 201)
    },
  )
}

/**
 * TMF622 v4.0.0 and v5.0.0 product orders: number changes, contact changes that take effect after their hold, and line
 * changes.
 */
export const orderRoutes = (app: Hono, parts: SandboxParts): void => {
  for (const form of TM_FORUM_FORMS) routesIn(form, app, parts)
}
