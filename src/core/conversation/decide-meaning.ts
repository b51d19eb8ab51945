/**
 * The one meaning of a text at a question, out of the scores that the reader gave. Pure thresholds, measured by `npm run listen` on the
 * tuned half of the corpus in tests/listen.
 */

import type { AnswerReading, RankedMeaning } from '../text/answer-reader.ts'

/** The meaning that won: an option of the question, an aside by its name, or none that is clear enough. */
export type Meaning =
  | { readonly kind: 'option'; readonly event: string; readonly score: number }
  | { readonly kind: 'aside'; readonly name: string; readonly score: number }
  | { readonly kind: 'none' }

/** Least score of an option, its least lead over the next option, and the most that the next one may have of its score. */
const MIN_OPTION = 0.25
const MIN_OPTION_LEAD = 0.2
const MAX_SECOND_SHARE = 0.6
/** Least score of an aside, and the lead that it needs over the best option, since people mostly answer what they are asked. */
const MIN_ASIDE = 0.35
const ASIDE_LEAD = 0
/** A text that asks something is seldom an answer: an option needs so much more then. */
const QUESTION_PENALTY = 0.25

/** Politeness around an answer, which the answer outweighs. */
const POLITE: ReadonlySet<string> = new Set(
  ['thanks', 'thanks-at-end', 'goodbye', 'hello', 'praise', 'ok-i-see'].map((name) => `manners/${name}`),
)

const isClear = ([best, next]: readonly { readonly score: number }[]): boolean => {
  const [top, second] = [best?.score ?? 0, next?.score ?? 0]
  return top - second >= MIN_OPTION_LEAD && second <= top * MAX_SECOND_SHARE
}

const ASKS =
  /\?|^\s*(?:а |и |ну |but |and )?(?:как|где|когда|зачем|почему|сколько|кто|что|чего|куда|можно|дзе|калі|чаму|навошта|колькі|хто|што|how|where|when|why|who|what|which|can|could|do|does|is|are|will)(?!\p{L})/iu

/** Decides between the options of the question and the meanings that fit any question. */
const scored = (all: AnswerReading['options']): readonly (RankedMeaning & { readonly score: number })[] => {
  const top = Math.max(0, ...all.map(({ closeness }) => closeness))
  return all
    .map((one) => ({ ...one, score: 0.6 * one.closeness + 0.4 * one.evidence * Math.min(1, top * 1.5) }))
    .toSorted((a, b) => b.score - a.score)
}

export const decideMeaning = (text: string, reading: AnswerReading): Meaning => {
  const options = scored(reading.options)
  const asides = scored(reading.asides)
  const [option] = options
  const [aside] = asides
  const penalty = ASKS.test(text) && option?.name !== 'how' ? QUESTION_PENALTY : 0
  const optionScore = (option?.score ?? 0) - penalty
  const isAnswer = option !== undefined && optionScore >= MIN_OPTION && isClear(options)
  const isAside = aside !== undefined && aside.score >= MIN_ASIDE && aside.score >= optionScore + ASIDE_LEAD
  if (isAside && !(isAnswer && POLITE.has(aside.name))) return { kind: 'aside', name: aside.name, score: aside.score }
  if (isAnswer) return { kind: 'option', event: option.name, score: optionScore }
  return { kind: 'none' }
}
