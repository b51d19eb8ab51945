import type { MutatingContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { mutatingContext, requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { requireAdministrator, requireOwnLine } from './subscriber-calls.ts'
import { requireProofs } from './require-proofs.ts'

/** A right to act on a line, held by its owner or by the administrator of its company. */
export interface LineOwner {
  readonly customerId: string
  readonly ctx: MutatingContext
}

/**
 * Checks that the proofs for an action on a line are given; an administrator's count only for a line of their own
 * company. Gives the context for the operator; PERMISSION_DENIED otherwise.
 */
export const authorizeLine = async (
  parts: CallParts,
  open: OpenCall,
  service: string,
  action: string,
  phone: PhoneNumber,
): Promise<MutatingContext> => {
  const weighed = await requireProofs(parts, open, requireService(parts, service), action, phone)
  if (weighed.subject.kind === 'administrator') await requireOwnLine(parts, requireAdministrator(open, weighed), phone)
  return mutatingContext(open, weighed.subject)
}

/**
 * Does what `authorizeLine` does and also finds the account of the line; NOT_FOUND when the operator does not know the
 * number.
 */
export const authorizeLineOwner = async (
  parts: CallParts,
  open: OpenCall,
  service: string,
  action: string,
  phone: PhoneNumber,
): Promise<LineOwner> => {
  const weighed = await requireProofs(parts, open, requireService(parts, service), action, phone)
  const ctx = mutatingContext(open, weighed.subject)
  if (weighed.subject.kind === 'administrator') {
    const { customerId } = await requireOwnLine(parts, requireAdministrator(open, weighed), phone)
    return { customerId, ctx }
  }
  const found = await parts.operator.subscribers.byNumber({ phoneNumber: phone }, ctx)
  if (!found) throw new OperatorError(404, 'NOT_FOUND', 'nobody has this number')
  return { customerId: found.customerId, ctx }
}
