import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { provesNumber } from '../../core/operator/subject-proof.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'

const denied = (): OperatorError =>
  new OperatorError(403, 'PERMISSION_DENIED', 'The subject has not proved the ownership of the number.')

/**
 * Throws PERMISSION_DENIED unless the subject has proved this number; called before the operator is asked for facts
 * about it.
 */
export const requireNumberProof = (ctx: CallContext, phoneNumber: PhoneNumber): void => {
  if (!provesNumber(ctx.subject, phoneNumber)) throw denied()
}

/**
 * Throws PERMISSION_DENIED for a subject that has proved no number; for requests about a message, which name no number.
 */
export const requireAnyNumber = (ctx: CallContext): void => {
  if (ctx.subject.kind === 'none' || ctx.subject.kind === 'administrator') throw denied()
}

/**
 * Throws PERMISSION_DENIED unless the subject verified this number (a shared contact is not enough), or is an
 * administrator or agent.
 */
export const requireLine = ({ subject }: CallContext, phoneNumber: PhoneNumber): void => {
  const holder = subject.kind === 'verified' && subject.phoneNumber === phoneNumber
  if (!holder && subject.kind !== 'administrator' && subject.kind !== 'agent') throw denied()
}

/** Gives the administrator's company. Throws PERMISSION_DENIED for all others. */
export const companyOf = ({ subject }: CallContext): string => {
  if (subject.kind !== 'administrator') throw denied()
  return subject.companyId
}

/** Throws PERMISSION_DENIED unless the subject is an agent or an administrator. */
export const requireAgentOrAdministrator = (ctx: CallContext): void => {
  if (ctx.subject.kind !== 'agent' && ctx.subject.kind !== 'administrator') throw denied()
}
