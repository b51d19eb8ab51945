import { assign, setup } from 'xstate'
import { flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { Service, KnownContact } from '../../src/core/flow/flow-kit.ts'

/** Condition that is not met. */
export type Refused = 'corporate' | 'region' | 'no-consent'

export interface Context {
  readonly service: Service
  /** Contact that the customer wrote before being asked. */
  readonly told: KnownContact
  /** Owner of the number to be added: the customer, or another person. */
  readonly whose: 'own' | 'others'
  readonly refused: Refused
}

/** Events of the buttons. */
export type Tap =
  | 'link'
  | 'unlink'
  | 'individual'
  | 'corporate'
  | 'same-owner'
  | 'other-owner'
  | 'same-region'
  | 'other-region'
  | 'mixed'
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

/** Setup of the flow. It makes no calls: everything happens on the phone and in the cabinet. */
export const kit = setup({
  types: flowTypes<Context, { readonly type: Tap }>(),
  actors: { flow: subFlow() },
  delays: {
    /** Time that the company takes to examine an application. */
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

/** Explains a condition that is not met, and the alternative. */
export const refuse = (refused: Refused) =>
  ({ target: '#impossible', actions: { type: 'because', params: { refused } } }) as const
