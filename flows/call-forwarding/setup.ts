import { assign, setup } from 'xstate'
import { call, failureOf, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { ForwardingRules, PhoneNumber } from '../../src/core/flow/flow-kit.ts'
import { foundLine, lineGuards, placedOf } from '../line/line.ts'
import type { LineContext, LineOutput } from '../line/line.ts'

/** Conditions of call forwarding (3GPP TS 22.082). */
const conditions = ['unconditional', 'noAnswer', 'busy', 'notReachable'] as const
export type Condition = (typeof conditions)[number]

export interface Context extends LineContext {
  /** Present settings; null until the operator has answered. */
  readonly rules: ForwardingRules | null
  readonly condition: Condition | 'all'
  /** New destination of calls; null removes the rule. */
  readonly to: PhoneNumber | null
}

type Tap =
  | 'told'
  | 'here'
  | 'oneself'
  | 'set'
  | 'remove'
  | 'enough'
  | 'always'
  | 'no-answer'
  | 'busy'
  | 'not-reachable'
  | 'cancel'
  | 'all'
  | 'keep'
  | 'forward'
  | 'done'
  | 'not-done'
type Events =
  | { readonly type: Tap }
  | { readonly type: 'phone'; readonly phone: PhoneNumber }
  | { readonly type: 'choose'; readonly id: string }

const none: ForwardingRules = { unconditional: null, busy: null, notReachable: null, noAnswer: null }

/** Lists the conditions under which calls are forwarded now. */
export const activeOf = ({ rules }: Context): readonly Condition[] =>
  conditions.filter((condition) => Boolean(rules?.[condition]))

/** Gives the rules after the change. */
export const wantedRules = ({ rules, condition, to }: Context): ForwardingRules =>
  condition === 'all' ? none : { ...none, ...rules, [condition]: to }

/** Setup of the flow. */
export const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: {
    'lines.forwarding': call('lines.forwarding'),
    'lines.forward': call('lines.forward'),
    'flow': subFlow<LineOutput>(),
  },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
  },
  guards: {
    ...lineGuards,
    rulesUnknown: ({ context }) => context.rules === null,
    removes: ({ context }) => context.to === null,
    anyActive: ({ context }) => activeOf(context).length > 0,
    oneActive: ({ context }) => activeOf(context).length === 1,
    isActive: ({ context, event }) =>
      event.type === 'choose' && activeOf(context).some((condition) => condition === event.id),
    /** True when the number written before is not the line itself. */
    isToldElsewhere: ({ context: { told, phone } }) => told.phone !== null && told.phone !== phone,
    toItself: ({ context, event }) => event.type === 'phone' && event.phone === context.phone,
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    takeLine: assign(({ context, event }) => ({ ...foundLine(event, context), rules: null })),
    when: assign({ condition: (_, { condition }: { readonly condition: Condition | 'all' }) => condition }),
    takeTarget: assign({ to: ({ event }) => (event.type === 'phone' ? event.phone : null) }),
    takeTold: assign({ to: ({ context }) => context.told.phone }),
    takeRule: assign({
      condition: ({ context, event }) => (event.type === 'choose' ? (event.id as Condition) : context.condition),
      to: null,
    }),
    takeOnlyRule: assign({ condition: ({ context }) => activeOf(context)[0] ?? 'all', to: null }),
    takeAll: assign({ condition: 'all', to: null }),
    takeOrder: assign(({ event }) => placedOf(event)),
    learn: assign({ code: ({ event }) => failureOf(event).code }),
    giveUp: assign({ code: 'UNKNOWN_OUTCOME' }),
    giveUpReading: assign({ code: 'TIMEOUT' }),
  },
})
