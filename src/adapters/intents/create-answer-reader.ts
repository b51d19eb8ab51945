import { NOTHING_READ } from '../../core/text/answer-reader.ts'
import type { AnswerQuestion, ReadAnswer } from '../../core/text/answer-reader.ts'
import { learnMeanings } from './answer-model.ts'
import type { ScoreMeanings } from './answer-model.ts'
import { createConcepts } from './concepts.ts'
import { kindOfAside } from '../../core/text/kind-of-aside.ts'
import { learnKinds } from './learn-kinds.ts'
import { createLexicon } from './lexicon.ts'

/** Sayings of a meaning, by its name. */
interface NamedSayings {
  readonly name: string
  readonly sayings: readonly string[]
}

/** Everything the reader learns from. */
export interface AnswerSayings {
  /** Sayings of every button of every question, by the name of its event. */
  readonly answers: readonly NamedSayings[]
  /** Meanings that fit any question: manners, navigation, side questions. */
  readonly asides: readonly NamedSayings[]
  /** Words without meaning for an answer. */
  readonly idle: readonly string[]
  /** Words of one meaning, by its name. */
  readonly concepts: ReadonlyMap<string, readonly string[]>
  /** Phrases by which people ask for a flow. */
  readonly wishes: readonly string[]
}

/** Questions whose models are kept; there are some three hundred in all. */
const MAX_MODELS = 600
/** Sayings of the same event at other questions that a model takes in. */
const MAX_KINDRED = 60
/** Characters of a text that are read. */
const MAX_TEXT = 400

/** Sayings of answers and of wishes from which the kinds of texts are learnt; more cost time and change nothing. */
const MAX_ANSWERS = 3_000
const MAX_WISHES = 1_500

const everyNth = <T>(all: readonly T[], most: number): readonly T[] =>
  all.filter((_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length))

/**
 * Creates the reader of answers. A question's sayings are learnt when it is read for the first time, in some
 * milliseconds.
 */
export const createAnswerReader = ({ answers, asides, idle, concepts, wishes }: AnswerSayings): ReadAnswer => {
  const lexicon = createLexicon(
    [...answers, ...asides].flatMap(({ sayings }) => sayings),
    idle,
    createConcepts(concepts),
  )
  const byEvent = new Map<string, string[]>()
  for (const { name, sayings } of answers) byEvent.set(name, [...(byEvent.get(name) ?? []), ...sayings])
  const scoreAsides = learnMeanings(
    asides.map((aside) => ({ ...aside, kindred: [] })),
    lexicon,
  )
  const readKinds = learnKinds(
    [
      ...everyNth(
        answers.flatMap(({ sayings }) => sayings),
        MAX_ANSWERS,
      ).map((saying) => ({ kind: 'answer' as const, saying })),
      ...asides.flatMap(({ name, sayings }) => sayings.map((saying) => ({ kind: kindOfAside(name), saying }))),
      ...everyNth(wishes, MAX_WISHES).map((saying) => ({ kind: 'wish' as const, saying })),
    ],
    lexicon,
  )
  const models = new Map<string, ScoreMeanings>()
  const learn = ({ options }: AnswerQuestion): ScoreMeanings =>
    learnMeanings(
      options.map(({ event, sayings }) => {
        const own = sayings()
        const kindred = (byEvent.get(event) ?? []).filter((saying) => !own.includes(saying)).slice(0, MAX_KINDRED)
        return { name: event, sayings: own, kindred }
      }),
      lexicon,
    )
  const modelOf = (question: AnswerQuestion): ScoreMeanings => {
    const found = models.get(question.key)
    if (found) return found
    const model = learn(question)
    const oldest = models.size >= MAX_MODELS ? models.keys().next().value : undefined
    if (oldest !== undefined) models.delete(oldest)
    models.set(question.key, model)
    return model
  }
  return (text, question) => {
    const read = lexicon.readText(text.slice(0, MAX_TEXT))
    if (!read.isKnown) return NOTHING_READ
    return {
      options: question.options.length === 0 ? [] : modelOf(question)(read),
      asides: scoreAsides(read),
      kinds: readKinds(read),
    }
  }
}
