import SearchableMap from 'minisearch/SearchableMap'

/** The terms that are known, found again when they are misspelt. */
export interface Dictionary {
  readonly has: (term: string) => boolean
  /** The known term that a misspelt one is likeliest to be, or null. */
  readonly near: (term: string) => string | null
}

/** No word that we know is longer. */
const LONGEST = 24

/** Letters that may be wrong in a term of this length. */
const mistakesIn = ({ length }: string): number => {
  if (length < 4 || length > LONGEST) return 0
  return length < 8 ? 1 : 2
}

/** A dictionary of the terms, kept as a radix tree. */
export const createDictionary = (terms: Iterable<string>): Dictionary => {
  const tree = SearchableMap.from([...terms].map(term => [term, true]))
  const near = (term: string): string | null => {
    const most = mistakesIn(term)
    if (most === 0) return null
    const strangeness = (known: string, distance: number): number => distance + (known[0] === term[0] ? 0 : 0.5)
    const found = [...tree.fuzzyGet(term, most)].map(([known, [, distance]]) => ({ known, strange: strangeness(known, distance) }))
    return found.toSorted((a, b) => a.strange - b.strange)[0]?.known ?? null
  }
  return { has: term => tree.has(term), near }
}
