/** A phrase that fits, and how well. */
export interface Found {
  readonly place: number
  readonly score: number
}

/** Finds phrases by their terms (BM25+, more for each term that they share with the text), best first. */
export type PhraseIndex = (terms: readonly string[]) => readonly Found[]

/** Phrases below these fit so little that they change nothing. */
const ENOUGH = 200
/** What fits worse than the best one does by this much is not even ranked. */
const FAINT = 0.05

/** Of BM25+: how much the length of a phrase counts, and how much a term counts in the longest phrase of all. */
const SATURATION = 1.2
const LENGTH = 0.7
const LEAST = 0.5

/** How much a term counts in each of these phrases. */
const shortness = (phrases: readonly ReadonlySet<string>[]): readonly number[] => {
  const average = phrases.reduce((sum, { size }) => sum + size, 0) / phrases.length
  return phrases.map(({ size }) => LEAST + (SATURATION + 1) / (1 + SATURATION * (1 - LENGTH + LENGTH * size / average)))
}

/** Makes the index. `tellingOf` says how much a term counts. */
export const indexPhrases = (phrases: readonly (readonly string[])[], tellingOf: (term: string) => number): PhraseIndex => {
  const sets = phrases.map(terms => new Set(terms))
  const places = new Map<string, number[]>()
  for (const [place, terms] of sets.entries()) {
    for (const term of terms) {
      const having = places.get(term)
      if (having) having.push(place)
      else places.set(term, [place])
    }
  }
  const counts = shortness(sets)
  const rarity = (said: number): number => Math.log(1 + (phrases.length - said + 0.5) / (said + 0.5))
  return terms => {
    const scores = new Float64Array(phrases.length)
    const shared = new Uint16Array(phrases.length)
    for (const term of new Set(terms)) {
      const having = places.get(term) ?? []
      const weight = rarity(having.length) * tellingOf(term)
      for (const place of having) {
        scores[place] = (scores[place] ?? 0) + weight * (counts[place] ?? 0)
        shared[place] = (shared[place] ?? 0) + 1
      }
    }
    const fits = scores.map((score, place) => score * (shared[place] ?? 0))
    const least = fits.reduce((best, fit) => Math.max(best, fit), 0) * FAINT
    const found: Found[] = []
    for (const [place, score] of fits.entries()) if (score > least) found.push({ place, score })
    return found.toSorted((x, y) => y.score - x.score).slice(0, ENOUGH)
  }
}
