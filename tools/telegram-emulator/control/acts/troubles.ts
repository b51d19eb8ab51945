import { faultInput } from '../control-inputs.ts'
import type { Control } from '../../control-types.ts'
import type { World } from '../../emulator-world.ts'
import { botFor } from './place.ts'

type Acts = Pick<Control, 'addFault' | 'clearFaults' | 'setFlood' | 'advanceClock' | 'revokeToken' | 'log' | 'clearLog'>

/** Troubles made on purpose, the clock, and the record of calls. */
export const troubleActs = (world: World): Acts => ({
  addFault: (input) => world.faults.add(faultInput.parse(input)),
  clearFaults: () => {
    world.faults.clear()
    return true
  },
  setFlood: ({ mode }) => {
    world.flood.setMode(mode)
    return true
  },
  advanceClock: ({ advance_ms }) => {
    world.clock.advance(advance_ms)
    return { now: world.clock.now() }
  },
  revokeToken: ({ bot }) => {
    const account = botFor(world, bot)
    account.revoked = true
    world
      .runtime(account)
      .longPoll.abort('terminated by other getUpdates request; make sure that only one bot instance is running')
    world.touch()
    return true
  },
  log: ({ method, since, limit }) =>
    world.log.read({
      ...(method === undefined ? {} : { method }),
      ...(since === undefined ? {} : { since }),
      ...(limit === undefined ? {} : { limit }),
    }),
  clearLog: () => {
    world.log.clear()
    return true
  },
})
