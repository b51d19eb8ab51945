import type { ApplicationsPort } from '../../core/operator/applications.ts'
import type { CredentialsPort } from '../../core/operator/credentials.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { LinesPort } from '../../core/operator/lines.ts'
import type { NumbersPort } from '../../core/operator/numbers.ts'
import type { OrdersPort } from '../../core/operator/orders.ts'
import type { SubscribersPort } from '../../core/operator/subscribers.ts'

/** The answer to every question that this operator cannot be asked. */
export const missing = async (): Promise<never> => {
  throw new OperatorError(501, 'NOT_IMPLEMENTED', 'The operator cannot do this.')
}

/** An operator without a pool of numbers. */
export const missingNumbers: NumbersPort = {
  search: missing,
  reserve: missing,
  getReservation: missing,
  release: missing,
}

/** An operator that takes no orders. */
export const missingOrders: OrdersPort = {
  changeNumber: missing,
  changeContact: missing,
  find: missing,
  get: missing,
  cancel: missing,
}

/** An operator without code words and resets. */
export const missingCredentials: CredentialsPort = { verifyCodeWord: missing, startPasswordReset: missing }

/** An operator whose lines cannot be switched. */
export const missingLines: LinesPort = {
  pause: missing,
  resume: missing,
  block: missing,
  unblock: missing,
  rename: missing,
  renameMany: missing,
  getForwarding: missing,
  setForwarding: missing,
  getVoicemail: missing,
  setVoicemail: missing,
}

/** An operator that tells nothing of accounts. */
export const missingSubscribers: SubscribersPort = {
  byNumber: missing,
  search: missing,
  administers: missing,
  ofCompany: missing,
  accounts: missing,
}

/** An operator that takes no applications. */
export const missingApplications: ApplicationsPort = { submit: missing, get: missing, withdraw: missing }
