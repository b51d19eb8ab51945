import { assign, setup } from 'xstate'
import { flowTypes, contactParams, subFlow } from '../../src/core/flow/flow-kit.ts'
import { isByNumber } from './context.ts'
import type { Context, Events, Reason, Which } from './context.ts'

/** Setup of the flow. It makes no calls: everything happens on the service's own pages. */
export const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: { flow: subFlow() },
  guards: {
    isByNumber: ({ context }) => isByNumber(context),
    hasCodeWord: ({ context }) => context.service.facts['code-word'] === 'yes',
    oldNumberWorks: ({ context }) => context.access === 'number',
    hasSession: ({ context }) => context.access === 'session',
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    telegramOn: assign({ telegram: (_, { which }: { readonly which: Which }) => which }),
    canUse: assign({ access: (_, { access }: { readonly access: Context['access'] }) => access }),
    awaitOn: assign({ which: (_, { which }: { readonly which: Which }) => which }),
    because: assign({ reason: (_, { reason }: { readonly reason: Reason }) => reason }),
  },
})

/** Hands over to a person, with the step that failed. */
export const handOver = (reason: Reason) =>
  ({ target: '#papers', actions: { type: 'because', params: { reason } } }) as const

/** Runs the flow for missing SMS codes, then repeats the step. */
export const lookForCode = (step: string) =>
  kit.createStateConfig({
    invoke: {
      src: 'flow',
      id: 'missing-sms',
      input: ({ context: { which, told } }) => ({
        flow: 'missing-sms',
        params: { role: which === 'new' ? 'new' : 'on-record', told: told.phone },
      }),
      onDone: [
        { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
        { guard: ({ event }) => event.output.end === 'subscribed', target: '#subscribed' },
        { target: step },
      ],
    },
  })

/** Runs the flow for missing e-mails, then continues with the e-mail or repeats the step. */
export const lookForLetter = (step: string, found: string) =>
  kit.createStateConfig({
    invoke: {
      src: 'flow',
      id: 'missing-email',
      input: ({ context: { told } }) => ({
        flow: 'missing-email',
        params: contactParams({ phone: null, email: told.email }),
      }),
      onDone: [
        { guard: ({ event }) => event.output.end === 'came', target: found },
        { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
        { target: step },
      ],
    },
  })
