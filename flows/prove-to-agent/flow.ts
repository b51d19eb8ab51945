import { assign, setup } from 'xstate'
import { call, defineFlow, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, PhoneNumber } from '../../src/core/flow/flow-kit.ts'

interface Context {
  /** The proved number; null before that. */
  readonly phone: PhoneNumber | null
}

interface ProveOutput extends FlowOutput {
  readonly proved?: boolean
  readonly phone?: PhoneNumber | null
}

/**
 * Proves the customer's number to the agent of a talk, who has asked for it: then the card of the talk shows the number
 * as proved, and the agent may act on it. It is in no menu.
 */
const machine = setup({
  types: flowTypes<Context, { readonly type: 'none' }>(),
  actors: { 'desk.note-proof': call('desk.note-proof'), 'flow': subFlow<ProveOutput>() },
  delays: { answer: 10_000 },
}).createMachine({
  id: 'prove-to-agent',
  context: { phone: null },
  initial: 'proving',
  output: ({ event }) => event.output as ProveOutput,
  states: {
    'proving': {
      invoke: {
        src: 'flow',
        id: 'prove',
        input: { flow: 'prove', params: { action: 'talk', quiet: true } },
        onDone: [
          {
            guard: ({ event }) => event.output.proved === true,
            actions: assign({ phone: ({ event }) => event.output.phone ?? null }),
            target: 'noting',
          },
          { target: 'not-proved' },
        ],
      },
    },
    'noting': {
      invoke: { src: 'desk.note-proof', id: 'note', input: {}, onDone: 'proved', onError: 'not-proved' },
      after: { answer: 'not-proved' },
    },
    'proved': { type: 'final', output: ({ context: { phone } }) => ({ end: 'solved', proved: true, phone }) },
    'not-proved': { type: 'final', output: { end: 'left', proved: false } },
  },
})

export const flow = defineFlow<Context>({ id: 'prove-to-agent', version: 1, machine })
