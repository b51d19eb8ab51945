import { assign, setup } from 'xstate'
import { call, defineFlow, flowTypes } from '../../src/core/flow/flow-kit.ts'

interface Context {
  readonly score: number
  readonly words: string
}

const scores = ['score-5', 'score-4', 'score-3', 'score-2', 'score-1'] as const

type Events = { readonly type: (typeof scores)[number] | 'skip' } | { readonly type: 'text'; readonly text: string }

const chosen = (type: string): number => Number(type.slice(-1))

const machine = setup({
  types: flowTypes<Context, Events>(),
  actors: { 'desk.score': call('desk.score') },
  actions: { keep: assign({ score: ({ event }) => chosen(event.type) }) },
  delays: {
    /** Longest wait for the call; its result does not matter to the customer. */
    answer: 10_000,
  },
}).createMachine({
  id: 'score',
  context: { score: 0, words: '' },
  initial: 'asked',
  output: { end: 'left' },
  states: {
    asked: {
      meta: { ask: 'score', buttons: [...scores, 'skip'], quiet: true },
      on: {
        ...Object.fromEntries(scores.map((score) => [score, { actions: 'keep' as const, target: 'keeping' }])),
        skip: 'left',
      },
    },
    keeping: {
      invoke: {
        src: 'desk.score',
        id: 'keep',
        input: ({ context: { score, words } }) => ({ score, words }),
        onDone: 'words',
        onError: 'left',
      },
      after: { answer: 'left' },
    },
    words: {
      meta: { ask: 'words', buttons: ['skip'], accepts: ['text'], quiet: true, takesRemarks: true },
      on: { text: { actions: assign({ words: ({ event }) => event.text }), target: 'adding' }, skip: 'left' },
    },
    adding: {
      invoke: {
        src: 'desk.score',
        id: 'add',
        input: ({ context: { score, words } }) => ({ score, words }),
        onDone: 'left',
        onError: 'left',
      },
      after: { answer: 'left' },
    },
    left: { type: 'final' },
  },
})

/** Asks for a rating of a talk: one tap, and a comment if the customer likes. */
export const flow = defineFlow<Context>({ id: 'score', version: 1, machine })
