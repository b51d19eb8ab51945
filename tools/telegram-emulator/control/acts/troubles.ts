import { faultInput } from '../../control-inputs.ts'
import type { Control } from '../../control-types.ts'
import type { EmulatorWorld } from '../../emulator-world.ts'
import { findBot } from './find.ts'

type Acts = Pick<Control, 'addFault' | 'clearFaults' | 'setFlood' | 'advanceClock' | 'revokeToken' | 'log' | 'clearLog'>

/** Acts on faults, limits, the clock, tokens and the log of calls. */
export const troubleActs = (world: EmulatorWorld): Acts => ({
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
    const account = findBot(world, bot)
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
