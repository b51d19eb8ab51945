/**
 * A text as secrets are looked for in it: signs that mean the same are one sign, invisible ones are gone, numbers are
 * ASCII digits. Each character knows the part of the typed text that it stands for, so that a find is covered there and
 * everything else stays as it was typed.
 */

import { continuesNumber, numberOfWord } from './digits-of-words.ts'
import { digitsOfSign } from './fold-digits.ts'

/** A part of the typed text, in UTF-16 units: `from` belongs to it, `to` does not. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A normalised text, and for each of its UTF-16 units the part of the typed text for which it stands. */
export interface LegibleText {
  readonly text: string
  readonly spans: readonly Span[]
}

/** A character with the marks that combine with it: `4` in a keycap, an underlined digit, `й` in two signs. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/** Letters by their class that show as an empty place. */
const BLANK = /^[\u115F\u1160\u3164\uFFA0]/u

/** Signs that stand for themselves, which most are. */
const PLAIN = /^[\t\n -~\u0400-\u045F]$/

/**
 * Most units that one sign stands for, as `⒇` for "(20)". A sign for a whole phrase, such as `ﷺ`, has no digits and
 * would make a message many times as long as it is.
 */
const MAX_FOLDED = 4

const legible = (cluster: string): string => {
  if (PLAIN.test(cluster)) return cluster
  const [sign = ''] = cluster
  if (/^[\p{Cf}\p{M}]/u.test(sign)) return ''
  if (BLANK.test(sign)) return ' '
  // The sign of numbers stays a sign: folded it would be the English word "no".
  if (sign === '№') return '#'
  const digits = digitsOfSign(sign)
  if (digits !== null) return digits
  const folded = cluster.normalize('NFKC').replace(/\p{M}/gu, '')
  if (folded.length > MAX_FOLDED) return sign
  return /\p{L}/u.test(folded) ? folded : folded.slice(0, [...folded].length > 1 ? 1 : undefined)
}

/** Reads the signs of a typed text. */
export const readLegible = (typed: string): LegibleText => {
  const parts: string[] = []
  const spans: Span[] = []
  for (const match of typed.matchAll(CLUSTER)) {
    const shown = legible(match[0])
    const span = { from: match.index, to: match.index + match[0].length }
    parts.push(shown)
    for (let unit = 0; unit < shown.length; unit += 1) spans.push(span)
  }
  return { text: parts.join(''), spans }
}

/** Gives the part of the typed text for which these characters stand. */
export const spanOf = ({ spans }: LegibleText, from: number, to: number): Span => ({
  from: spans[from]?.from ?? 0,
  to: spans[to - 1]?.to ?? 0,
})

/** Names of digits that stand only in a dictated code: by their shape, in Latin letters. */
const DICTATED: ReadonlyMap<string, number> = new Map(
  [
    'нолик oh nol null',
    'единица единичка адзінка odin adzin',
    'двойка dva',
    'тройка tri',
    'четверка четвёрка чацвёрка chetyre chatyry',
    'пятерка пятёрка пяцёрка pyat piat pyac',
    'шестерка шестёрка шасцёрка shest',
    'семерка семёрка сямёрка sem',
    'восьмерка восьмёрка васьмёрка vosem',
    'девятка дзявятка devyat deviat',
  ].flatMap((names, value) => names.split(' ').map((name) => [name, value] as const)),
)
const ROMAN: ReadonlyMap<string, number> = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map((numeral, index) => [numeral, index + 1]),
)

/** Roman numerals, four or more in a row; fewer are an "I" or the number of a king. */
const ROMAN_ROW = /(?<![\p{L}\d])[IVX]{1,4}(?:[^\p{L}\d]{1,3}[IVX]{1,4}){3,}(?![\p{L}\d])/gu

interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
}

const romansIn = (text: string): readonly Numeral[] =>
  [...text.matchAll(ROMAN_ROW)].flatMap((row) =>
    [...row[0].matchAll(/[IVX]+/g)].flatMap(({ 0: numeral, index }) => {
      const value = ROMAN.get(numeral)
      const from = row.index + index
      return value === undefined ? [] : [{ from, to: from + numeral.length, value }]
    }),
  )

const namedIn = (text: string): readonly Numeral[] =>
  [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const value = numberOfWord(word) ?? DICTATED.get(word.toLowerCase()) ?? null
    return value === null ? [] : [{ from: index, to: index + word.length, value }]
  })

/** Puts the words of one number together: "сорок" and "восемь" are 48. */
const joinNumerals = (text: string, numerals: readonly Numeral[]): readonly Numeral[] => {
  const joined: Numeral[] = []
  let last: Numeral | undefined
  for (const next of numerals) {
    const begun = joined.at(-1)
    const isBeside = last !== undefined && /^[\s-]{1,2}$/.test(text.slice(last.to, next.from))
    if (begun && last && isBeside && continuesNumber(last.value, next.value))
      joined.splice(-1, 1, { from: begun.from, to: next.to, value: begun.value + next.value })
    else joined.push(next)
    last = next
  }
  return joined
}

/** Writes the words for numbers in Russian, Belarusian and English as digits too. */
export const readNumerals = (plain: LegibleText): LegibleText => {
  const { text } = plain
  const named = joinNumerals(text, namedIn(text))
  const numerals = [...named, ...romansIn(text)].toSorted((one, other) => one.from - other.from)
  const parts: string[] = []
  const spans: Span[] = []
  let at = 0
  for (const { from, to, value } of numerals) {
    const digits = String(value)
    const span = spanOf(plain, from, to)
    parts.push(text.slice(at, from), digits)
    for (const kept of plain.spans.slice(at, from)) spans.push(kept)
    for (let unit = 0; unit < digits.length; unit += 1) spans.push(span)
    at = to
  }
  parts.push(text.slice(at))
  for (const kept of plain.spans.slice(at)) spans.push(kept)
  return { text: parts.join(''), spans }
}
