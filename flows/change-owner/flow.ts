import { assign, setup } from 'xstate'
import { defineFlow, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, Service } from '../../src/core/flow/flow-kit.ts'

/** Meeting of the two owners. */
type Way = 'both' | 'representative' | 'heir'

interface Context {
  readonly service: Service
  readonly way: Way
  readonly to: 'individual' | 'company'
}

/** Events of the buttons. */
type Tap =
  | 'to-individual'
  | 'to-company'
  | 'both'
  | 'representative'
  | 'heir'
  | 'same-person'
  | 'two-people'
  | 'no-debt'
  | 'debt'
  | 'how'
  | 'paid'
  | 'agreed'
  | 'not-now'
  | 'ready'
  | 'papers-missing'
  | 'other-way'

const kit = setup({
  types: flowTypes<Context, { readonly type: Tap }>(),
  actors: { flow: subFlow() },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    take: assign({ way: (_, { way }: { readonly way: Way }) => way }),
    toCompany: assign({ to: 'company', way: 'both' }),
    toIndividual: assign({ to: 'individual' }),
  },
})

const debt = { statement: 'debt', answers: { none: 'no-debt', owed: 'debt' } } as const

const taken = (way: Way) => ({ type: 'take', params: { way } }) as const

/**
 * Explains how a number passes to another owner. Nothing of it happens in the chat: the flow names the suitable
 * procedure, the fees and the papers, so that one visit to the shop is enough.
 */
const machine = kit.createMachine({
  id: 'change-owner',
  context: ({ input: { service } }) => ({ service, way: 'both', to: 'individual' }),
  initial: 'to-whom',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    'to-whom': {
      meta: { ask: 'to-whom', buttons: ['to-individual', 'to-company'] },
      on: {
        'to-individual': { target: 'who-comes', actions: 'toIndividual' },
        'to-company': { target: 'debts', actions: 'toCompany' },
      },
    },
    'who-comes': {
      meta: { ask: 'who-comes', buttons: ['both', 'representative', 'heir'] },
      on: {
        both: { target: 'debts', actions: taken('both') },
        representative: { target: 'two-sides', actions: taken('representative') },
        heir: { target: 'debts', actions: taken('heir') },
      },
    },
    'two-sides': {
      meta: { ask: 'two-sides', buttons: ['two-people', 'same-person'] },
      on: { 'two-people': 'debts', 'same-person': 'one-for-both' },
    },
    'one-for-both': {
      meta: { ask: 'one-for-both', buttons: ['two-people', 'both', 'not-now'] },
      on: { 'two-people': 'debts', 'both': { target: 'debts', actions: taken('both') }, 'not-now': 'left' },
    },
    'debts': {
      initial: 'asked',
      on: { 'no-debt': 'money', 'debt': '.pay' },
      states: {
        asked: { meta: { ask: 'debts', buttons: ['no-debt', 'debt', 'how'], knows: debt }, on: { how: 'how' } },
        how: { meta: { ask: 'debts-how', buttons: ['no-debt', 'debt'], inPlace: true, knows: debt } },
        pay: { meta: { ask: 'debts-pay', buttons: ['paid', 'not-now'] }, on: { 'paid': '#money', 'not-now': '#left' } },
      },
    },
    'money': {
      id: 'money',
      meta: { ask: 'money', buttons: ['agreed', 'not-now'] },
      on: { 'agreed': 'papers', 'not-now': 'left' },
    },
    'papers': {
      meta: { ask: 'papers', buttons: ['ready', 'papers-missing', 'other-way'] },
      on: { 'ready': 'solved', 'papers-missing': 'missing', 'other-way': 'to-whom' },
    },
    'missing': {
      meta: { ask: 'papers-missing', buttons: ['ready', 'other-way'] },
      on: { 'ready': 'person', 'other-way': 'to-whom' },
    },
    'person': {
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context: { way, to } }) => ({
          flow: 'person',
          params: { reason: 'owner-papers', summary: `change-owner: ${way}, to ${to}; a paper is missing` },
        }),
        onDone: 'with-person',
      },
    },
    'solved': { type: 'final', entry: { type: 'say', params: { message: 'end-solved' } }, output: { end: 'solved' } },
    'left': {
      id: 'left',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-left' } },
      output: { end: 'left' },
    },
    'with-person': { type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'change-owner',
  version: 1,
  machine,
  needs: ['account'],
  vars: {
    way: ({ way }) => way,
    to: ({ to }) => to,
    price: ({ service }) => service.facts['owner-change-price'] ?? '',
  },
  facts: ['owner-change-price'],
})
