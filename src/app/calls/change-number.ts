import type { Calls } from '../../core/flow/calls.ts'
import type { PlacedOrder } from '../../core/flow/number-calls.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { inTurn } from './in-turn.ts'
import { authorizeLine, authorizeLineOwner } from './authorize-line.ts'
import { requirePoolMask } from './number-pool-calls.ts'
import { orderOrHold } from './order-or-hold.ts'
import { placeApplication } from './place-order.ts'

const ACTION = 'change-number'
const DAY_SEC = 86_400

/**
 * Creates the handler that orders the number which this chat holds for this line. A line's number changes at most once
 * within the service's `changeDays`; QUOTA_EXCEEDED otherwise. On hold, the right is taken all the same. Repeated after
 * an order that was done at once, it reports that order: the proofs ended with the change, so a second try could not
 * pass them.
 */
export const changeNumber =
  (parts: CallParts) =>
  async (input: Calls['numbers.change']['input'], open: OpenCall): Promise<PlacedOrder> => {
    const { service, phone, reservationId, newPhone } = input
    const before = open.previousAttempts === 0 ? null : await parts.requests.findByCall(open.chatId, open.id)
    if (before?.state === 'done') return { reference: before.reference, state: 'done', expectedAt: null }
    if (before?.state === 'held') return { ...before, state: 'under-way', expectedAt: null }
    const { customerId, leave } = await authorizeLineOwner(parts, open, {
      service,
      act: ACTION,
      phone,
      object: newPhone,
    })
    const hold = await parts.holds.find(open.chatId, reservationId)
    if (hold?.phone !== phone || hold.newPhone !== newPhone || hold.service !== service) {
      throw new CallRefused('NOT_FOUND', 'this chat does not hold that number for this line')
    }
    const { changeDays } = requireService(parts, service).limits
    if (await parts.requests.hasRecentOrder(phone, ACTION, changeDays, open.id)) {
      throw new CallRefused('QUOTA_EXCEEDED', 'changed recently', { retryAfterSec: changeDays * DAY_SEC })
    }
    const order = (): Promise<PlacedOrder> =>
      orderOrHold(parts, open, {
        purpose: { service, flow: ACTION, details: { action: ACTION, phone, newPhone } },
        order: { src: 'numbers.change', input, customerId },
        leave,
      })
    const placed = await inTurn(parts, open, { phone, service: requireService(parts, service) }, order)
    await parts.holds.end(open.chatId, reservationId)
    return placed
  }

/** Creates the handler that files an application, answered when a number that fits the mask is free. */
export const applyForNumber =
  (parts: CallParts) =>
  async (input: Calls['numbers.apply']['input'], open: OpenCall): Promise<PlacedOrder> => {
    const { service, phone, category } = input
    const ctx = await authorizeLine(parts, open, { service, act: 'hold-number', phone })
    const mask = requirePoolMask(input.mask, requireService(parts, service).country)
    const purpose = { service, flow: ACTION, details: { action: 'apply-for-number', phone, newPhone: null } }
    return placeApplication(
      parts,
      open,
      purpose,
      parts.operator.applications.submit({ phoneNumber: phone, mask, category }, ctx),
    )
  }
