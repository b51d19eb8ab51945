import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from 'hono'
import { operationAt } from '../../../wire/operator/scopes.ts'
import type { PhoneNumber } from '../../../wire/operator/primitives.ts'
import type { Handset } from '../model/handset.ts'
import { tokenSubject } from '../authorization/require-token.ts'
import { findHandset } from '../model/lookup.ts'
import { scenarioOf } from '../model/scenario.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { WireError } from '../wire-error.ts'

const RATE_WAIT_SEC = 1

/** Applies the trouble of a scenario number: throws 503 or 429 at once, or 504 after `stallMs`. */
export const applyTrouble = async (parts: SandboxParts, number: PhoneNumber): Promise<void> => {
  switch (scenarioOf(number)?.trouble) {
    case 'unavailable':
      throw new WireError(503, 'UNAVAILABLE', 'Service Unavailable.')
    case 'quota':
      throw new WireError(429, 'QUOTA_EXCEEDED', 'Rejected due to exceeding a business quota limit.')
    case 'rate':
      throw new WireError(429, 'TOO_MANY_REQUESTS', 'Rejected due to request rate limit overpassed.', RATE_WAIT_SEC)
    case 'stall':
      await sleep(parts.stallMs)
      throw new WireError(504, 'TIMEOUT', 'Request timeout exceeded.')
    case undefined:
  }
}

/** Identifiers in the body of a request; this operator knows numbers alone. */
interface Identifiers {
  readonly phoneNumber?: PhoneNumber
}

/**
 * Gives the number that a request is about: that of the token, or that of the body. Throws 422 when there is none, one
 * too many, or none that this operator knows (CAMARA API Design Guide, identifying a phone number or device from the
 * access token).
 */
const numberOf = (parts: SandboxParts, c: Context, given: Identifiers | undefined): PhoneNumber => {
  const isPersonal = operationAt(c.req.path)?.number !== null
  const place = isPersonal ? (parts.authorization?.switches.identifiers ?? 'standard') : 'body'
  const subject = place === 'body' ? null : tokenSubject(c.req.raw)
  if (given !== undefined && (subject !== null || place === 'token'))
    throw new WireError(422, 'UNNECESSARY_IDENTIFIER', 'The token names the number already.')
  if (given !== undefined && given.phoneNumber === undefined)
    throw new WireError(422, 'UNSUPPORTED_IDENTIFIER', 'The identifier provided is not supported.')
  const number = given?.phoneNumber ?? subject
  if (number === null) throw new WireError(422, 'MISSING_IDENTIFIER', 'The device cannot be identified.')
  return number
}

const findIdentified = async (parts: SandboxParts, c: Context, given: Identifiers | undefined): Promise<Handset> => {
  const number = numberOf(parts, c, given)
  await applyTrouble(parts, number)
  const handset = findHandset(parts.model, number)
  if (handset === null) throw new WireError(404, 'IDENTIFIER_NOT_FOUND', 'Device identifier not found.')
  return handset
}

const byNumber = (number: PhoneNumber | undefined): Identifiers | undefined =>
  number === undefined ? undefined : { phoneNumber: number }

/**
 * Finds the handset that a request is about; throws 422 without one number and 404 IDENTIFIER_NOT_FOUND when nobody has
 * it.
 */
export const identify = (parts: SandboxParts, c: Context, given: PhoneNumber | undefined): Promise<Handset> =>
  findIdentified(parts, c, byNumber(given))

const requireMobile = (handset: Handset): Handset => {
  if (handset.switches.landline)
    throw new WireError(422, 'SERVICE_NOT_APPLICABLE', 'The service is not available for the provided identifier.')
  return handset
}

/** Finds the handset like {@link identify}; throws 422 SERVICE_NOT_APPLICABLE for a landline. */
export const identifyMobile = async (
  parts: SandboxParts,
  c: Context,
  given: PhoneNumber | undefined,
): Promise<Handset> => requireMobile(await findIdentified(parts, c, byNumber(given)))

/** Finds the handset of a device like {@link identifyMobile}; throws 422 for a device without a phone number. */
export const identifyDevice = async (
  parts: SandboxParts,
  c: Context,
  device: Identifiers | undefined,
): Promise<Handset> => requireMobile(await findIdentified(parts, c, device))

/**
 * Checks a number beside a token that names one, where an API takes it (subscription-status 0.1.0, kyc-match 0.4.0):
 * the same one is left out, another one is 403 INVALID_TOKEN_CONTEXT.
 */
export const numberBesideToken = (c: Context, given: PhoneNumber | undefined): PhoneNumber | undefined => {
  const subject = tokenSubject(c.req.raw)
  if (given === undefined || subject === null) return given
  if (given !== subject) throw new WireError(403, 'INVALID_TOKEN_CONTEXT', 'The token names another number.')
  return undefined
}
