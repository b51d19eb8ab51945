import { wordsOf } from './terms.ts'

/** What words mean besides themselves. */
export interface Meanings {
  /** Every word that has a meaning, as a term. */
  readonly words: readonly string[]
  /** The terms and, after them, what they mean: whoever says стырили is like one who says stolen. */
  readonly withMeanings: (terms: readonly string[]) => readonly string[]
}

/** A meaning as a term; no word is written so. */
const termOf = (meaning: string): string => `=${meaning}`

/** Makes the table: words by what they mean, a word may mean several things. */
export const createMeanings = (meanings: ReadonlyMap<string, readonly string[]>): Meanings => {
  const table = new Map<string, string[]>()
  for (const [meaning, list] of meanings) {
    for (const word of new Set(list.flatMap(wordsOf))) table.set(word, [...(table.get(word) ?? []), termOf(meaning)])
  }
  return {
    words: [...table.keys()],
    withMeanings: (terms) => [...new Set([...terms, ...terms.flatMap((term) => table.get(term) ?? [])])],
  }
}
