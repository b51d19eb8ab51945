import { kit } from './setup.ts'

/** Explains unlinking and its code, and asks whether it worked. */
export const unlinking = kit.createStateConfig({
  initial: 'meaning',
  states: {
    'meaning': {
      meta: { ask: 'unlink-meaning', buttons: ['not-now', 'unlink'] },
      on: { 'unlink': 'by-code', 'not-now': '#left' },
    },
    'by-code': {
      meta: { ask: 'unlink-code', buttons: ['unlinked', 'refused'] },
      on: { unlinked: '#unlinked', refused: 'in-cabinet' },
    },
    'in-cabinet': {
      meta: { ask: 'unlink-in-cabinet', buttons: ['unlinked', 'refused'] },
      on: { unlinked: '#unlinked', refused: '#person' },
    },
  },
})
