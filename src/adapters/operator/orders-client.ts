import { z } from 'zod'
import type { Capability } from '../../core/operator/capability.ts'
import { ORDER_STATES } from '../../core/operator/orders.ts'
import type { Order } from '../../core/operator/orders.ts'
import type { OrdersPort } from '../../core/ports/operator/orders-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Timeouts } from './timeouts.ts'
import { knownOf, optional, time } from './wire-values.ts'

/** The id that we gave: a text, or in version 5 a list of identifiers with their owners. */
const ownId = z.union([
  z.string(),
  knownOf(z.looseObject({ id: z.string(), owner: optional(z.string()) })).transform(
    (all) => (all.find(({ owner }) => owner === 'dozvon') ?? all[0])?.id,
  ),
])

/**
 * Schema of a product order (TMF622 v4.0.0 and v5.0.0). A state of a later version is one of an order that was taken
 * and has not ended: it is asked for again, and not taken for lost.
 */
export const order = z
  .looseObject({
    id: z.string(),
    externalId: ownId.catch(undefined),
    state: z.enum(ORDER_STATES).catch('inProgress'),
    expectedCompletionDate: optional(time),
    note: knownOf(z.looseObject({ text: z.string() })),
  })
  .transform((wire): Order => ({
    orderId: wire.id,
    externalId: wire.externalId ?? '',
    state: wire.state,
    expectedCompletionDate: wire.expectedCompletionDate ?? null,
    reason: wire.note.at(-1)?.text ?? null,
  }))

const modification = (
  externalId: string,
  customerId: string,
  productId: string | null,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  externalId,
  channel: [{ id: 'telegram' }],
  productOrderItem: [
    {
      id: '01',
      action: 'modify',
      product: {
        ...(productId === null ? {} : { id: productId }),
        productCharacteristic: Object.entries(values).map(([name, value]) => ({ name, value })),
      },
    },
  ],
  relatedParty: [{ 'id': customerId, 'role': 'customer', '@referredType': 'Customer' }],
})

/** Capabilities that are carried out by orders. */
const ORDER_CAPABILITIES: readonly Capability[] = [
  'orders.changeNumber',
  'orders.changeContact',
  'lines.pause',
  'lines.block',
  'lines.rename',
  'lines.renameMany',
  'lines.forwarding',
  'lines.voicemail',
]

/** Creates the client of orders (TMF622). `externalId` is the idempotency key. */
export const createOrders = (
  ask: AskOperator,
  capabilities: () => ReadonlySet<Capability>,
  timeouts: Timeouts,
): OrdersPort => {
  const common = { timeoutMs: timeouts.orders, answer: order } as const
  /**
   * Gives a capability for reading and cancelling orders, which work the same for all of them: any that is on offer.
   */
  const anyOrderCapability = (): Capability =>
    ORDER_CAPABILITIES.find((capability) => capabilities().has(capability)) ?? 'orders.changeNumber'
  const get: OrdersPort['get'] = async ({ orderId }, ctx) =>
    (
      await ask(
        {
          ...common,
          capability: anyOrderCapability(),
          repeat: 'read',
          method: 'GET',
          path: `${PATHS.productOrder}/${encodeURIComponent(orderId)}`,
        },
        ctx,
      )
    ).body
  return {
    get,
    find: async ({ externalId }, ctx) => {
      const { body } = await ask(
        {
          capability: 'orders.find',
          repeat: 'read',
          method: 'GET',
          path: `${PATHS.productOrder}?externalId=${encodeURIComponent(externalId)}`,
          timeoutMs: timeouts.orders,
          answer: z.array(order),
        },
        ctx,
      )
      return body.find((found) => found.externalId === externalId) ?? null
    },
    changeNumber: async ({ customerId, productId, oldNumber, reservationId, notifyOldNumber }, ctx) => {
      const body = modification(ctx.idempotencyKey, customerId, productId, {
        reservationId,
        oldNumber,
        notifyOldNumber,
      })
      return (
        await ask(
          {
            ...common,
            capability: 'orders.changeNumber',
            repeat: 'keyed',
            order: { act: 'orders.changeNumber', object: { line: oldNumber, reservation: reservationId } },
            method: 'POST',
            path: PATHS.productOrder,
            body,
          },
          ctx,
        )
      ).body
    },
    changeContact: async ({ customerId, medium, oldValue, newValue, proof, effectiveAfter }, ctx) => {
      const values = { medium, oldValue, newValue, authenticationId: proof.authenticationId, effectiveAfter }
      const body = modification(ctx.idempotencyKey, customerId, null, values)
      return (
        await ask(
          {
            ...common,
            capability: 'orders.changeContact',
            repeat: 'keyed',
            order: { act: 'orders.changeContact', object: { customer: customerId, medium, value: newValue } },
            method: 'POST',
            path: PATHS.productOrder,
            body,
          },
          ctx,
        )
      ).body
    },
    cancel: async ({ orderId, reason }, ctx) => {
      await ask(
        {
          capability: anyOrderCapability(),
          repeat: 'keyed',
          order: { act: 'orders.cancel', object: { order: orderId } },
          method: 'POST',
          path: PATHS.cancelProductOrder,
          timeoutMs: timeouts.orders,
          body: { productOrder: { id: orderId }, cancellationReason: reason },
          answer: z.unknown(),
        },
        ctx,
      )
      return get({ orderId }, ctx)
    },
  }
}
