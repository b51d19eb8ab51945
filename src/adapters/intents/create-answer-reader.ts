import type { AnswerQuestion, ReadAnswer } from '../../core/text/answer-reader.ts'
import { learnMeanings } from './answer-model.ts'
import type { ScoreMeanings } from './answer-model.ts'
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
}

/** Questions whose models are kept; there are some three hundred in all. */
const MAX_MODELS = 400
/** Sayings of the same event at other questions that a model takes in. */
const MAX_KINDRED = 60
/** Characters of a text that are read. */
const MAX_TEXT = 400

/** Creates the reader of answers. A question's sayings are learnt when it is read for the first time, in some milliseconds. */
export const createAnswerReader = ({ answers, asides, idle }: AnswerSayings): ReadAnswer => {
  const lexicon = createLexicon(
    [...answers, ...asides].flatMap(({ sayings }) => sayings),
    idle,
  )
  const byEvent = new Map<string, string[]>()
  for (const { name, sayings } of answers) byEvent.set(name, [...(byEvent.get(name) ?? []), ...sayings])
  const scoreAsides = learnMeanings(
    asides.map((aside) => ({ ...aside, kindred: [] })),
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
    const { tokens, isKnown } = lexicon.readText(text.slice(0, MAX_TEXT))
    if (!isKnown) return { options: [], asides: [] }
    return { options: question.options.length === 0 ? [] : modelOf(question)(tokens), asides: scoreAsides(tokens) }
  }
}
