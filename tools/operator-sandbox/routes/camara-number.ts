import { setTimeout as sleep } from 'node:timers/promises'
import type { PhoneNumber } from '../../../wire/operator/primitives.ts'
import type { Handset } from '../model/handset.ts'
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

/** Finds the handset behind a number; throws 422 without a number and 404 IDENTIFIER_NOT_FOUND when nobody has it. */
export const identify = async (parts: SandboxParts, number: PhoneNumber | undefined): Promise<Handset> => {
  if (number === undefined) throw new WireError(422, 'MISSING_IDENTIFIER', 'The device cannot be identified.')
  await applyTrouble(parts, number)
  const handset = findHandset(parts.model, number)
  if (handset === null) throw new WireError(404, 'IDENTIFIER_NOT_FOUND', 'Device identifier not found.')
  return handset
}
