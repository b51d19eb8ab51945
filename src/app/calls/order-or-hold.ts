import { randomBytes } from 'node:crypto'
import type { Calls } from '../../core/flow/calls.ts'
import type { PlacedOrder } from '../../core/flow/number-calls.ts'
import type { MutatingContext } from '../../core/operator/request-context.ts'
import type { Order } from '../../core/operator/orders.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { DelayedCall, DelayedOrder } from '../../core/ports/request-store.ts'
import { mutatingContext } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { placeOrder } from './place-order.ts'
import type { Purpose } from './place-order.ts'
import type { Weighed } from './require-proofs.ts'

/**
 * Product of an order for a new number. TMF622 requires one; the operator finds the actual product by the line's
 * number.
 */
const LINE = 'mobile-line'

/** Order that can be placed now or later. */
type Orderable = Pick<DelayedOrder, 'src' | 'input' | 'customerId'>

type Input<Src extends DelayedCall> = Calls[Src]['input']

/** Places each kind of order at the operator. */
const operations: {
  readonly [Src in DelayedCall]: (
    parts: CallParts,
    input: Input<Src>,
    ctx: MutatingContext,
    customerId: string,
  ) => Promise<Order>
} = {
  'numbers.change': ({ operator }, { phone, reservationId }, ctx, customerId) =>
    operator.orders.changeNumber(
      { customerId, productId: LINE, oldNumber: phone, reservationId, notifyOldNumber: true },
      ctx,
    ),
  'lines.pause': ({ operator }, { phone, until }, ctx) =>
    operator.lines.pause({ phoneNumber: phone, from: null, until }, ctx),
  'lines.resume': ({ operator }, { phone }, ctx) => operator.lines.resume({ phoneNumber: phone }, ctx),
  'lines.block': ({ operator }, { phone, reason }, ctx) => operator.lines.block({ phoneNumber: phone, reason }, ctx),
  'lines.forward': ({ operator }, { phone, rules }, ctx) => {
    const { unconditional, busy, notReachable, noAnswer } = rules
    const set = { unconditional, busy, notReachable, noAnswer }
    return operator.lines.setForwarding({ phoneNumber: phone, rules: set }, ctx)
  },
  'lines.set-voicemail': ({ operator }, { phone, enabled, email }, ctx) =>
    operator.lines.setVoicemail({ phoneNumber: phone, voicemail: { enabled, email } }, ctx),
}

/** Asks the operator for an order, under the key of the context. */
export const askForOrder = (
  parts: CallParts,
  { src, input, customerId }: Orderable,
  ctx: MutatingContext,
): Promise<Order> => operations[src](parts, input as never, ctx, customerId)

/** Time for which a reserved number stays reserved after the end of the hold, so that the order finds it. */
const MARGIN_MS = 6 * 3_600_000

const HOUR_MS = 3_600_000

/** Keeps the number that an order is about until the end of its hold. */
const keepReserved = async (
  { operator }: CallParts,
  { src, input }: Orderable,
  until: number,
  ctx: MutatingContext,
): Promise<void> => {
  if (src !== 'numbers.change') return
  const { reservationId } = input as Input<'numbers.change'>
  const key = `${ctx.idempotencyKey}/keep`
  const validUntil = new Date(until + MARGIN_MS).toISOString()
  await operator.numbers.extend({ reservationId, validUntil }, { ...ctx, idempotencyKey: key })
}

/** Letters of our own reference, which holds until the operator gives one. */
const REFERENCE_SIGNS = 8

const STOP_BYTES = 16

/** An allowed act: what is ordered, for what purpose, and the leave that was given. */
interface AllowedAct {
  readonly purpose: Purpose
  readonly order: Orderable
  readonly leave: Weighed
}

const holdAct = async (
  parts: CallParts,
  open: OpenCall,
  { purpose, order, leave }: AllowedAct,
): Promise<PlacedOrder> => {
  const dueAt = open.askedAt + leave.holdHours * HOUR_MS
  await keepReserved(parts, order, dueAt, mutatingContext(open, leave.subject))
  const reference = `H-${open.id.slice(0, REFERENCE_SIGNS).toUpperCase()}`
  const held: DelayedOrder = {
    ...order,
    subject: leave.subject,
    given: leave.given,
    orderedAt: open.askedAt,
    locale: open.locale,
    stop: randomBytes(STOP_BYTES).toString('base64url'),
  }
  await parts.requests.keep({
    chatId: open.chatId,
    call: open.id,
    kind: 'order',
    reference,
    state: 'held',
    dueAt,
    ...purpose,
    details: { ...purpose.details, held },
  })
  return { reference, state: 'under-way', expectedAt: null, effectiveAt: new Date(dueAt).toISOString() }
}

/** Places an order, or stores it until the end of the hold that the catalogue gives to such acts. */
export const orderOrHold = (parts: CallParts, open: OpenCall, act: AllowedAct): Promise<PlacedOrder> => {
  const { purpose, order, leave } = act
  if (leave.holdHours > 0) return holdAct(parts, open, act)
  return placeOrder(parts, open, purpose, askForOrder(parts, order, mutatingContext(open, leave.subject)))
}
