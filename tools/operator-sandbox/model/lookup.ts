import type { PhoneNumber } from '../../../src/core/text/phone-number.ts'
import { type Handset, type HandsetSeed, makeHandset } from './handset.ts'
import { scenarioOf } from './scenario.ts'
import type { World } from './operator-model.ts'

/** The handset with this number, scenario numbers included; null when nobody has it. */
export const findHandset = (world: World, number: PhoneNumber): Handset | null => {
  const scenario = scenarioOf(number)
  if (scenario?.unknown === true) return null
  const stored =
    world.state.handsets[number] ?? (scenario === null ? null : makeHandset({ number, name: scenario.about }))
  if (stored === null || scenario?.switches === undefined) return stored
  return { ...stored, switches: { ...stored.switches, ...scenario.switches(world.now()) } }
}

/** Makes a handset, or gives the one that is there. */
export const addHandset = (world: World, seed: HandsetSeed): Handset => {
  const present = world.state.handsets[seed.number]
  if (present !== undefined) return present
  const made = makeHandset(seed)
  world.state.handsets[seed.number] = made
  world.changed('handset', seed.number)
  return made
}

/** The number wrong by its last digit. */
export const neighbourOf = (number: PhoneNumber): PhoneNumber =>
  `${number.slice(0, -1)}${(Number(number.slice(-1)) + 1) % 10}`
