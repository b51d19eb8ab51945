import { assign } from 'xstate'
import { defineFlow, nationalDigits, showPhone, addContextFields } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { begin, kit, NEW, PAGE } from './setup.ts'
import type { Context } from './setup.ts'

const mask = [
  { guard: 'isMask', target: 'listing', actions: 'seekTyped' },
  { target: 'unfit', reenter: true, actions: 'seekTyped' },
] as const

/** Transitions to find a line, for all states in which one may be named. */
const ways = { mask, 'by-account': 'accounts', 'all': { target: 'listing', actions: 'seekAll' } } as const

const named = { guard: 'isNamed', target: 'found', actions: 'takeNamed' } as const

/**
 * Determines the line: the customer's own, which they prove; or one of the company's, which its administrator finds by
 * number or a part of it, by personal account, or in the whole list. A number named in full is looked up; when it
 * cannot be, it is accepted, since the operator also checks with the order whether it is the company's. Ends with the
 * number, or with null when the right to it was not proved.
 */
const machine = kit.createMachine({
  id: 'line',
  context: ({ input }) => begin(input),
  initial: 'proving',
  output: ({ context: { phone, at }, event }) => ({ ...(event.output as FlowOutput), phone, at }),
  states: {
    'proving': {
      invoke: {
        src: 'flow',
        id: 'prove',
        input: ({ context }) => ({
          flow: 'prove',
          params: { action: context.action, phone: null, told: context.told },
        }),
        onDone: [
          { guard: 'endedWithPerson', target: 'with-person' },
          { guard: 'provedAsAdministrator', target: 'which' },
          {
            guard: 'provedLine',
            target: 'found',
            actions: assign({ phone: ({ event }) => event.output.phone ?? null }),
          },
          { target: 'unproved' },
        ],
      },
    },
    'which': {
      meta: { ask: 'which', buttons: ['told', 'by-account', 'all'], accepts: ['mask'] },
      on: { ...ways, told: { guard: 'isTold', target: 'listing', actions: 'seekTold' } },
    },
    'unfit': { meta: { ask: 'unfit', buttons: ['by-account', 'all'], accepts: ['mask'] }, on: ways },
    'accounts': {
      initial: 'asking',
      states: {
        asking: {
          meta: { wait: 'wait-lines' },
          invoke: {
            src: 'accounts.list',
            id: 'accounts',
            input: ({ context }) => ({ service: context.service.id }),
            onDone: [
              {
                guard: ({ event }) => event.output.accounts.length === 1,
                target: '#line.listing',
                actions: { type: 'seekAll' },
              },
              { target: 'asked', actions: assign({ accounts: ({ event }) => event.output.accounts }) },
            ],
            onError: 'failed',
          },
          after: { answer: 'failed' },
        },
        failed: { meta: { ask: 'not-listed', buttons: ['again'], accepts: ['mask'] }, on: { again: 'asking' } },
        asked: {
          meta: { ask: 'accounts', list: 'accounts', buttons: ['all'], accepts: ['mask'] },
          on: { choose: { guard: 'isAccount', target: '#line.listing', actions: 'seekAccount' } },
        },
      },
      on: ways,
    },
    'listing': {
      meta: { wait: 'wait-lines' },
      invoke: {
        src: 'subscribers.find',
        id: 'find',
        input: ({ context: { service, by, sought, page } }) => ({ service: service.id, by, mask: sought, page }),
        onDone: [
          {
            guard: ({ context, event }) => event.output.items.some(({ phone }) => phone === context.whole),
            target: 'found',
            actions: 'takeNamed',
          },
          {
            guard: ({ event }) => event.output.items.length > 0,
            target: 'listed',
            actions: assign(({ event: { output } }) => ({
              found: output.items,
              total: output.total,
              searchesLeft: output.searchesLeft,
            })),
          },
          { target: 'nobody', actions: assign({ searchesLeft: ({ event }) => event.output.searchesLeft }) },
        ],
        onError: [
          { guard: 'maskUnfit', target: 'unfit', actions: 'learnUnfit' },
          named,
          { guard: 'noSearchLeft', target: 'no-searches' },
          { target: 'not-listed' },
        ],
      },
      after: { answer: [named, { target: 'not-listed' }] },
    },
    'listed': {
      meta: {
        ask: 'listed',
        list: 'lines',
        buttons: ['previous', 'next', 'other-way'],
        accepts: ['mask'],
        inPlace: true,
      },
      on: {
        'choose': { guard: 'isListed', target: 'found', actions: 'takeListed' },
        'next': { guard: 'hasNext', target: 'listing', actions: { type: 'turnPage', params: { by: 1 } } },
        'previous': { guard: 'hasPrevious', target: 'listing', actions: { type: 'turnPage', params: { by: -1 } } },
        'other-way': 'which',
        mask,
      },
    },
    'nobody': { meta: { ask: 'nobody', buttons: ['by-account', 'all'], accepts: ['mask'] }, on: ways },
    'no-searches': { meta: { ask: 'no-searches', buttons: ['by-account', 'all'], accepts: ['mask'] }, on: ways },
    'not-listed': {
      meta: { ask: 'not-listed', buttons: ['again'], accepts: ['mask'] },
      on: { again: 'listing', mask },
    },
    'found': { type: 'final', output: { end: 'solved' } },
    'unproved': { type: 'final', output: { end: 'left' } },
    'with-person': { type: 'final', output: { end: 'person' } },
  },
})

const LONGEST_NAME = 18

const shortened = (name: string): string =>
  [...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME).join('')}…` : name

export const flow = defineFlow<Context>({
  id: 'line',
  version: 3,
  machine,
  migrate: addContextFields({ told: null, ...NEW }),
  vars: {
    told: ({ told }) => told ?? 'none',
    problem: ({ problem }) => problem,
    digits: ({ service }) => nationalDigits(service.country),
    first: ({ page }) => page * PAGE + 1,
    last: ({ page, found }) => page * PAGE + found.length,
    total: ({ total }) => total,
    searchesLeft: ({ searchesLeft }) => searchesLeft ?? 'none',
  },
  lists: {
    lines: ({ found }) =>
      found.map(({ phone, name }) => ({ id: phone, label: { text: `${showPhone(phone)} ${shortened(name)}` } })),
    accounts: ({ accounts }) => accounts.map((account) => ({ id: account, label: { text: account } })),
  },
})
