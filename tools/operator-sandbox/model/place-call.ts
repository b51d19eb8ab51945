import type { PhoneNumber } from '../../../src/core/text/phone-number.ts'
import { attemptCall } from './attempt.ts'
import { findHandset } from './lookup.ts'
import { isWorking } from './problem-model.ts'
import type { Call, World } from './operator-model.ts'

/** Calls a phone and says a text; a call that went elsewhere is told there. Null when nobody has the number. */
export const placeCall = (world: World, to: PhoneNumber, spoken: string): Call | null => {
  const handset = findHandset(world, to)
  if (handset === null) return null
  const outcome = attemptCall(handset.switches, isWorking(world, 'voice'))
  const call: Call = { id: world.newId(), to, spoken, at: world.timestamp(), outcome }
  world.state.calls.push(call)
  world.changed('handset', to)
  return call
}
