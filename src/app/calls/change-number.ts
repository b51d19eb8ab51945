import type { Calls } from '../../core/flow/calls.ts'
import type { Placed } from '../../core/flow/number-calls.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import { serviceNamed } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { allow, allowOwner } from './line-owner.ts'
import { poolMask } from './number-pool-calls.ts'
import { placeApplication, placeOrder } from './place-order.ts'

const ACTION = 'change-number'
const DAY_SEC = 86_400
/** TMF622 wants a product; the operator knows it by the line's number. */
const LINE = 'mobile-line'

/**
 * Orders the number that this chat holds for this line. A line's number is changed once within the service's days. Asked again after it was
 * done at once, it says so: the proofs have ended with the change.
 */
export const changeNumber =
  (parts: CallParts) =>
  async (input: Calls['numbers.change']['input'], open: OpenCall): Promise<Placed> => {
    const { service, phone, reservationId, newPhone } = input
    const before = open.begunBefore === 0 ? null : await parts.requests.madeBy(open.chatId, open.id)
    if (before?.state === 'done') return { reference: before.reference, state: 'done', expectedAt: null }
    const { customerId, ctx } = await allowOwner(parts, open, service, ACTION, phone)
    const hold = await parts.holds.find(open.chatId, reservationId)
    if (hold?.phone !== phone || hold.newPhone !== newPhone || hold.service !== service) {
      throw new OperatorError(404, 'NOT_FOUND', 'this chat does not hold that number for this line')
    }
    const { changeDays } = serviceNamed(parts, service).limits
    if (await parts.requests.hadLately(phone, ACTION, changeDays, open.id)) {
      throw new OperatorError(429, 'QUOTA_EXCEEDED', 'changed lately', { retryAfterSec: changeDays * DAY_SEC })
    }
    const asking = parts.operator.orders.changeNumber(
      { customerId, productId: LINE, oldNumber: phone, reservationId, notifyOldNumber: true },
      ctx,
    )
    const placed = await placeOrder(
      parts,
      open,
      { service, flow: ACTION, details: { action: ACTION, phone, newPhone } },
      asking,
    )
    await parts.holds.end(open.chatId, reservationId)
    return placed
  }

/** Leaves an application that is answered when a fitting number is free. */
export const applyForNumber =
  (parts: CallParts) =>
  async (input: Calls['numbers.apply']['input'], open: OpenCall): Promise<Placed> => {
    const { service, phone, category } = input
    const ctx = await allow(parts, open, service, 'hold-number', phone)
    const mask = poolMask(input.mask, serviceNamed(parts, service).country)
    const purpose = { service, flow: ACTION, details: { action: 'apply-for-number', phone, newPhone: null } }
    return placeApplication(
      parts,
      open,
      purpose,
      parts.operator.applications.submit({ phoneNumber: phone, mask, category }, ctx),
    )
  }
