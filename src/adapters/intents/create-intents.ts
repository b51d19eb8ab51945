import type { RankedIntent, ReadIntents, Sayings } from '../../core/text/intent-reader.ts'
import { createDictionary } from './dictionary.ts'
import { createMeanings } from './meanings.ts'
import { indexPhrases } from './phrase-index.ts'
import type { PhraseMatch } from './phrase-index.ts'
import { termsOfPhrase, readTerms, wordsOf } from './terms.ts'
import { weighTerms } from './term-weights.ts'
import type { TermWeights } from './term-weights.ts'
import { windowsOf } from './windows.ts'

type Scores = ReadonlyMap<string, number>

/** Divisor of the evidence. Naive Bayes takes the words of a text as independent, which overstates the evidence. */
const SOFTNESS = 1.5

/** Gives the probability of each intent by the words alone, without their order. */
const byWords = ({ ids, evidenceOf }: TermWeights, terms: readonly string[]): Scores => {
  const evidence = terms.map(evidenceOf)
  const sums = ids.map((_, index) => evidence.reduce((sum, row) => sum + (row[index] ?? 0), 0) / SOFTNESS)
  const top = Math.max(...sums)
  const chances = sums.map((sum) => Math.exp(sum - top))
  const total = chances.reduce((all, chance) => all + chance, 0)
  return new Map(ids.map((id, index) => [id, (chances[index] ?? 0) / total]))
}

/** Phrases per intent that count, each half as much as the one before. */
const MAX_PHRASES = 3

/** Score per term at which a phrase counts as a full match. */
const FULL_SCORE = 15

/** Least number of terms in the denominator: a remark of two words matches many phrases. */
const MIN_TERMS = 8

/** Scores, from 0 to 1, how well the phrases of each intent, or of each article, match. */
const byPhrases = (found: readonly PhraseMatch[], nameOf: (index: number) => string, terms: number): Scores => {
  const scores = new Map<string, { readonly count: number; readonly sum: number }>()
  for (const { index, score } of found) {
    const name = nameOf(index)
    const { count, sum } = scores.get(name) ?? { count: 0, sum: 0 }
    if (count < MAX_PHRASES) scores.set(name, { count: count + 1, sum: sum + score * 0.5 ** count })
  }
  return new Map(
    [...scores].map(([name, { sum }]) => [name, Math.min(1, sum / (FULL_SCORE * Math.max(MIN_TERMS, terms)))]),
  )
}

const highest = (all: readonly Scores[]): Scores => {
  const best = new Map<string, number>()
  for (const scores of all) for (const [name, score] of scores) best.set(name, Math.max(score, best.get(name) ?? 0))
  return best
}

/**
 * Creates the reader of intents from sayings, idle words and synonyms. A text is read sentence by sentence and as a
 * whole; an intent gets the score of its best part, to which matching phrases and single words contribute equally.
 * Articles share the score of `answers`.
 */
export const createIntents = ({ sayings, idle: idleWords, meanings }: Sayings): ReadIntents => {
  const idle = new Set(idleWords.flatMap(wordsOf))
  const { words, withMeanings } = createMeanings(meanings)
  const phrases = sayings
    .map((saying) => ({ ...saying, terms: termsOfPhrase(saying.text, idle) }))
    .filter(({ terms }) => terms.length > 0)
  const dictionary = createDictionary([...phrases.flatMap(({ terms }) => terms), ...words])
  const samples = phrases.map((phrase) => ({ ...phrase, terms: withMeanings(phrase.terms) }))
  const weights = weighTerms(samples)
  const find = indexPhrases(
    samples.map(({ terms }) => terms),
    weights.tellingOf,
  )
  const idAt = (index: number): string => samples[index]?.id ?? ''
  const articleAt = (index: number): string => samples[index]?.article ?? ''

  const read = (part: string): { readonly intents: Scores; readonly articles: Scores } => {
    const { terms: written, share } = readTerms(part, dictionary, idle)
    const terms = withMeanings(written)
    if (terms.length === 0) return { intents: new Map(), articles: new Map() }
    const found = find(terms)
    const phrases = byPhrases(found, idAt, terms.length)
    const fits = Math.max(0, ...phrases.values())
    const intents = [...byWords(weights, terms)].map(
      ([id, chance]) => [id, (share * (chance * fits + (phrases.get(id) ?? 0))) / 2] as const,
    )
    return {
      intents: new Map(intents),
      articles: byPhrases(
        found.filter(({ index }) => articleAt(index) !== ''),
        articleAt,
        terms.length,
      ),
    }
  }

  return (text) => {
    const parts = windowsOf(text).map(read)
    const articles = [...highest(parts.map((part) => part.articles))].toSorted(([, a], [, b]) => b - a)
    const best = articles[0]?.[1] ?? 1
    const intents = [...highest(parts.map((part) => part.intents))].flatMap(([id, score]): readonly RankedIntent[] =>
      id === 'answers' && articles.length > 0
        ? articles.slice(0, MAX_PHRASES).map(([article, fit]) => ({ id, article, score: (score * fit) / best }))
        : [{ id, score }],
    )
    return intents.toSorted((a, b) => b.score - a.score)
  }
}
