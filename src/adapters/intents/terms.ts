import type { Dictionary } from './dictionary.ts'
import { NOT, readPieces } from './reading.ts'
import type { Piece } from './reading.ts'

/** Adds to each negated word a term for the negation: `не приход` beside `приход`. */
const withDenials = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, index) => {
    if (word === NOT) return []
    return words[index - 1] === NOT ? [word, `${NOT} ${word}`] : [word]
  })

/** Gives the words of a text as written, stemmed. */
export const wordsOf = (text: string): readonly string[] =>
  readPieces(text).flatMap(({ readings }) => readings.slice(0, 1))

/** Gives the terms of a correctly spelt phrase, without idle words. */
export const termsOfPhrase = (phrase: string, idle: ReadonlySet<string>): readonly string[] =>
  withDenials(wordsOf(phrase).filter((word) => !idle.has(word)))

/** Gives the index of the reading in which most Latin pieces of the text are known. */
const usualReading = (pieces: readonly Piece[], known: (term: string) => boolean): number => {
  const latin = pieces.filter(({ isLatin }) => isLatin)
  const votes = [0, 1, 2].map((reading) => latin.filter(({ readings }) => known(readings[reading] ?? '')).length)
  return votes.indexOf(Math.max(...votes))
}

/** The known terms of a text. */
export interface ReadTerms {
  /** Known terms, without duplicates. */
  readonly terms: readonly string[]
  /** Share of the text that is known, from 0 to 1; a word that only resembles a known one counts in part. */
  readonly share: number
}

/** Weight of a word that only resembles a known one, and of an unknown word in the total. */
const NEAR = 0.6
const UNKNOWN = 0.7

/**
 * Reads a customer's text, also misspelt, in Latin letters or typed on the wrong keyboard. Unknown words are left out.
 */
export const readTerms = (text: string, dictionary: Dictionary, idle: ReadonlySet<string>): ReadTerms => {
  const pieces = readPieces(text)
  const known = (term: string): boolean => term === NOT || idle.has(term) || dictionary.has(term)
  const usual = usualReading(pieces, known)
  const read = pieces.flatMap(({ isLatin, readings }) => {
    const likely = isLatin ? [readings[usual] ?? '', ...readings] : readings
    const exact = likely.find(known)
    if (exact !== undefined)
      return idle.has(exact) ? [] : [{ term: exact, counts: exact === NOT ? 0 : 1, of: exact === NOT ? 0 : 1 }]
    const near = dictionary.near(likely[0] ?? '')
    return [near === null ? { term: '', counts: 0, of: UNKNOWN } : { term: near, counts: NEAR, of: 1 }]
  })
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  const share = sum(read.map(({ counts }) => counts)) / Math.max(1, sum(read.map(({ of }) => of)))
  return { terms: [...new Set(withDenials(read.flatMap(({ term }) => (term === '' ? [] : [term]))))], share }
}
