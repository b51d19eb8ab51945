import { kit, on } from './setup.ts'

/**
 * Offers the operator's page at which the customer can agree that it tells about the number; the search goes on without
 * that too.
 */
export const consent = kit.createStateConfig({
  meta: { ask: 'consent', link: 'consent', buttons: ['look-again', 'look-on'] },
  on: {
    'look-again': { guard: { type: 'hasRoom', params: { taps: 4 } }, ...on('#looking') },
    'look-on': on('#next'),
  },
})
