import { setup } from 'xstate'
import { call, defineFlow, flowTypes } from '../../src/core/flow.ts'

type Events = { readonly type: 'forget' | 'keep' | 'again' }

const machine = setup({
  types: flowTypes<object, Events>(),
  actors: { 'customer.forget': call('customer.forget') },
  delays: { answer: 45_000 },
}).createMachine({
  id: 'forget',
  context: {},
  initial: 'asked',
  output: { end: 'left' },
  states: {
    'asked': { meta: { ask: 'forget', buttons: ['keep', 'forget'], quiet: true }, on: { forget: 'forgetting', keep: 'left' } },
    'forgetting': {
      meta: { wait: 'wait-forget' },
      invoke: { src: 'customer.forget', id: 'forget', input: {}, onDone: 'forgotten', onError: 'not-forgotten' },
      after: { answer: 'not-forgotten' },
    },
    'forgotten': { meta: { ask: 'forgotten', buttons: ['keep'], quiet: true }, on: { keep: 'left' } },
    'not-forgotten': { meta: { ask: 'not-forgotten', buttons: ['again', 'keep'], quiet: true }, on: { again: 'forgetting', keep: 'left' } },
    'left': { type: 'final' },
  },
})

/** What was said to our people, and what we know of the customer, is forgotten when they ask. */
export const flow = defineFlow<object>({ id: 'forget', version: 1, machine })
