import { assign, setup } from 'xstate'
import { flowTypes, subFlow } from '../../src/core/flow/flow.ts'
import type { Service } from '../../src/core/catalogue/service.ts'

/** Why a person is needed, for the request that is left with them. */
type Reason = 'account-taken' | 'codes-keep-coming' | 'sim-stolen'

/** What the flow knows. */
export interface Context {
  readonly service: Service
  /** Begins at a code that nobody asked for. */
  readonly aboutCode: boolean
  readonly reason: Reason
}

/** The answers that are buttons. */
type Tap =
  | 'how'
  | 'enough'
  | 'done'
  | 'site'
  | 'code'
  | 'asked'
  | 'yes'
  | 'no'
  | 'no-code'
  | 'nothing'
  | 'card'
  | 'password'
  | 'code-told'
  | 'more'
  | 'nobody'
  | 'still-coming'
  | 'cannot-enter'
  | 'on-network'
  | 'off-network'
  | 'block'
  | 'person-now'

/** The vocabulary of the flow. It asks the world nothing. */
export const kit = setup({
  types: flowTypes<Context, { readonly type: Tap }>(),
  actors: { flow: subFlow() },
  guards: {
    isAboutCode: ({ context }) => context.aboutCode,
    offers: ({ context }, { flow }: { readonly flow: string }) => context.service.flows.includes(flow),
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    because: assign({ reason: (_, { reason }: { readonly reason: Reason }) => reason }),
  },
})

/** Another flow of this service goes on with it, and its end is ours. */
export const goOnWith = (flow: 'missing-sms' | 'block-number', back: string) =>
  kit.createStateConfig({
    invoke: {
      src: 'flow',
      id: flow,
      input: { flow },
      onDone: [
        { guard: ({ event }) => event.output.end === 'person', target: '#with-person' },
        { guard: ({ event }) => event.output.end === 'subscribed', target: '#subscribed' },
        { guard: ({ event }) => event.output.end === 'left', target: back },
        { target: '#helped' },
      ],
    },
  })
