import type { CallContext } from '../core/operator/context.ts'
import { OperatorError } from '../core/operator/errors.ts'
import { provesNumber } from '../core/operator/proof.ts'
import type { PhoneNumber } from '../core/operator/scalars.ts'

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

/** Refuses everybody but agents and administrators. */
export const requireStaff = (ctx: CallContext): void => {
  if (ctx.subject.kind !== 'agent' && ctx.subject.kind !== 'administrator') throw denied()
}
