import { asEnglishKeys, asRussianKeys, fromLatin } from './alphabet.ts'
import { cyrillicStem, latinStem } from './stem.ts'

/** Term that stands for every negation. */
export const NOT = 'не'

const negations: ReadonlySet<string> = new Set([
  'не',
  'ня',
  'ни',
  'not',
  'never',
  'ne',
  'dont',
  'doesnt',
  'didnt',
  'isnt',
  'arent',
  'wasnt',
  'wont',
  'cant',
  'cannot',
  'couldnt',
  'hasnt',
  'havent',
])

/**
 * A piece of text between two spaces. Latin pieces have four readings, of which the likeliest depends on the text;
 * others have one or two.
 */
export interface Piece {
  readonly isLatin: boolean
  /**
   * Terms: as it is written; as Russian in Latin letters; as typed on the wrong keyboard, with the signs behind it and
   * without. Empty for a sign or a number.
   */
  readonly readings: readonly string[]
  /** The words of the readings before they were stemmed, in the same order. */
  readonly words: readonly string[]
}

const firstWord = /\p{L}[\p{L}'’ʼ`]*/u
const wordOf = (piece: string): string => firstWord.exec(piece)?.[0] ?? ''

const termOf = (word: string, stem: (word: string) => string): string =>
  negations.has(word.replace(/['’ʼ`]/g, '')) ? NOT : stem(word)

const readPiece = (piece: string): Piece => {
  const word = wordOf(piece)
  if (/[a-z]/.test(piece)) {
    const ending = piece.replace(/[^a-z]+$/, '')
    const words = [word, fromLatin(word), wordOf(asRussianKeys(piece)), wordOf(asRussianKeys(ending))]
    return {
      isLatin: true,
      words,
      readings: words.map((one, index) => termOf(one, index === 0 ? latinStem : cyrillicStem)),
    }
  }
  if (word === '') return { isLatin: false, words: [], readings: [] }
  const words = [word, wordOf(asEnglishKeys(piece))]
  return { isLatin: false, words, readings: [termOf(word, cyrillicStem), latinStem(words[1] ?? '')] }
}

const BETWEEN_PIECES = /\s+|(?<=\p{Script=Cyrillic})[-/,](?=\p{Script=Cyrillic})/u

/** Splits a text into pieces, with the readings of each. */
export const readPieces = (text: string): readonly Piece[] =>
  text
    .toLowerCase()
    .split(BETWEEN_PIECES)
    .map(readPiece)
    .filter(({ readings }) => readings.length > 0)

/** The words of a correctly spelt text, in small letters. */
export const spelledWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(BETWEEN_PIECES)
    .map(wordOf)
    .filter((word) => word !== '')

/** The term of a correctly spelt word. */
export const termOfWord = (word: string): string => termOf(word, /[a-z]/.test(word) ? latinStem : cyrillicStem)
