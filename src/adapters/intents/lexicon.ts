import { plainWord } from './concepts.ts'
import type { Concepts } from './concepts.ts'
import { createDictionary } from './dictionary.ts'
import { NOT, readPieces, spelledWords, termOfWord } from './reading.ts'
import type { Piece } from './reading.ts'
import { wordsOf } from './terms.ts'

/** A stemmed word of a text; `isDenied` where a negation stands at most two words before it. */
export interface Token {
  readonly stem: string
  /** Concepts that the word stands for, in any language. */
  readonly concepts: readonly string[]
  readonly isDenied: boolean
}

/**
 * A customer's text as tokens. `isKnown` when one of its words at least is spelt as in a saying, in any alphabet or
 * layout.
 */
export interface ReadText {
  readonly tokens: readonly Token[]
  /** Concepts of expressions of several words. */
  readonly phrases: readonly string[]
  readonly isKnown: boolean
}

/** The words of all sayings together: their weights, and misspelt words found again. */
export interface Lexicon {
  /** Tokens of a correctly spelt saying. */
  readonly readSaying: (saying: string) => ReadText
  /** Tokens of a customer's text; words that resemble no known one are kept as they are. */
  readonly readText: (text: string) => ReadText
  /** Rarity of a stem from about 0 (in every saying) to 1 (in none). */
  readonly rarityOf: (stem: string) => number
}

/** Words after a negation that it may deny. */
const DENIAL_REACH = 2

/** A word of a text: its stem and the word itself. */
interface Word {
  readonly stem: string
  readonly word: string
}

/** Index of the reading in which most Latin pieces of a text are known. */
const usualReading = (pieces: readonly Piece[], isKnown: (stem: string) => boolean): number => {
  const latin = pieces.filter(({ isLatin }) => isLatin)
  const votes = [0, 1, 2].map((reading) => latin.filter(({ readings }) => isKnown(readings[reading] ?? '')).length)
  return votes.indexOf(Math.max(...votes))
}

/** Builds the lexicon of these sayings. `idle` are words without meaning for an answer: greetings, thanks, fillers. */
export const createLexicon = (sayings: readonly string[], idle: readonly string[], concepts: Concepts): Lexicon => {
  const ignored = new Set(idle.flatMap(wordsOf))
  const counts = new Map<string, number>()
  const conceptsOfStem = new Map<string, readonly string[]>()
  const known = new Map<string, Word>()
  /** A word of a correctly spelt saying; sayings have many words in common, so each is read once. */
  const wordFor = (spelling: string): Word => {
    const found = known.get(spelling)
    if (found) return found
    const word = { stem: termOfWord(spelling), word: plainWord(spelling) }
    known.set(spelling, word)
    const meant = concepts.ofWord(word.word)
    if (meant.length > 0)
      conceptsOfStem.set(word.stem, [...new Set([...(conceptsOfStem.get(word.stem) ?? []), ...meant])])
    return word
  }
  const plainWords = (text: string): readonly Word[] => spelledWords(text).map(wordFor)
  for (const saying of sayings) for (const { stem } of plainWords(saying)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const dictionary = createDictionary(counts.keys())
  const isKnown = (stem: string): boolean => stem === NOT || counts.has(stem) || ignored.has(stem)
  const conceptsOf = ({ stem, word }: Word): readonly string[] => {
    const found = concepts.ofWord(word)
    return found.length > 0 ? found : (conceptsOfStem.get(stem) ?? [])
  }
  /** Ties negations to the words they deny. A text that is a negation alone keeps it as a word. */
  const withDenials = (words: readonly Word[]): readonly Token[] => {
    const tokens: Token[] = []
    let reach = 0
    for (const one of words) {
      if (one.stem === NOT) {
        reach = DENIAL_REACH
      } else if (one.stem !== '' && !ignored.has(one.stem)) {
        tokens.push({ stem: one.stem, concepts: conceptsOf(one), isDenied: reach > 0 })
        reach = Math.max(0, reach - 1)
      }
    }
    return tokens.length === 0 && reach > 0 ? [{ stem: NOT, concepts: ['no'], isDenied: false }] : tokens
  }
  const read = (words: readonly Word[], isKnownHere: boolean): ReadText => ({
    tokens: withDenials(words),
    phrases: concepts.ofPhrases(words.map(({ word }) => word)),
    isKnown: isKnownHere,
  })
  const wordIn = ({ isLatin, readings, words }: Piece, usual: number): Word => {
    const order = isLatin ? [usual, ...readings.keys()] : [...readings.keys()]
    const likely = order[0] ?? 0
    const knownAt =
      order.find((index) => isKnown(readings[index] ?? '')) ??
      order.find((index) => concepts.ofWord(plainWord(words[index] ?? '')).length > 0)
    const index = knownAt ?? likely
    const stem = readings[index] ?? ''
    const word = plainWord(words[index] ?? '')
    return knownAt === undefined ? { stem: dictionary.near(stem) ?? stem, word } : { stem, word }
  }
  return {
    readSaying: (saying) => read(plainWords(saying), true),
    readText: (text) => {
      const pieces = readPieces(text)
      const usual = usualReading(pieces, isKnown)
      const words = pieces.map((piece) => wordIn(piece, usual))
      const isWordKnown = ({ readings, words: spellings }: Piece): boolean =>
        readings.some((stem) => counts.has(stem) && !ignored.has(stem)) ||
        spellings.some((spelling) => concepts.ofWord(plainWord(spelling)).length > 0)
      return read(words, pieces.some(isWordKnown))
    },
    rarityOf: (stem) => Math.log(1 + sayings.length / (1 + (counts.get(stem) ?? 0))) / Math.log(1 + sayings.length),
  }
}
