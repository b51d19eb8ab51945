import { assign, setup } from 'xstate'
import { call, failureOf, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { foundLine, lineGuards, placedOf } from '../line/line.ts'
import type { LineContext, LineOutput } from '../line/line.ts'

/** Reason for a block; `other` is permanent. */
export type Reason = 'lost' | 'stolen' | 'fraud' | 'other'

export interface Context extends LineContext {
  readonly locale: string
  readonly reason: Reason
}

type Tap =
  | 'lost'
  | 'stolen'
  | 'fraud'
  | 'for-good'
  | 'how'
  | 'protected'
  | 'block-first'
  | 'not-yet'
  | 'moved'
  | 'pause-instead'
  | 'here'
  | 'oneself'
  | 'keep'
  | 'block'
  | 'enough'
  | 'blocked'
  | 'not-done'

/** Setup of the flow. */
export const kit = setup({
  types: flowTypes<Context, { readonly type: Tap } | { readonly type: 'locale'; readonly locale: string }>(),
  actors: { 'lines.block': call('lines.block'), 'flow': subFlow<LineOutput>() },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
  },
  guards: {
    ...lineGuards,
    /** True when the phone is gone: no code can be read on it. */
    isGone: ({ context: { reason } }) => reason === 'lost' || reason === 'stolen',
    mayPause: ({ context: { service, reason } }) =>
      service.flows.includes('pause-number') && reason !== 'stolen' && reason !== 'fraud',
    ended: ({ event }, { end }: { readonly end: FlowOutput['end'] }) =>
      'output' in event && (event.output as FlowOutput).end === end,
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    because: assign({ reason: (_, { reason }: { readonly reason: Reason }) => reason }),
    takeLine: assign(({ context, event }) => foundLine(event, context)),
    takeOrder: assign(({ event }) => placedOf(event)),
    learn: assign({ code: ({ event }) => failureOf(event).code }),
    giveUp: assign({ code: 'UNKNOWN_OUTCOME' }),
  },
})
