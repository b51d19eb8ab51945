import { assign } from 'xstate'
import { kit } from './setup.ts'

const typed = [
  { guard: 'isNumberMask', target: '#category', actions: 'wish' },
  { target: '#wish.unfit', reenter: true, actions: 'wish' },
] as const
const any = { guard: 'hasAny', target: '#category', actions: 'wishAny' } as const

/** Asks for the digits of the new number. */
export const wish = kit.createStateConfig({
  id: 'wish',
  initial: 'asked',
  on: { mask: typed, any },
  states: {
    asked: {
      meta: {
        ask: 'wish',
        buttons: ['any'],
        accepts: ['mask'],
        knows: { statement: 'wished-digits', input: 'mask' },
      },
    },
    unfit: { meta: { ask: 'wish-unfit', buttons: ['any'], accepts: ['mask'] } },
  },
})

/** Asks for the category of numbers. */
export const category = kit.createStateConfig({
  id: 'category',
  meta: {
    ask: 'category',
    list: 'categories',
    buttons: ['other-wish'],
    knows: { statement: 'wished-category', input: 'choose' },
  },
  on: { 'choose': { target: '#search', actions: 'wishCategory' }, 'other-wish': '#wish' },
})

/** Lists free numbers, five at a time, with prices. */
export const search = kit.createStateConfig({
  id: 'search',
  initial: 'searching',
  on: { 'other-wish': '#wish', 'apply': '#apply' },
  states: {
    'searching': {
      meta: { wait: 'wait-search' },
      invoke: {
        src: 'numbers.search',
        id: 'search',
        input: ({ context: { service, mask, category: wanted, cursor } }) => ({
          service: service.id,
          mask,
          category: wanted,
          cursor,
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.items.length > 0,
            actions: assign(({ event: { output } }) => ({
              offers: output.items,
              cursor: output.cursor,
              searchesLeft: output.searchesLeft,
            })),
            target: 'found',
          },
          {
            actions: assign({ offers: [], cursor: null, searchesLeft: ({ event }) => event.output.searchesLeft }),
            target: 'none',
          },
        ],
        onError: [
          { guard: 'maskUnfit', actions: 'learnUnfit', target: '#wish.unfit' },
          { guard: 'noSearchLeft', actions: 'waitAsTold', target: 'no-searches' },
          { target: 'failed' },
        ],
      },
      after: { answer: 'failed' },
    },
    'found': {
      id: 'offers',
      meta: { ask: 'offers', list: 'offers', buttons: ['more', 'other-wish', 'apply'] },
      on: {
        choose: { guard: 'isOffer', target: '#allowing', actions: 'takeOffer' },
        more: { guard: 'hasMore', target: 'searching' },
      },
    },
    'none': { meta: { ask: 'no-offers', buttons: ['other-wish', 'apply'] } },
    'no-searches': { meta: { ask: 'no-searches', buttons: ['apply', 'leave'] }, on: { leave: '#left' } },
    'failed': {
      meta: { ask: 'search-failed', buttons: ['again', 'leave'] },
      on: { again: 'searching', leave: '#left' },
    },
  },
})
