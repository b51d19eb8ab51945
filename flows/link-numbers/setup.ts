import { assign, setup } from 'xstate'
import { flowTypes, subFlow } from '../../src/core/flow/flow.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import type { Told } from '../../src/core/flow/known-contact.ts'

/** The condition that is not met. */
export type Refused = 'corporate' | 'region' | 'no-consent'

export interface Context {
  readonly service: Service
  /** What the customer wrote before they were asked. */
  readonly told: Told
  /** Whether the number to be added is the customer's own or another person's. */
  readonly whose: 'own' | 'others'
  readonly refused: Refused
}

/** The answers that are buttons. */
export type Tap =
  | 'link'
  | 'unlink'
  | 'individual'
  | 'corporate'
  | 'same-owner'
  | 'other-owner'
  | 'same-region'
  | 'other-region'
  | 'how'
  | 'owner-agrees'
  | 'owner-away'
  | 'enough'
  | 'look-again'
  | 'go-on'
  | 'not-now'
  | 'dialled'
  | 'refused'
  | 'other-way'
  | 'added'
  | 'no-password'
  | 'remind'
  | 'linked'
  | 'not-linked'
  | 'unlinked'

const HOUR_MS = 3_600_000

/** The vocabulary of the flow. It asks the world nothing: everything happens on the phone and in the cabinet. */
export const kit = setup({
  types: flowTypes<Context, { readonly type: Tap }>(),
  actors: { flow: subFlow() },
  delays: {
    /** The company's own time for looking at an application. */
    review: ({ context }) => Number(context.service.facts['link-review-hours']) * HOUR_MS,
  },
  guards: { someoneElses: ({ context }) => context.whose === 'others' },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    own: assign({ whose: 'own' }),
    others: assign({ whose: 'others' }),
    because: assign({ refused: (_, { refused }: { readonly refused: Refused }) => refused }),
  },
})

/** A condition that is not met, told with what is possible instead. */
export const refuse = (refused: Refused) =>
  ({ target: '#impossible', actions: { type: 'because', params: { refused } } }) as const
