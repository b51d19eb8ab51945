import { assign, setup } from 'xstate'
import { flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { Service } from '../../src/core/flow/flow-kit.ts'

/** Reason for a person, for the ticket. */
type Reason = 'account-taken' | 'codes-keep-coming' | 'sim-stolen'

/** Context of the flow. */
export interface Context {
  readonly service: Service
  /** True to begin at an unrequested code. */
  readonly aboutCode: boolean
  readonly reason: Reason
}

/** Events of the buttons. */
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

/** Setup of the flow. It makes no calls. */
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

/** Continues with another flow of this service, whose end is the end of this one. */
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
