import { assign, setup } from 'xstate'
import { call, defineFlow, flowTypes, subFlow, incidentWords } from '../../src/core/flow/flow-kit.ts'
import type { FlowInput, FlowOutput, ShownIncident } from '../../src/core/flow/flow-kit.ts'

type Known = ShownIncident

interface Context {
  readonly locale: string
  readonly incident: Known
  /** Flow that the incident stops, and its parameters. */
  readonly flow: string
  readonly params: Readonly<Record<string, unknown>>
  /** True when opened beside another flow, to say that the incident is over. */
  readonly beside: boolean
  readonly output: FlowOutput
}

type Events =
  | { readonly type: 'tell-me' | 'go-on' | 'enough' }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'locale'; readonly locale: string }
  | { readonly type: 'fixed'; readonly incident: string }

const nobody: Known = { id: '', kind: 'incident', texts: {}, endsAt: null }

/**
 * Makes the context. `params.incident`: the incident; `params.flow` and `params.params`: the customer's choice;
 * `params.fixed`: it is over.
 */
const begin = ({ locale, params }: FlowInput): Context => ({
  locale,
  incident: (params['incident'] ?? nobody) as Known,
  flow: typeof params['flow'] === 'string' ? params['flow'] : '',
  params: (params['params'] ?? {}) as Context['params'],
  beside: params['fixed'] === true,
  output: { end: 'left' },
})

const onFixed = { guard: 'isIt', target: '#fixed' } as const

/**
 * Shows an incident before the first question of the flow that it stops. The customer may subscribe to its end, and
 * resumes from here.
 */
const machine = setup({
  types: flowTypes<Context, Events>(),
  actors: { 'incidents.subscribe': call('incidents.subscribe'), 'flow': subFlow() },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
  },
  guards: {
    isIt: ({ context, event }) => event.type === 'fixed' && event.incident === context.incident.id,
    isBeside: ({ context }) => context.beside,
  },
}).createMachine({
  id: 'incident',
  context: ({ input }) => begin(input),
  initial: 'deciding',
  output: ({ context }) => context.output,
  on: { locale: { actions: assign({ locale: ({ event }) => event.locale }) } },
  states: {
    'deciding': { always: [{ guard: 'isBeside', target: 'fixed' }, { target: 'known' }] },
    'known': {
      meta: { ask: 'known', buttons: ['tell-me', 'go-on'] },
      on: { 'tell-me': 'subscribing', 'go-on': 'helping', 'fixed': onFixed },
    },
    'subscribing': {
      meta: { wait: 'wait-subscribing' },
      invoke: {
        src: 'incidents.subscribe',
        id: 'subscribe',
        input: ({ context: { incident, flow } }) => ({ incidentId: incident.id, flow }),
        onDone: 'subscribed',
        onError: 'not-subscribed',
      },
      after: { answer: 'not-subscribed' },
      on: { fixed: onFixed },
    },
    'not-subscribed': {
      meta: { ask: 'not-subscribed', buttons: ['tell-me', 'go-on'] },
      on: { 'tell-me': 'subscribing', 'go-on': 'helping', 'fixed': onFixed },
    },
    'subscribed': {
      meta: { ask: 'subscribed', buttons: ['enough', 'go-on'], quiet: true },
      on: {
        'enough': { target: 'done', actions: assign({ output: { end: 'subscribed' } }) },
        'go-on': 'helping',
        'fixed': onFixed,
      },
    },
    'fixed': {
      id: 'fixed',
      meta: { ask: 'fixed', list: 'flow', buttons: ['enough'], quiet: true },
      on: {
        choose: [
          {
            guard: 'isBeside',
            target: 'done',
            actions: assign({
              output: ({ context: { flow, incident } }) => ({
                end: 'left',
                goOn: { flow, params: {}, incident: incident.id },
              }),
            }),
          },
          { target: 'helping' },
        ],
        enough: 'done',
        fixed: onFixed,
      },
    },
    'helping': {
      invoke: {
        src: 'flow',
        id: 'trouble',
        input: ({ context: { flow, params } }) => ({ flow, params }),
        onDone: { target: 'done', actions: assign({ output: ({ event }) => event.output }) },
      },
    },
    'done': { type: 'final' },
  },
})

export const flow = defineFlow<Context>({
  id: 'incident',
  version: 1,
  machine,
  vars: {
    kind: ({ incident }) => incident.kind,
    incidentText: ({ incident, locale }) => incidentWords(incident, locale),
    until: ({ incident: { endsAt } }) => (endsAt === null ? 'none' : new Date(endsAt).toISOString()),
  },
  lists: { flow: ({ flow }) => [{ id: flow, label: { message: `trouble-${flow}`, flow: 'start' } }] },
  cause: { names: ['incident', 'maintenance'], of: ({ incident }) => incident.kind },
  brief: ({ incident, locale }) => {
    const words = incidentWords(incident, locale)
    return [{ name: 'incident', value: incident.id === '' ? '' : words === 'none' ? incident.kind : words }]
  },
})
