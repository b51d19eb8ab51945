import { setup } from 'xstate'
import { defineFlow, subFlow } from '../../src/core/flow/flow.ts'
import type { FlowOutput } from '../../src/core/flow/flow.ts'
import type { View } from '../../src/core/flow/view.ts'
import type { World } from '../../src/core/flow/world.ts'
import { worldOf } from './world.ts'

/**
 * The house with another bottom: it opens one flow with these params, and then stands at the menu with what the flow
 * ended with.
 */
export const worldThatOpens = (service: string, flow: string, params: Readonly<Record<string, unknown>>): World => {
  const machine = setup({
    types: { context: {} as object, events: {} as { type: 'choose'; id: string }, meta: {} as View },
    actors: { flow: subFlow<FlowOutput>() },
  }).createMachine({
    id: 'start',
    context: {},
    initial: 'asking',
    states: {
      asking: {
        invoke: {
          src: 'flow',
          id: 'it',
          input: { flow, params },
          onDone: [
            { guard: ({ event }) => 'proved' in event.output && event.output.proved === true, target: 'proved' },
            { target: 'over' },
          ],
        },
      },
      proved: { meta: { ask: 'menu', list: 'troubles' }, on: { choose: 'proved' } },
      over: { meta: { ask: 'more', list: 'troubles' }, on: { choose: 'over' } },
    },
  })
  const world = worldOf(service)
  const start = defineFlow<object>({ id: 'start', version: 1, machine, lists: { troubles: () => [] } })
  return { ...world, flows: new Map([...world.flows, ['start', start]]) }
}
