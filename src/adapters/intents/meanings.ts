import { wordsOf } from './terms.ts'

/** The synonyms of words. */
export interface Meanings {
  /** Every word with a meaning, as a term. */
  readonly words: readonly string[]
  /** Gives the terms, followed by the terms of their meanings: стырили and stolen share one. */
  readonly withMeanings: (terms: readonly string[]) => readonly string[]
}

/** Makes the term of a meaning; no word has this form. */
const termOf = (meaning: string): string => `=${meaning}`

/** Creates the table of synonyms. A word may have several meanings. */
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
