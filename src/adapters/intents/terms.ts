import type { Dictionary } from './dictionary.ts'
import { NOT, readPieces } from './reading.ts'
import type { Piece } from './reading.ts'

/** Takes idle words out, and ties a negation to what it denies: `не приход` beside `приход`. */
const withDenials = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, place) => {
    if (word === NOT) return []
    return words[place - 1] === NOT ? [word, `${NOT} ${word}`] : [word]
  })

/** The words as they stand, stemmed. */
export const wordsOf = (text: string): readonly string[] =>
  readPieces(text).flatMap(({ readings }) => readings.slice(0, 1))

/** The terms of a phrase that is spelt right. */
export const termsOfPhrase = (phrase: string, idle: ReadonlySet<string>): readonly string[] =>
  withDenials(wordsOf(phrase).filter((word) => !idle.has(word)))

/** In which of its readings most of a text's Latin pieces make sense. */
const usualReading = (pieces: readonly Piece[], known: (term: string) => boolean): number => {
  const latin = pieces.filter(({ isLatin }) => isLatin)
  const votes = [0, 1, 2].map((reading) => latin.filter(({ readings }) => known(readings[reading] ?? '')).length)
  return votes.indexOf(Math.max(...votes))
}

/** What a text is understood to say. */
export interface Understood {
  /** Known terms, each once. */
  readonly terms: readonly string[]
  /** From 0 to 1: how much of the text is known; a word that is only like a known one counts in part. */
  readonly share: number
}

/** What a word counts that is only like a known one, and how much an unknown one takes away. */
const NEAR = 0.6
const UNKNOWN = 0.7

/** Reads what a customer wrote: misspelt, in Latin letters or on the wrong keyboard. What is not known is left out. */
export const understand = (text: string, dictionary: Dictionary, idle: ReadonlySet<string>): Understood => {
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
