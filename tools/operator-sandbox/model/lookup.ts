import type { PhoneNumber } from '../../../wire/operator/primitives.ts'
import { makeHandset } from './handset.ts'
import type { Handset, HandsetSeed } from './handset.ts'
import { scenarioOf } from './scenario.ts'
import type { SandboxModel } from './sandbox-model.ts'

/** Finds the handset with this number, scenario numbers included; null when nobody has it. */
export const findHandset = (model: SandboxModel, number: PhoneNumber): Handset | null => {
  const scenario = scenarioOf(number)
  if (scenario?.unknown === true) return null
  const stored =
    model.state.handsets[number] ?? (scenario === null ? null : makeHandset({ number, name: scenario.about }))
  if (stored === null || scenario?.switches === undefined) return stored
  return { ...stored, switches: { ...stored.switches, ...scenario.switches(model.now()) } }
}

/** Adds a handset, or returns the existing one with this number. */
export const addHandset = (model: SandboxModel, seed: HandsetSeed): Handset => {
  const present = model.state.handsets[seed.number]
  if (present !== undefined) return present
  const made = makeHandset(seed)
  model.state.handsets[seed.number] = made
  model.notify('handset', seed.number)
  return made
}

/** The number with its last digit one higher (9 becomes 0). */
export const neighbourOf = (number: PhoneNumber): PhoneNumber =>
  `${number.slice(0, -1)}${(Number(number.slice(-1)) + 1) % 10}`
