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

/** Applies the trouble of a scenario number: throws 503 at once, or 504 after `stallMs`. */
export const applyTrouble = async (parts: SandboxParts, number: PhoneNumber): Promise<void> => {
  const trouble = scenarioOf(number)?.trouble
  if (trouble === 'unavailable') throw new WireError(503, 'UNAVAILABLE', 'Service Unavailable.')
  if (trouble === 'stall') {
    await sleep(parts.stallMs)
    throw new WireError(504, 'TIMEOUT', 'Request timeout exceeded.')
  }
}

/**
 * Gives the number that a request is about: that of the token, or that of the body. Throws 422 when there is none, or
 * one too many (CAMARA API Design Guide, identifying a phone number from the access token).
 */
const numberOf = (parts: SandboxParts, c: Context, given: PhoneNumber | undefined): PhoneNumber => {
  const isPersonal = operationAt(c.req.path)?.number !== null
  const place = isPersonal ? (parts.authorization?.switches.identifiers ?? 'standard') : 'body'
  const subject = place === 'body' ? null : tokenSubject(c.req.raw)
  if (given !== undefined && (subject !== null || place === 'token'))
    throw new WireError(422, 'UNNECESSARY_IDENTIFIER', 'The token names the number already.')
  const number = given ?? subject
  if (number === null) throw new WireError(422, 'MISSING_IDENTIFIER', 'The device cannot be identified.')
  return number
}

/**
 * Finds the handset that a request is about; throws 422 without one number and 404 IDENTIFIER_NOT_FOUND when nobody has
 * it.
 */
export const identify = async (parts: SandboxParts, c: Context, given: PhoneNumber | undefined): Promise<Handset> => {
  const number = numberOf(parts, c, given)
  await applyTrouble(parts, number)
  const handset = findHandset(parts.model, number)
  if (handset === null) throw new WireError(404, 'IDENTIFIER_NOT_FOUND', 'Device identifier not found.')
  return handset
}
