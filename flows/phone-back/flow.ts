import { setup } from 'xstate'
import { contactParams, defineFlow, flowTypes } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, PhoneNumber } from '../../src/core/flow/flow-kit.ts'

interface Context {
  /** Number of the phone that is back. */
  readonly phone: PhoneNumber | null
}

interface Events {
  readonly type: 'came' | 'not-came'
}

/** The phone that was off the network is back, of which the customer wanted to be told: the code is asked for again. */
const machine = setup({
  types: flowTypes<Context, Events>(),
  actions: { say: (_args, _params: { readonly message: string }) => {} },
}).createMachine({
  id: 'phone-back',
  context: ({ input: { params } }) => ({ phone: typeof params['phone'] === 'string' ? params['phone'] : null }),
  initial: 'asked',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    asked: {
      meta: { ask: 'asks', buttons: ['came', 'not-came'], quiet: true },
      on: { 'came': 'came', 'not-came': 'looking' },
    },
    came: {
      type: 'final',
      entry: { type: 'say', params: { message: 'came' } },
      output: { end: 'came' },
    },
    looking: {
      type: 'final',
      output: ({ context: { phone } }) => ({
        end: 'left' as const,
        goOn: { flow: 'missing-sms', params: contactParams({ phone, email: null }) },
      }),
    },
  },
})

/** Asks whether the code comes now; when it does not, the search for the cause begins anew. */
export const flow = defineFlow<Context>({ id: 'phone-back', version: 1, machine })
