import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { provesNumber } from '../../core/operator/recovery-proof.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'

const denied = (): OperatorError =>
  new OperatorError(403, 'PERMISSION_DENIED', 'The asker has not proved that the number is theirs.')

/** Refuses, before anything is asked, to tell facts about a number to somebody who has not proved it. */
export const requireNumber = (ctx: CallContext, phoneNumber: PhoneNumber): void => {
  if (!provesNumber(ctx.subject, phoneNumber)) throw denied()
}

/** Refuses those who have proved no number at all; for questions that name a message instead. */
export const requireAnyNumber = (ctx: CallContext): void => {
  if (ctx.subject.kind === 'none' || ctx.subject.kind === 'administrator') throw denied()
}

/** Refuses to change a line for somebody who has not proved the number by more than a shared contact, and is no administrator. */
export const requireLine = ({ subject }: CallContext, phoneNumber: PhoneNumber): void => {
  const holder = subject.kind === 'verified' && subject.phoneNumber === phoneNumber
  if (!holder && subject.kind !== 'administrator' && subject.kind !== 'agent') throw denied()
}

/** Refuses everybody but administrators, and tells whose. */
export const companyOf = ({ subject }: CallContext): string => {
  if (subject.kind !== 'administrator') throw denied()
  return subject.companyId
}

/** Refuses everybody but agents and administrators. */
export const requireAgentOrAdministrator = (ctx: CallContext): void => {
  if (ctx.subject.kind !== 'agent' && ctx.subject.kind !== 'administrator') throw denied()
}
