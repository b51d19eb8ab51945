import { assign, setup } from 'xstate'
import { call, defineFlow, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, OpenRequest, Service } from '../../src/core/flow/flow-kit.ts'

interface Context {
  readonly service: Service
  readonly items: readonly OpenRequest[]
  /** Request that is shown. */
  readonly at: number
}

interface Events {
  readonly type: 'next' | 'previous' | 'cancel' | 'keep' | 'repeat' | 'refresh' | 'again' | 'enough'
}

const shown = ({ items, at }: Context): OpenRequest | undefined => items[at]

/** True when the request's flow can be started again: nothing of it is under way, and the service still offers it. */
const isOver = (context: Context): boolean => {
  const { state, kind, flow } = shown(context) ?? { state: 'under-way', kind: 'order', flow: '' }
  const ended =
    state === 'refused' || state === 'cancelled' || state === 'lost' || (kind === 'application' && state === 'done')
  return ended && context.service.flows.includes(flow)
}

const codeOf = (event: object): unknown =>
  'error' in event && typeof event.error === 'object' && event.error !== null && 'code' in event.error
    ? event.error.code
    : null

const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: { 'requests.mine': call('requests.mine'), 'requests.cancel': call('requests.cancel'), 'flow': subFlow() },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
  },
  guards: {
    hasNext: ({ context: { items, at } }) => at + 1 < items.length,
    hasPrevious: ({ context: { at } }) => at > 0,
    canCancel: ({ context }) => shown(context)?.canCancel === true,
    isOver: ({ context }) => isOver(context),
    isTooLate: ({ event }) => ['INCOMPATIBLE_STATE', 'NOT_FOUND'].includes(String(codeOf(event))),
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    turn: assign({ at: ({ context }, { by }: { readonly by: 1 | -1 }) => context.at + by }),
  },
})

/**
 * Shows the customer's requests, open or ended lately, one after the other, each with its state and possible actions.
 */
const machine = kit.createMachine({
  id: 'my-requests',
  context: ({ input: { service } }) => ({ service, items: [], at: 0 }),
  initial: 'looking',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    'looking': {
      meta: { wait: 'wait-looking' },
      invoke: {
        src: 'requests.mine',
        id: 'mine',
        input: () => ({}),
        onDone: [
          { guard: ({ event }) => event.output.items.length === 0, target: 'empty' },
          { actions: assign({ items: ({ event }) => event.output.items, at: 0 }), target: 'item' },
        ],
        onError: 'failed',
      },
      after: { answer: 'failed' },
    },
    'empty': { meta: { ask: 'empty', buttons: ['enough'], quiet: true }, on: { enough: 'seen' } },
    'failed': { meta: { ask: 'failed', buttons: ['again', 'enough'] }, on: { again: 'looking', enough: 'seen' } },
    'item': {
      meta: {
        ask: 'item',
        buttons: ['cancel', 'repeat', 'previous', 'next', 'refresh', 'enough'],
        inPlace: true,
        quiet: true,
      },
      on: {
        next: { guard: 'hasNext', target: 'item', reenter: true, actions: { type: 'turn', params: { by: 1 } } },
        previous: {
          guard: 'hasPrevious',
          target: 'item',
          reenter: true,
          actions: { type: 'turn', params: { by: -1 } },
        },
        cancel: { guard: 'canCancel', target: 'sure' },
        repeat: { guard: 'isOver', target: 'repeating' },
        refresh: 'looking',
        enough: 'seen',
      },
    },
    'repeating': {
      invoke: {
        src: 'flow',
        id: 'again',
        input: ({ context }) => ({ flow: shown(context)?.flow ?? '' }),
        onDone: [{ guard: ({ event }) => event.output.end === 'person', target: 'with-person' }, { target: 'looking' }],
      },
    },
    'sure': { meta: { ask: 'sure', buttons: ['keep', 'cancel'] }, on: { cancel: 'cancelling', keep: 'item' } },
    'cancelling': {
      meta: { wait: 'wait-cancelling' },
      invoke: {
        src: 'requests.cancel',
        id: 'cancel',
        input: ({ context }) => ({ reference: shown(context)?.reference ?? '' }),
        onDone: { actions: { type: 'say', params: { message: 'cancelled' } }, target: 'looking' },
        onError: [{ guard: 'isTooLate', target: 'too-late' }, { target: 'not-cancelled' }],
      },
      after: { answer: 'not-cancelled' },
    },
    'too-late': {
      meta: { ask: 'too-late', buttons: ['refresh', 'enough'] },
      on: { refresh: 'looking', enough: 'seen' },
    },
    'not-cancelled': {
      meta: { ask: 'not-cancelled', buttons: ['again', 'enough'] },
      on: { again: 'cancelling', enough: 'seen' },
    },
    'seen': { type: 'final', output: { end: 'solved' } },
    'with-person': { type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'my-requests',
  version: 1,
  machine,
  vars: {
    many: ({ items }) => (items.length > 1 ? 'yes' : 'no'),
    place: ({ at }) => at + 1,
    total: ({ items }) => items.length,
    kind: (context) => shown(context)?.kind ?? 'order',
    about: (context) => shown(context)?.flow ?? '',
    state: (context) => shown(context)?.state ?? 'under-way',
    reference: (context) => shown(context)?.reference || 'none',
    madeAt: (context) => shown(context)?.madeAt ?? '',
    effectiveAt: (context) => shown(context)?.effectiveAt ?? '',
  },
})
