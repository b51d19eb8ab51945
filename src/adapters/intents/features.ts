import type { ReadText, Token } from './lexicon.ts'

const denied = (name: string, isDenied: boolean): string => (isDenied ? `!${name}` : name)

/** A concept as a feature; no word has this form. */
const conceptNamed = (concept: string): string => `=${concept}`

const conceptsIn = ({ concepts, isDenied }: Token): readonly string[] =>
  concepts.map((concept) => denied(conceptNamed(concept), isDenied))

/** The meaning of a token in one word: its first concept, else its stem. */
const senseOf = ({ stem, concepts, isDenied }: Token): string =>
  denied(concepts[0] === undefined ? stem : conceptNamed(concepts[0]), isDenied)

const pairsOf = (names: readonly string[]): readonly string[] =>
  names.slice(1).map((name, index) => `${names[index] ?? ''} ${name}`)

/** Everything known of a text, each once: its words, their concepts, and pairs of neighbours of either. */
export const featuresOf = ({ tokens, phrases }: ReadText): ReadonlySet<string> => {
  const words = tokens.map(({ stem, isDenied }) => denied(stem, isDenied))
  return new Set([
    ...words,
    ...tokens.flatMap(conceptsIn),
    ...phrases.map(conceptNamed),
    ...pairsOf(words),
    ...pairsOf(tokens.map(senseOf)),
  ])
}
