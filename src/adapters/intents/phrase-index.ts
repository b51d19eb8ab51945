import MiniSearch from 'minisearch'

/** A matching phrase: its index among the phrases, and its score. */
export interface PhraseMatch {
  readonly index: number
  readonly score: number
}

/** Finds phrases by their terms (BM25+, more for each term that they share with the text), best first. */
export type PhraseIndex = (terms: readonly string[]) => readonly PhraseMatch[]

/** Most phrases that count; the score of further ones is too low to change the result. */
const MAX_FOUND = 200
const SEPARATOR = '|'
const asTerms = { tokenize: (text: string) => text.split(SEPARATOR), processTerm: (term: string) => term }

/** Builds the index. `tellingOf` gives the weight of a term. */
export const indexPhrases = (
  phrases: readonly (readonly string[])[],
  tellingOf: (term: string) => number,
): PhraseIndex => {
  const index = new MiniSearch<{ readonly id: number; readonly terms: string }>({
    fields: ['terms'],
    ...asTerms,
    searchOptions: { ...asTerms, boostTerm: tellingOf },
  })
  index.addAll(phrases.map((terms, id) => ({ id, terms: terms.join(SEPARATOR) })))
  return (terms) =>
    index
      .search(terms.join(SEPARATOR))
      .slice(0, MAX_FOUND)
      .map(({ id, score }) => ({ index: Number(id), score }))
}
