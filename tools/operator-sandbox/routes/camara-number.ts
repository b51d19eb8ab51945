import { setTimeout as sleep } from 'node:timers/promises'
import type { PhoneNumber } from '../../../src/core/text/phone-number.ts'
import type { Handset } from '../model/handset.ts'
import { findHandset } from '../model/lookup.ts'
import { scenarioOf } from '../model/scenario.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { WireError } from '../wire-error.ts'

/** Does what a troubled scenario number does to everybody who asks about it. */
export const meetTrouble = async (parts: SandboxParts, number: PhoneNumber): Promise<void> => {
  const trouble = scenarioOf(number)?.trouble
  if (trouble === 'unavailable') throw new WireError(503, 'UNAVAILABLE', 'Service Unavailable.')
  if (trouble === 'stall') {
    await sleep(parts.stallMs)
    throw new WireError(504, 'TIMEOUT', 'Request timeout exceeded.')
  }
}

/** The handset behind a number, or 422 without one and 404 IDENTIFIER_NOT_FOUND when nobody has it. */
export const identify = async (parts: SandboxParts, number: PhoneNumber | undefined): Promise<Handset> => {
  if (number === undefined) throw new WireError(422, 'MISSING_IDENTIFIER', 'The device cannot be identified.')
  await meetTrouble(parts, number)
  const handset = findHandset(parts.world, number)
  if (handset === null) throw new WireError(404, 'IDENTIFIER_NOT_FOUND', 'Device identifier not found.')
  return handset
}
