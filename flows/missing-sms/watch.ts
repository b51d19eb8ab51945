import { kit, on } from './setup.ts'

const notWatched = { target: '#next', actions: { type: 'say', params: { message: 'not-watched' } } } as const

/** Offers to write when the phone, which the operator does not see, is back on the network. */
export const watch = kit.createStateConfig({
  initial: 'offered',
  states: {
    offered: {
      meta: { ask: 'watch', buttons: ['write-me', 'look-on'] },
      on: { 'write-me': on('asking'), 'look-on': on('#next') },
    },
    asking: {
      meta: { wait: 'wait-watch' },
      invoke: {
        src: 'phone.watch',
        id: 'watch',
        input: ({ context }) => ({ phone: context.phone ?? '' }),
        onDone: '#watched',
        onError: notWatched,
      },
      after: { answer: notWatched },
    },
  },
})
