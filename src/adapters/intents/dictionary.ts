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

/** Letters that two words of one root share at least, and how many more the longer one may have. */
const ROOT = 5
const MOST_ENDING = 3

/** The longest known term that the word goes on from (номерок, from номер), or the shortest that goes on from its beginning. */
const rooted = (tree: SearchableMap<boolean>, term: string): string | null => {
  for (let length = term.length - 1; length >= Math.max(ROOT, term.length - MOST_ENDING); length -= 1) {
    const root = term.slice(0, length)
    if (tree.has(root)) return root
    const longer = [...tree.atPrefix(root).keys()]
      .filter((known) => known.length <= length + 2)
      .toSorted((a, b) => a.length - b.length)[0]
    if (longer !== undefined) return longer
  }
  return null
}

/** A dictionary of the terms, kept as a radix tree. */
export const createDictionary = (terms: Iterable<string>): Dictionary => {
  const tree = SearchableMap.from([...terms].map((term) => [term, true]))
  const near = (term: string): string | null => {
    const most = mistakesIn(term)
    if (most === 0) return null
    const strangeness = (known: string, distance: number): number => distance + (known[0] === term[0] ? 0 : 0.5)
    const found = [...tree.fuzzyGet(term, most)].map(([known, [, distance]]) => ({
      known,
      strange: strangeness(known, distance),
    }))
    return found.toSorted((a, b) => a.strange - b.strange)[0]?.known ?? rooted(tree, term)
  }
  return { has: (term) => tree.has(term), near }
}
