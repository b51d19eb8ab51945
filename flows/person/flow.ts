import { assign, setup } from 'xstate'
import { call, defineFlow } from '../../src/core/flow.ts'
import type { FlowInput, FlowOutput } from '../../src/core/flow.ts'
import type { Service } from '../../src/core/service.ts'
import type { View } from '../../src/core/view.ts'

interface Context {
  readonly service: Service
  readonly locale: string
  readonly reason: string
  readonly summary: string
  readonly ticketId: string
}

type Events = { readonly type: 'request' | 'enough' } | { readonly type: 'locale'; readonly locale: string }

const written = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** `params.from`: the flows it was opened beside. `params.reason`, `params.summary`: what the flow that hands over knows. */
const begin = ({ service, locale, params }: FlowInput): Context => {
  const from = Array.isArray(params['from']) ? params['from'].map(String) : []
  return {
    service, locale, ticketId: '', reason: written(params['reason']) ?? from.at(-1) ?? 'person',
    summary: written(params['summary']) ?? `asked for a person in ${from.join(' > ') || 'the menu'}`,
  }
}

/** The way to a human: the hotlines, what to have at hand, and a request left with the company's people. */
const machine = setup({
  types: { context: {} as Context, events: {} as Events, input: {} as FlowInput, output: {} as FlowOutput, meta: {} as View },
  actors: { 'tickets.open': call('tickets.open') },
  delays: {
    /** An answer later than this is not waited for. */
    answer: 45_000,
  },
}).createMachine({
  id: 'person',
  context: ({ input }) => begin(input),
  initial: 'offered',
  output: { end: 'person' },
  on: { locale: { actions: assign({ locale: ({ event }) => event.locale }) } },
  states: {
    offered: {
      meta: { ask: 'person', buttons: ['request', 'enough'], quiet: true },
      on: { request: 'requesting', enough: 'left' },
    },
    requesting: {
      meta: { wait: 'wait-request' },
      invoke: {
        src: 'tickets.open',
        id: 'request',
        input: ({ context: { reason, service, summary } }) => ({ reason, service: service.id, summary }),
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

export const flow = defineFlow<Context>({
  id: 'person',
  version: 1,
  machine,
  vars: {
    lines: ({ service, locale }) =>
      service.hotlines.map(({ number, note }) => `${number} (${note[locale] ?? ''})`).join('\n') || 'none',
    ticket: ({ ticketId }) => ticketId,
  },
})
