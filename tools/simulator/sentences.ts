import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { World } from '../../src/core/flow/world.ts'
import type { Language } from './person.ts'

/** Sentences by which people answer, written by people who saw the question and not the bot's own examples. */
export interface Sentences {
  /** A sentence for this answer, the same for the same number; null when nobody has written one. */
  readonly find: (answer: AnswerKey, no: number) => string | null
}

/** An answer to a question, in one language. `event` is that of the button. */
export interface AnswerKey {
  readonly flow: string
  readonly ask: string
  readonly event: string
  readonly language: Language
}

/** The half of the corpus on which the reader was not tuned. Columns: flow, state, locale, text, expected. */
const CORPUS = fileURLToPath(new URL('../../tests/listen/unseen.tsv', import.meta.url))

interface StateNode {
  readonly states: Readonly<Record<string, StateNode>>
  readonly meta?: { readonly ask?: string }
}

/** The message that a state asks; an inner state may leave it to the outer one. */
const askOf = (world: World, flow: string, state: string): string => {
  let node = world.flows.get(flow)?.machine.root as StateNode | undefined
  let ask = ''
  for (const name of state.split('.')) {
    node = node?.states[name]
    ask = node?.meta?.ask ?? ask
  }
  return ask
}

const keyOf = ({ flow, ask, event, language }: AnswerKey): string => [flow, ask, event, language].join('\t')

/** Loads the sentences for the questions of these flows. */
export const loadSentences = (world: World): Sentences => {
  const byAnswer = new Map<string, string[]>()
  for (const line of readFileSync(CORPUS, 'utf8').split('\n')) {
    const [flow = '', state = '', language = '', text = '', event = ''] = line.split('\t')
    if (line.startsWith('#') || text === '') continue
    const key = keyOf({ flow, ask: askOf(world, flow, state), event, language: language as Language })
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), text])
  }
  return {
    find: (answer, no) => {
      const written = byAnswer.get(keyOf(answer)) ?? []
      return written[no % Math.max(1, written.length)] ?? null
    },
  }
}
