import SearchableMap from 'minisearch/SearchableMap'

/** The known terms, which are also found when they are misspelt. */
export interface Dictionary {
  readonly has: (term: string) => boolean
  /** Gives the likeliest known term for a misspelt one, or null. */
  readonly near: (term: string) => string | null
}

/** Longest term that is corrected; no known term is longer. */
const MAX_LENGTH = 24

/** Gives the wrong letters allowed in a term of this length. */
const allowedMistakes = ({ length }: string): number => {
  if (length < 4 || length > MAX_LENGTH) return 0
  return length < 8 ? 1 : 2
}

/** Least letters that words of one root share, and most letters that the longer one has in addition. */
const MIN_ROOT = 5
const MAX_ENDING = 3

/**
 * Finds a known term of the same root: the longest that begins the word (номер for номерок), or the shortest with the
 * same beginning.
 */
const findSameRoot = (tree: SearchableMap<boolean>, term: string): string | null => {
  for (let length = term.length - 1; length >= Math.max(MIN_ROOT, term.length - MAX_ENDING); length -= 1) {
    const root = term.slice(0, length)
    if (tree.has(root)) return root
    const longer = [...tree.atPrefix(root).keys()]
      .filter((known) => known.length <= length + 2)
      .toSorted((a, b) => a.length - b.length)[0]
    if (longer !== undefined) return longer
  }
  return null
}

/** Creates a dictionary of the terms, as a radix tree. */
export const createDictionary = (terms: Iterable<string>): Dictionary => {
  const tree = SearchableMap.from([...terms].map((term) => [term, true]))
  const near = (term: string): string | null => {
    const maxMistakes = allowedMistakes(term)
    if (maxMistakes === 0) return null
    const strangeness = (known: string, distance: number): number => distance + (known[0] === term[0] ? 0 : 0.5)
    const found = [...tree.fuzzyGet(term, maxMistakes)].map(([known, [, distance]]) => ({
      known,
      strange: strangeness(known, distance),
    }))
    return found.toSorted((a, b) => a.strange - b.strange)[0]?.known ?? findSameRoot(tree, term)
  }
  return { has: (term) => tree.has(term), near }
}
