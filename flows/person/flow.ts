import { assign, setup } from 'xstate'
import { call, defineFlow, flowTypes } from '../../src/core/flow/flow-kit.ts'
import type { DeskAvailability, FlowInput, OldSnapshot, Service } from '../../src/core/flow/flow-kit.ts'

interface Context {
  readonly service: Service
  readonly locale: string
  readonly reason: string
  readonly summary: string
  readonly ticketId: string
  /** Text that the customer wrote when asking. */
  readonly words: string
  /** True when nothing is to be asked: a flow hands over, or the talk is open already. */
  readonly sure: boolean
  /** True when the talk is open: agents already read every message. */
  readonly open?: boolean
  readonly asked: DeskAvailability
}

type Events =
  | { readonly type: 'call' | 'request' | 'enough' | 'leave-queue' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'locale'; readonly locale: string }
  | { readonly type: 'place'; readonly place: number; readonly waitMin: number | null }
  | { readonly type: 'expect'; readonly expected: DeskAvailability }

const written = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/**
 * Makes the context. `params.from`: flows beside which it was opened. `params.reason`, `params.summary`: from the flow
 * that hands over. `params.reopened`: the talk is open.
 */
const begin = ({ service, locale, params }: FlowInput): Context => {
  const from = Array.isArray(params['from']) ? params['from'].map(String) : []
  const isOpen = params['reopened'] === true
  return {
    service,
    locale,
    ticketId: '',
    words: '',
    asked: { kind: 'none' },
    sure: isOpen || written(params['reason']) !== null,
    ...(isOpen && { open: true }),
    reason: written(params['reason']) ?? from.at(-1) ?? 'person',
    summary: written(params['summary']) ?? `asked for a person in ${from.join(' > ') || 'the menu'}`,
  }
}

const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: {
    'tickets.open': call('tickets.open'),
    'desk.look': call('desk.look'),
    'desk.ask': call('desk.ask'),
    'desk.leave': call('desk.leave'),
  },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
  },
})

/** Transition to the view of what the customer may expect now. */
const expectation = {
  actions: kit.assign({ asked: ({ event }) => (event.type === 'expect' ? event.expected : { kind: 'none' }) }),
  target: 'asked',
} as const

/** Leads to a person: agents answer in this chat; without a desk the flow offers hotlines and a ticket. */
const machine = kit.createMachine({
  id: 'person',
  context: ({ input }) => begin(input),
  initial: 'beginning',
  output: { end: 'person' },
  on: { locale: { actions: assign({ locale: ({ event }) => event.locale }) } },
  states: {
    'beginning': {
      always: [{ guard: ({ context }) => context.open === true, target: 'asking' }, { target: 'looking' }],
    },
    // Until it is known whether agents answer here, nobody would read a message of the customer.
    'looking': {
      meta: { wait: 'wait-request' },
      invoke: {
        src: 'desk.look',
        id: 'look',
        input: {},
        onDone: [
          { guard: ({ event }) => event.output.kind === 'none', target: 'no-desk' },
          {
            guard: ({ context, event }) => context.sure || ('isOpen' in event.output && event.output.isOpen === true),
            target: 'asking',
          },
          { actions: assign({ asked: ({ event }) => event.output }), target: 'invited' },
        ],
        onError: 'no-desk',
      },
      after: { answer: 'no-desk' },
    },
    'invited': {
      meta: { ask: 'person', buttons: ['call', 'enough'], accepts: ['text'], quiet: true },
      on: {
        call: 'asking',
        text: { actions: assign({ words: ({ event }) => event.text }), target: 'asking' },
        enough: 'left',
      },
    },
    'asking': {
      meta: { wait: 'wait-request', relay: true },
      invoke: {
        src: 'desk.ask',
        id: 'ask',
        input: ({ context: { reason, words } }) => ({ reason, words }),
        onDone: { actions: assign({ asked: ({ event }) => event.output }), target: 'asked' },
        onError: 'no-desk',
      },
      after: { answer: 'no-desk' },
    },
    'asked': {
      always: [
        { guard: ({ context: { asked } }) => asked.kind === 'waiting', target: 'waiting' },
        { guard: ({ context: { asked } }) => asked.kind === 'away', target: 'away' },
        { guard: ({ context: { asked } }) => asked.kind === 'unstaffed', target: 'unstaffed' },
        { target: 'no-desk' },
      ],
    },
    'waiting': {
      meta: { ask: 'waiting', buttons: ['leave-queue'], relay: true, inPlace: true, quiet: true },
      on: {
        'place': {
          actions: assign({ asked: ({ event: { place, waitMin } }) => ({ kind: 'waiting', place, waitMin }) }),
        },
        'expect': expectation,
        'leave-queue': 'leaving',
      },
    },
    // A `place` that an older version sent says nothing of the hours, so it changes nothing here.
    'away': {
      meta: { ask: 'away', buttons: ['leave-queue'], relay: true, inPlace: true, quiet: true },
      on: { 'expect': expectation, 'leave-queue': 'leaving' },
    },
    'unstaffed': {
      meta: { ask: 'unstaffed', buttons: ['leave-queue'], relay: true, inPlace: true, quiet: true },
      on: { 'expect': expectation, 'leave-queue': 'leaving' },
    },
    'leaving': {
      meta: { wait: 'wait-request' },
      invoke: { src: 'desk.leave', id: 'leave', input: {}, onDone: 'gone', onError: 'not-gone' },
      after: { answer: 'not-gone' },
    },
    'gone': { meta: { ask: 'gone', buttons: ['call', 'enough'], quiet: true }, on: { call: 'asking', enough: 'left' } },
    'not-gone': {
      meta: { ask: 'not-gone', buttons: ['leave-queue', 'enough'], relay: true, quiet: true },
      on: { 'leave-queue': 'leaving', 'enough': 'left' },
    },
    'no-desk': {
      meta: { ask: 'no-desk', buttons: ['request', 'enough'], quiet: true },
      on: { request: 'requesting', enough: 'left' },
    },
    'requesting': {
      meta: { wait: 'wait-request' },
      invoke: {
        src: 'tickets.open',
        id: 'request',
        input: ({ context: { reason, service, summary, words } }) => ({
          reason,
          service: service.id,
          summary: words === '' ? summary : `${summary}; ${words}`,
        }),
        onDone: { actions: assign({ ticketId: ({ event }) => event.output.ticketId }), target: 'requested' },
        onError: 'not-requested',
      },
      after: { answer: 'not-requested' },
    },
    'requested': { meta: { ask: 'requested', buttons: ['enough'], quiet: true }, on: { enough: 'left' } },
    'not-requested': { meta: { ask: 'not-requested', buttons: ['enough'], quiet: true }, on: { enough: 'left' } },
    'left': { type: 'final' },
  },
})

/**
 * Migrates snapshots. Version 1 had no desk: its first offer is now the offer without a desk. Version 2 handed over
 * without looking whether agents work: a customer in the middle of that gets an explanation, and the flow looks first.
 */
const migrate = ({ version, snapshot }: OldSnapshot): unknown => {
  const old = snapshot as { readonly value: unknown; readonly context: object }
  if (old.value === 'handing-over') return null
  if (version === 2) return old
  return {
    ...old,
    value: old.value === 'offered' ? 'no-desk' : old.value,
    context: { ...old.context, words: '', sure: false, asked: { kind: 'none' } },
  }
}

export const flow = defineFlow<Context>({
  id: 'person',
  version: 3,
  machine,
  migrate,
  vars: {
    lines: ({ service, locale }) =>
      service.hotlines.map(({ number, note }) => `${number} (${note[locale] ?? ''})`).join('\n') || 'none',
    ticket: ({ ticketId }) => ticketId,
    place: ({ asked }) => (asked.kind === 'waiting' ? asked.place : 0),
    waitMin: ({ asked }) => (asked.kind === 'waiting' && asked.waitMin !== null ? asked.waitMin : 0),
    opensAt: ({ asked }) => (asked.kind === 'away' ? asked.opensAt : 'none'),
    staffed: ({ asked }) => (asked.kind === 'unstaffed' ? 'no' : 'yes'),
  },
})
