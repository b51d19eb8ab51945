import { createDictionary } from './dictionary.ts'
import { NOT, readPieces } from './reading.ts'
import type { Piece } from './reading.ts'
import { wordsOf } from './terms.ts'

/** A stemmed word of a text; `isDenied` where a negation stands at most two words before it. */
export interface Token {
  readonly stem: string
  readonly isDenied: boolean
}

/** A customer's text as tokens. `isKnown` when one of its words at least is spelt as in a saying, in any alphabet or layout. */
interface ReadText {
  readonly tokens: readonly Token[]
  readonly isKnown: boolean
}

/** The words of all sayings together: their weights, and misspelt words found again. */
export interface Lexicon {
  /** Tokens of a correctly spelt saying. */
  readonly readSaying: (saying: string) => readonly Token[]
  /** Tokens of a customer's text; words that resemble no known one are kept as they are. */
  readonly readText: (text: string) => ReadText
  /** Rarity of a stem from about 0 (in every saying) to 1 (in none). */
  readonly rarityOf: (stem: string) => number
}

/** Words after a negation that it may deny. */
const DENIAL_REACH = 2

/** Ties negations to the words they deny. A text that is a negation alone keeps it as a word. */
const withDenials = (stems: readonly string[]): readonly Token[] => {
  const tokens: Token[] = []
  let reach = 0
  for (const stem of stems) {
    if (stem === NOT) {
      reach = DENIAL_REACH
    } else {
      tokens.push({ stem, isDenied: reach > 0 })
      reach = Math.max(0, reach - 1)
    }
  }
  return tokens.length === 0 && reach > 0 ? [{ stem: NOT, isDenied: false }] : tokens
}

/** Index of the reading in which most Latin pieces of a text are known. */
const usualReading = (pieces: readonly Piece[], isKnown: (stem: string) => boolean): number => {
  const latin = pieces.filter(({ isLatin }) => isLatin)
  const votes = [0, 1, 2].map((reading) => latin.filter(({ readings }) => isKnown(readings[reading] ?? '')).length)
  return votes.indexOf(Math.max(...votes))
}

/** Builds the lexicon of these sayings. `idle` are words without meaning for an answer: greetings, thanks, fillers. */
export const createLexicon = (sayings: readonly string[], idle: readonly string[]): Lexicon => {
  const ignored = new Set(idle.flatMap(wordsOf))
  const counts = new Map<string, number>()
  for (const saying of sayings)
    for (const stem of new Set(wordsOf(saying))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const dictionary = createDictionary(counts.keys())
  const isKnown = (stem: string): boolean => stem === NOT || counts.has(stem) || ignored.has(stem)
  const stemOf = ({ isLatin, readings }: Piece, usual: number): string => {
    const likely = isLatin ? [readings[usual] ?? '', ...readings] : readings
    return likely.find(isKnown) ?? dictionary.near(likely[0] ?? '') ?? likely[0] ?? ''
  }
  const meaningful = (stems: readonly string[]): readonly Token[] =>
    withDenials(stems.filter((stem) => stem !== '' && !ignored.has(stem)))
  return {
    readSaying: (saying) => meaningful(wordsOf(saying)),
    readText: (text) => {
      const pieces = readPieces(text)
      const usual = usualReading(pieces, isKnown)
      const isKnownHere = pieces.some(({ readings }) => readings.some((stem) => counts.has(stem) && !ignored.has(stem)))
      return { tokens: meaningful(pieces.map((piece) => stemOf(piece, usual))), isKnown: isKnownHere }
    },
    rarityOf: (stem) => Math.log(1 + sayings.length / (1 + (counts.get(stem) ?? 0))) / Math.log(1 + sayings.length),
  }
}
