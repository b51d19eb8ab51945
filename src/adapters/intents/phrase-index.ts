import MiniSearch from 'minisearch'

/** A phrase that fits, and how well. */
export interface Found {
  readonly place: number
  readonly score: number
}

/** Finds phrases by their terms (BM25+, more for each term that they share with the text), best first. */
export type PhraseIndex = (terms: readonly string[]) => readonly Found[]

/** Phrases below these fit so little that they change nothing. */
const ENOUGH = 200
const SEPARATOR = '|'
const asTerms = { tokenize: (text: string) => text.split(SEPARATOR), processTerm: (term: string) => term }

/** Makes the index. `tellingOf` says how much a term counts. */
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
      .slice(0, ENOUGH)
      .map(({ id, score }) => ({ place: Number(id), score }))
}
