import { setup } from 'xstate'
import { call, defineFlow, flowTypes } from '../../src/core/flow/flow-kit.ts'
import type { OldSnapshot } from '../../src/core/flow/flow-kit.ts'

interface Context {
  /** True when the customer has confirmed already. */
  readonly sure: boolean
}

type Events = { readonly type: 'forget' | 'keep' | 'again' }

const machine = setup({
  types: flowTypes<Context, Events>(),
  actors: { 'customer.forget': call('customer.forget') },
  delays: { answer: 45_000 },
}).createMachine({
  id: 'forget',
  context: ({ input: { params } }) => ({ sure: params['sure'] === true }),
  initial: 'beginning',
  output: { end: 'left' },
  states: {
    'beginning': { always: [{ guard: ({ context }) => context.sure, target: 'forgetting' }, { target: 'asked' }] },
    'asked': {
      meta: { ask: 'forget', buttons: ['keep', 'forget'], quiet: true },
      on: { forget: 'forgetting', keep: 'left' },
    },
    'forgetting': {
      meta: { wait: 'wait-forget' },
      invoke: { src: 'customer.forget', id: 'forget', input: {}, onDone: 'forgotten', onError: 'not-forgotten' },
      after: { answer: 'not-forgotten' },
    },
    'forgotten': { meta: { ask: 'forgotten', buttons: ['keep'], quiet: true }, on: { keep: 'left' } },
    'not-forgotten': {
      meta: { ask: 'not-forgotten', buttons: ['again', 'keep'], quiet: true },
      on: { again: 'forgetting', keep: 'left' },
    },
    'left': { type: 'final' },
  },
})

/** Migrates version 1, which always asked. */
const migrate = ({ version, snapshot }: OldSnapshot): unknown => {
  if (version !== 1) return null
  return { ...(snapshot as object), context: { sure: false } }
}

/** Erases the customer's talks and data on request. */
export const flow = defineFlow<Context>({ id: 'forget', version: 2, machine, migrate })
