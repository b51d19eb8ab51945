import { assign, setup } from 'xstate'
import { call, defineFlow, flowTypes, noticeKinds } from '../../src/core/flow/flow-kit.ts'
import type { NoticeKind } from '../../src/core/flow/flow-kit.ts'

interface Context {
  /** Kinds that the customer has switched off. */
  readonly unwanted: readonly NoticeKind[]
  /** Kind that is being switched. */
  readonly kind: NoticeKind
  readonly wanted: boolean
}

type Events = { readonly type: 'done' | 'again' | 'undo' | 'others' } | { readonly type: 'choose'; readonly id: string }

const kindIn = (value: unknown): NoticeKind | undefined => noticeKinds.find((kind) => kind === value)

const idOf = (event: object): unknown => ('id' in event ? event.id : null)

const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: { 'notices.wanted': call('notices.wanted'), 'notices.want': call('notices.want') },
  delays: { answer: 45_000 },
  guards: {
    isUnsubscribing: ({ context }) => !context.wanted,
    isKind: ({ event }) => kindIn(idOf(event)) !== undefined,
  },
  actions: {
    flip: assign(({ context, event }) => {
      const kind = kindIn(idOf(event)) ?? context.kind
      return { kind, wanted: context.unwanted.includes(kind) }
    }),
    want: assign({ wanted: true }),
  },
})

/**
 * Lets the customer choose notices: one tap switches a kind on or off. `params.off` is a kind to switch off at once.
 */
const machine = kit.createMachine({
  id: 'notices',
  context: ({ input: { params } }) => ({
    unwanted: [],
    kind: kindIn(params['off']) ?? 'news',
    wanted: kindIn(params['off']) === undefined,
  }),
  initial: 'deciding',
  output: { end: 'left' },
  states: {
    'deciding': { always: [{ guard: 'isUnsubscribing', target: 'unsubscribing' }, { target: 'looking' }] },
    'looking': {
      meta: { wait: 'wait-notices' },
      invoke: {
        src: 'notices.wanted',
        id: 'wanted',
        input: {},
        onDone: { target: 'asked', actions: assign({ unwanted: ({ event }) => event.output.unwanted }) },
        onError: 'failed',
      },
      after: { answer: 'failed' },
    },
    'asked': {
      meta: { ask: 'notices', list: 'kinds', buttons: ['done'], inPlace: true, quiet: true },
      on: { choose: { guard: 'isKind', target: 'changing', actions: 'flip' }, done: 'left' },
    },
    'changing': {
      meta: { wait: 'wait-notices' },
      invoke: {
        src: 'notices.want',
        id: 'want',
        input: ({ context: { kind, wanted } }) => ({ kind, wanted }),
        onDone: { target: 'asked', actions: assign({ unwanted: ({ event }) => event.output.unwanted }) },
        onError: 'failed',
      },
      after: { answer: 'failed' },
    },
    'unsubscribing': {
      meta: { wait: 'wait-notices' },
      invoke: {
        src: 'notices.want',
        id: 'unsubscribe',
        input: ({ context: { kind, wanted } }) => ({ kind, wanted }),
        onDone: { target: 'unsubscribed', actions: assign({ unwanted: ({ event }) => event.output.unwanted }) },
        onError: 'not-unsubscribed',
      },
      after: { answer: 'not-unsubscribed' },
    },
    'unsubscribed': {
      meta: { ask: 'unsubscribed', buttons: ['done', 'undo', 'others'], quiet: true },
      on: { done: 'left', undo: { target: 'changing', actions: 'want' }, others: 'looking' },
    },
    'not-unsubscribed': {
      meta: { ask: 'failed', buttons: ['again', 'done'], quiet: true },
      on: { again: 'unsubscribing', done: 'left' },
    },
    'failed': {
      meta: { ask: 'failed', buttons: ['again', 'done'], quiet: true },
      on: { again: 'looking', done: 'left' },
    },
    'left': { type: 'final' },
  },
})

export const flow = defineFlow<Context>({
  id: 'notices',
  version: 1,
  machine,
  vars: { kind: ({ kind }) => kind },
  lists: {
    kinds: ({ unwanted }) =>
      noticeKinds.map((kind) => ({
        id: kind,
        label: { message: `${kind}-${unwanted.includes(kind) ? 'off' : 'on'}` },
      })),
  },
})
