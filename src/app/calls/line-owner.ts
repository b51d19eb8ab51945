import type { MutatingContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import { mutatingContext, serviceNamed } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { administratorContext, ownLine } from './subscriber-calls.ts'
import { requireProofs } from './require-proofs.ts'

/** Who may do something to a line: its holder, or the administrator of its company. */
export interface LineOwner {
  readonly customerId: string
  readonly ctx: MutatingContext
}

/** Lets an action on a line pass when its proofs are held, and an administrator's only on a line of the own company. */
export const allow = async (
  parts: CallParts,
  open: OpenCall,
  service: string,
  action: string,
  phone: PhoneNumber,
): Promise<MutatingContext> => {
  const weighed = await requireProofs(parts, open, serviceNamed(parts, service), action, phone)
  if (weighed.subject.kind === 'administrator') await ownLine(parts, administratorContext(open, weighed), phone)
  return mutatingContext(open, weighed.subject)
}

/** The same, and the account that the line belongs to. */
export const allowOwner = async (
  parts: CallParts,
  open: OpenCall,
  service: string,
  action: string,
  phone: PhoneNumber,
): Promise<LineOwner> => {
  const weighed = await requireProofs(parts, open, serviceNamed(parts, service), action, phone)
  const ctx = mutatingContext(open, weighed.subject)
  if (weighed.subject.kind === 'administrator') {
    const { customerId } = await ownLine(parts, administratorContext(open, weighed), phone)
    return { customerId, ctx }
  }
  const found = await parts.operator.subscribers.byNumber({ phoneNumber: phone }, ctx)
  if (!found) throw new OperatorError(404, 'NOT_FOUND', 'nobody has this number')
  return { customerId: found.customerId, ctx }
}
