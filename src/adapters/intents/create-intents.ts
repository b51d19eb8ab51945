import type { Intent, Intents, Sayings } from '../../core/text/intent-reader.ts'
import { createDictionary } from './dictionary.ts'
import { createMeanings } from './meanings.ts'
import { indexPhrases } from './phrase-index.ts'
import type { Found } from './phrase-index.ts'
import { termsOfPhrase, understand, wordsOf } from './terms.ts'
import { weighTerms } from './term-weights.ts'
import type { TermWeights } from './term-weights.ts'
import { windowsOf } from './windows.ts'

type Scores = ReadonlyMap<string, number>

/** Softens the chances: words of one text are not independent of one another, as the sum of their evidence takes them to be. */
const SOFTNESS = 1.5

/** How likely each intent is by the words alone, whatever their order. */
const byWords = ({ ids, evidenceOf }: TermWeights, terms: readonly string[]): Scores => {
  const evidence = terms.map(evidenceOf)
  const sums = ids.map((_, place) => evidence.reduce((sum, row) => sum + (row[place] ?? 0), 0) / SOFTNESS)
  const top = Math.max(...sums)
  const chances = sums.map((sum) => Math.exp(sum - top))
  const total = chances.reduce((all, chance) => all + chance, 0)
  return new Map(ids.map((id, place) => [id, (chances[place] ?? 0) / total]))
}

/** Phrases of an intent that count, each half as much as the one before. */
const PHRASES = 3
/** The score per term at which a phrase fits so well that more says nothing. */
const FULL = 15
/** Terms below these are too few to be all that can be asked for: a remark of two words fits many phrases. */
const FEW = 8

/** How well the phrases of each intent, or of each article, fit. */
const byPhrases = (found: readonly Found[], nameOf: (place: number) => string, terms: number): Scores => {
  const scores = new Map<string, { readonly count: number; readonly sum: number }>()
  for (const { place, score } of found) {
    const name = nameOf(place)
    const { count, sum } = scores.get(name) ?? { count: 0, sum: 0 }
    if (count < PHRASES) scores.set(name, { count: count + 1, sum: sum + score * 0.5 ** count })
  }
  return new Map([...scores].map(([name, { sum }]) => [name, Math.min(1, sum / (FULL * Math.max(FEW, terms)))]))
}

const highest = (all: readonly Scores[]): Scores => {
  const best = new Map<string, number>()
  for (const scores of all) for (const [name, score] of scores) best.set(name, Math.max(score, best.get(name) ?? 0))
  return best
}

/**
 * Learns how people say what they need, by the words and by what they mean. A text is read in its sentences and as a whole; each intent
 * is as likely as its best part, where phrases that share words with the part and the words by themselves count alike. Articles share
 * the score of `answers`.
 */
export const createIntents = ({ sayings, idle: idleWords, meanings }: Sayings): Intents => {
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
  const idAt = (place: number): string => samples[place]?.id ?? ''
  const articleAt = (place: number): string => samples[place]?.article ?? ''

  const read = (part: string): { readonly intents: Scores; readonly articles: Scores } => {
    const { terms: said, share } = understand(part, dictionary, idle)
    const terms = withMeanings(said)
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
        found.filter(({ place }) => articleAt(place) !== ''),
        articleAt,
        terms.length,
      ),
    }
  }

  return (text) => {
    const parts = windowsOf(text).map(read)
    const articles = [...highest(parts.map((part) => part.articles))].toSorted(([, a], [, b]) => b - a)
    const best = articles[0]?.[1] ?? 1
    const intents = [...highest(parts.map((part) => part.intents))].flatMap(([id, score]): readonly Intent[] =>
      id === 'answers' && articles.length > 0
        ? articles.slice(0, PHRASES).map(([article, fit]) => ({ id, article, score: (score * fit) / best }))
        : [{ id, score }],
    )
    return intents.toSorted((a, b) => b.score - a.score)
  }
}
