import { buttonActs } from './acts/buttons.ts'
import { groupActs } from './acts/group-acts.ts'
import { lookActs } from './acts/look.ts'
import { peopleActs } from './acts/people-acts.ts'
import { topicActs } from './acts/topic-acts.ts'
import { troubleActs } from './acts/troubles.ts'
import { writeActs } from './acts/write.ts'
import type { Control } from '../control-types.ts'
import type { EmulatorWorld } from '../emulator-world.ts'

/** Makes the control API from its groups of acts. */
export const createControl = (world: EmulatorWorld): Control => ({
  ...peopleActs(world),
  ...writeActs(world),
  ...buttonActs(world),
  ...groupActs(world),
  ...topicActs(world),
  ...lookActs(world),
  ...troubleActs(world),
  listen: world.live.listen,
})
