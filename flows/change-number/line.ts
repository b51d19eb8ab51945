import { assign } from 'xstate'
import { kit, prove } from './setup.ts'

/** A number that was written before is looked for like a typed one. */
const told = { guard: 'isTold', target: '#line.finding', actions: 'seekTold' } as const

const ways = {
  'by-number': '#line.mask',
  'by-account': '#line.accounts',
  'all': { target: '#line.finding', actions: { type: 'seekBy', params: { by: 'all' } } },
} as const

/** Which line: the own one, as it was proved, or one of the company's that its administrator finds. */
export const line = kit.createStateConfig({
  id: 'line',
  initial: 'deciding',
  states: {
    'deciding': { always: [{ guard: 'isForCompany', target: 'administrator' }, { target: 'holder' }] },
    'holder': prove('hold-number', '#wish'),
    'administrator': prove('find-subscribers', 'asked'),
    'asked': { meta: { ask: 'line', buttons: ['told', 'by-number', 'by-account', 'all'] }, on: { told, ...ways } },
    'mask': {
      meta: { ask: 'line-mask', buttons: ['all'], accepts: ['mask'] },
      on: {
        mask: [{ guard: 'isLineMask', target: 'finding', actions: 'seekNumber' }, { target: 'mask-unfit', actions: 'seekNumber' }],
        all: ways.all,
      },
    },
    'mask-unfit': {
      meta: { ask: 'line-mask-unfit', buttons: ['by-account', 'all'], accepts: ['mask'] },
      on: {
        ...ways,
        mask: [{ guard: 'isLineMask', target: 'finding', actions: 'seekNumber' }, { target: 'mask-unfit', reenter: true, actions: 'seekNumber' }],
      },
    },
    'accounts': {
      initial: 'asking',
      states: {
        asking: {
          meta: { wait: 'wait-lines' },
          invoke: {
            src: 'accounts.list',
            id: 'accounts',
            input: ({ context }) => ({ service: context.service.id }),
            onDone: { actions: assign({ accounts: ({ event }) => event.output.accounts }), target: 'asked' },
            onError: 'failed',
          },
          after: { answer: 'failed' },
        },
        failed: { meta: { ask: 'lines-failed', buttons: ['again', 'leave'] }, on: { again: 'asking', leave: '#left' } },
        asked: {
          meta: { ask: 'accounts', list: 'accounts', buttons: ['by-number', 'all'] },
          on: { ...ways, choose: { guard: 'isAccount', target: '#line.finding', actions: 'seekAccount' } },
        },
      },
    },
    'finding': {
      meta: { wait: 'wait-lines' },
      invoke: {
        src: 'subscribers.find',
        id: 'find',
        input: ({ context: { service, by, sought, page } }) => ({ service: service.id, by, mask: sought, page }),
        onDone: [
          {
            guard: ({ event }) => event.output.items.length > 0,
            actions: assign(({ event: { output } }) => ({ lines: output.items, total: output.total, searchesLeft: output.searchesLeft })),
            target: 'found',
          },
          { actions: assign({ searchesLeft: ({ event }) => event.output.searchesLeft }), target: 'nobody' },
        ],
        onError: [
          { guard: 'maskUnfit', actions: 'learnUnfit', target: 'mask-unfit' },
          { guard: 'noSearchLeft', actions: 'waitAsTold', target: 'no-searches' },
          { target: 'failed' },
        ],
      },
      after: { answer: 'failed' },
    },
    'found': {
      meta: { ask: 'lines', list: 'lines', buttons: ['previous', 'next', 'other-way'] },
      on: {
        'choose': { guard: 'isLine', target: '#wish', actions: 'takeLine' },
        'next': { guard: 'hasNext', target: 'finding', actions: { type: 'turnPage', params: { by: 1 } } },
        'previous': { guard: 'hasPrevious', target: 'finding', actions: { type: 'turnPage', params: { by: -1 } } },
        'other-way': 'asked',
      },
    },
    'nobody': { meta: { ask: 'nobody', buttons: ['by-number', 'by-account', 'all'] }, on: ways },
    'no-searches': { meta: { ask: 'no-line-searches', buttons: ['by-account', 'all'] }, on: ways },
    'failed': { meta: { ask: 'lines-failed', buttons: ['again', 'leave'] }, on: { again: 'finding', leave: '#left' } },
  },
})
