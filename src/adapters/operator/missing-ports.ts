import type { ApplicationsPort } from '../../core/ports/operator/applications-port.ts'
import type { CredentialsPort } from '../../core/ports/operator/credentials-port.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { LinesPort } from '../../core/ports/operator/lines-port.ts'
import type { NumbersPort } from '../../core/ports/operator/numbers-port.ts'
import type { OrdersPort } from '../../core/ports/operator/orders-port.ts'
import type { SubscribersPort } from '../../core/ports/operator/subscribers-port.ts'

/** Rejects with NOT_IMPLEMENTED, for every method that an operator does not have. */
export const notImplemented = async (): Promise<never> => {
  throw new OperatorError(501, 'NOT_IMPLEMENTED', 'The operator cannot do this.')
}

/** Numbers port of an operator without a pool of numbers. */
export const missingNumbers: NumbersPort = {
  search: notImplemented,
  reserve: notImplemented,
  getReservation: notImplemented,
  extend: notImplemented,
  release: notImplemented,
}

/** Orders port of an operator that takes no orders. */
export const missingOrders: OrdersPort = {
  changeNumber: notImplemented,
  changeContact: notImplemented,
  find: notImplemented,
  get: notImplemented,
  cancel: notImplemented,
}

/** Credentials port of an operator without code words and password resets. */
export const missingCredentials: CredentialsPort = {
  verifyCodeWord: notImplemented,
  startPasswordReset: notImplemented,
}

/** Lines port of an operator whose lines cannot be changed. */
export const missingLines: LinesPort = {
  pause: notImplemented,
  resume: notImplemented,
  block: notImplemented,
  unblock: notImplemented,
  rename: notImplemented,
  renameMany: notImplemented,
  getForwarding: notImplemented,
  setForwarding: notImplemented,
  getVoicemail: notImplemented,
  setVoicemail: notImplemented,
}

/** Subscribers port of an operator that gives no facts of accounts. */
export const missingSubscribers: SubscribersPort = {
  byNumber: notImplemented,
  search: notImplemented,
  administers: notImplemented,
  ownerOf: notImplemented,
  ofCompany: notImplemented,
  accounts: notImplemented,
}

/** Applications port of an operator that takes no applications. */
export const missingApplications: ApplicationsPort = {
  submit: notImplemented,
  get: notImplemented,
  withdraw: notImplemented,
}
