import type { Handset, HandsetSwitches } from './handset.ts'
import { settle } from './transmit.ts'
import type { World } from './operator-model.ts'

/** Turns switches; what waited for that arrives now. */
export const switchHandset = (world: World, handset: Handset, switches: Partial<HandsetSwitches>): Handset => {
  const switched = { ...handset, switches: { ...handset.switches, ...switches } }
  world.state.handsets[handset.number] = switched
  settle(world)
  world.changed('handset', handset.number)
  return switched
}
