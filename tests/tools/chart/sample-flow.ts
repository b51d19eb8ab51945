import { assign, not, setup } from 'xstate'
import { call, defineFlow, subFlow } from '../../../src/core/flow/flow.ts'

/** A flow with everything that a drawing must show: calls, a sub-flow, guards, delays, nesting, ends. */
const machine = setup({
  types: {} as { context: { readonly tries: number }; input: { readonly tries?: number } },
  actors: { 'codes.send': call('codes.send'), 'flow': subFlow() },
  actions: { count: assign({ tries: ({ context }) => context.tries + 1 }) },
  guards: { 'known-number': () => true, 'may-send': ({ context }) => context.tries < 3 },
  delays: { patience: 90_000 },
}).createMachine({
  id: 'sample',
  context: { tries: 0 },
  initial: 'greeting',
  on: { enough: '.person' },
  states: {
    greeting: {
      on: { phone: 'number', contact: { guard: 'known-number', target: 'number' }, how: { actions: 'count' } },
    },
    number: {
      always: [
        { guard: 'known-number', target: 'sending' },
        { guard: not('known-number'), target: 'steps' },
      ],
    },
    sending: {
      invoke: {
        src: 'codes.send',
        input: () => {
          throw new Error('never run here')
        },
        onDone: 'waiting',
        onError: 'trouble',
      },
    },
    waiting: { on: { 'came': 'came', 'not-yet': 'steps' }, after: { patience: 'reminded', 120_000: 'steps' } },
    reminded: { on: { 'came': 'came', 'not-yet': 'steps' } },
    steps: {
      initial: 'airplane',
      states: {
        airplane: { on: { 'turned-off': 'restart', 'was-off': 'blocked' } },
        blocked: { on: { 'unblocked': '#sample.number', 'not-blocked': 'spam' } },
        spam: { on: { 'found': '#sample.came', 'not-there': 'memory' } },
        memory: { on: { 'cleared': 'restart', 'enough-room': 'restart' } },
        restart: { on: { restarted: { guard: 'may-send', target: '#sample.sending' }, again: 'airplane' } },
      },
      on: { 'tell-me': 'subscribed' },
    },
    trouble: {
      invoke: { src: 'flow', input: { flow: 'incident' }, onDone: 'subscribed', onError: 'person' },
      on: { person: 'person' },
    },
    came: { type: 'final' },
    subscribed: { type: 'final' },
    person: { type: 'final' },
  },
})

export const sampleFlow = defineFlow({ id: 'sample', version: 1, machine })
