import { assign, setup } from 'xstate'
import { call, defineFlow, subFlow } from '../../src/core/flow.ts'
import type { FlowInput, FlowOutput } from '../../src/core/flow.ts'
import type { FoundSubscriber } from '../../src/core/number-calls.ts'
import type { PhoneNumber } from '../../src/core/operator/scalars.ts'
import { showPhone } from '../../src/core/phone.ts'
import type { Service } from '../../src/core/service.ts'
import { toldIn, withNew } from '../../src/core/told.ts'
import type { View } from '../../src/core/view.ts'
import { lineGuards } from './line.ts'
import type { LineOutput } from './line.ts'

interface Context {
  readonly service: Service
  readonly action: string
  readonly at: number
  readonly phone: PhoneNumber | null
  /** A number that the customer wrote before: offered where one is asked for. */
  readonly told: PhoneNumber | null
  readonly page: number
  readonly found: readonly FoundSubscriber[]
  readonly total: number
}

type Events =
  | { readonly type: 'told' | 'list' | 'next-page' | 'typed' }
  | { readonly type: 'phone'; readonly phone: PhoneNumber }
  | { readonly type: 'choose'; readonly id: string }

const PAGE = 5
const LONGEST_NAME = 18

const isAdministrators = ({ service, action }: Context): boolean => service.proofs.actions[action]?.includes('administrator') === true

const kit = setup({
  types: { context: {} as Context, events: {} as Events, input: {} as FlowInput, output: {} as LineOutput, meta: {} as View },
  actors: { 'subscribers.find': call('subscribers.find'), 'flow': subFlow<LineOutput>() },
  delays: {
    /** An answer later than this is not waited for. */
    answer: 45_000,
  },
  guards: {
    ...lineGuards,
    provedAsAdministrator: ({ context, event }) => isAdministrators(context) && lineGuards.isProved({ event }),
    provedLine: ({ event }) => lineGuards.isProved({ event }) && lineGuards.hasLine({ event }),
    isTold: ({ context }) => context.told !== null,
    isListed: ({ context, event }) => event.type === 'choose' && context.found.some(({ phone }) => phone === event.id),
    hasMore: ({ context }) => (context.page + 1) * PAGE < context.total,
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    takeTold: assign({ phone: ({ context }) => context.told }),
    takeTyped: assign({ phone: ({ context, event }) => (event.type === 'phone' ? event.phone : context.phone) }),
    takeListed: assign({ phone: ({ context, event }) => (event.type === 'choose' ? event.id as PhoneNumber : context.phone) }),
    firstPage: assign({ page: 0 }),
    nextPage: assign({ page: ({ context }) => context.page + 1 }),
  },
})

const typed = { target: 'found', actions: 'takeTyped' } as const

/**
 * Which line it is about: the customer's own, which they prove; or one of the company's, which its administrator names.
 * `params.action` names what will be done to it, `params.told` a number that was written before. Ends with the number, or with null when the right to it was not shown.
 */
const machine = kit.createMachine({
  id: 'line',
  context: ({ input: { service, at, params } }) => ({ service, at, action: String(params['action']), phone: null, told: toldIn({ phone: params['told'] }).phone, page: 0, found: [], total: 0 }),
  initial: 'proving',
  output: ({ context: { phone, at }, event }) => ({ ...event.output as FlowOutput, phone, at }),
  states: {
    'proving': {
      invoke: {
        src: 'flow',
        id: 'prove',
        input: ({ context }) => ({ flow: 'prove', params: { action: context.action, phone: null, told: context.told } }),
        onDone: [
          { guard: 'endedWithPerson', target: 'with-person' },
          { guard: 'provedAsAdministrator', target: 'which' },
          { guard: 'provedLine', target: 'found', actions: assign({ phone: ({ event }) => event.output.phone ?? null }) },
          { target: 'unproved' },
        ],
      },
    },
    'which': {
      meta: { ask: 'which', buttons: ['told', 'list'], accepts: ['phone'] },
      on: { told: { guard: 'isTold', target: 'found', actions: 'takeTold' }, list: { target: 'listing', actions: 'firstPage' }, phone: typed },
    },
    'listing': {
      meta: { wait: 'wait-list' },
      invoke: {
        src: 'subscribers.find',
        id: 'find',
        input: ({ context: { service, page } }) => ({ service: service.id, by: 'all', mask: '', page }),
        onDone: { target: 'listed', actions: assign({ found: ({ event }) => event.output.items, total: ({ event }) => event.output.total }) },
        onError: 'not-listed',
      },
      after: { answer: 'not-listed' },
    },
    'listed': {
      meta: { ask: 'listed', list: 'lines', buttons: ['next-page', 'typed'], accepts: ['phone'], inPlace: true },
      on: {
        'choose': { guard: 'isListed', target: 'found', actions: 'takeListed' },
        'next-page': { guard: 'hasMore', target: 'listing', actions: 'nextPage' },
        'typed': 'which',
        'phone': typed,
      },
    },
    'not-listed': { meta: { ask: 'not-listed', buttons: ['list'], accepts: ['phone'] }, on: { list: 'listing', phone: typed } },
    'found': { type: 'final', output: { end: 'solved' } },
    'unproved': { type: 'final', output: { end: 'left' } },
    'with-person': { type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'line',
  version: 2,
  machine,
  migrate: withNew({ told: null }),
  vars: { told: ({ told }) => told ?? 'none', page: ({ page }) => page + 1, pages: ({ total }) => Math.max(1, Math.ceil(total / PAGE)) },
  lists: {
    lines: ({ found }) => found.map(({ phone, name }) =>
      ({ id: phone, label: { text: `${showPhone(phone)} ${[...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME).join('')}…` : name}` } })),
  },
})
