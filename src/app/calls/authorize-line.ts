import type { MutatingContext } from '../../core/operator/request-context.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { mutatingContext } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { requireProofs } from './require-proofs.ts'
import type { LeaveRequest, Weighed } from './require-proofs.ts'

/** A right to act on a line, held by its owner or by the administrator of its company. */
export interface LineOwner {
  readonly customerId: string
  readonly ctx: MutatingContext
  readonly leave: Weighed
}

/** Request for leave to do something to one line. */
type LineRequest = LeaveRequest & { readonly phone: PhoneNumber }

/**
 * Checks that the proofs for an act on a line are given; an administrator's count only for a line of their own
 * company. Gives the context for the operator; PERMISSION_DENIED otherwise.
 */
export const authorizeLine = async (parts: CallParts, open: OpenCall, request: LineRequest): Promise<MutatingContext> =>
  mutatingContext(open, (await requireProofs(parts, open, request)).subject)

/**
 * Does what `authorizeLine` does and also finds the account of the line; NOT_FOUND when the operator does not know the
 * number.
 */
export const authorizeLineOwner = async (
  parts: CallParts,
  open: OpenCall,
  request: LineRequest,
): Promise<LineOwner> => {
  const leave = await requireProofs(parts, open, request)
  const { subject, line } = leave
  const ctx = mutatingContext(open, subject)
  if (line !== null) return { customerId: line.customerId, ctx, leave }
  const found = await parts.operator.subscribers.byNumber({ phoneNumber: request.phone }, ctx)
  if (!found) throw new CallRefused('NOT_FOUND', 'nobody has this number')
  return { customerId: found.customerId, ctx, leave }
}
