/** Space-like and invisible signs that phones, messengers and spreadsheets put between digits. */
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu
const INVISIBLE = /[\p{Cf}\uFE00-\uFE0F\u20E3]/gu
const DASHES = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/gu

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code))

/** Gives the value of a digit of any script: each has its ten digits in a row, and two rows may follow each other. */
const valueOf = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0
  let before = 0
  while (isDigit(code - before - 1)) before += 1
  return String(before % 10)
}

/**
 * Rows of signs that stand for numbers and are no digits of a script: the first sign of each row, its value, the length
 * of the row.
 */
const NUMBER_SIGNS = [
  ['Ⅰ', 1, 12],
  ['ⅰ', 1, 12],
  ['❶', 1, 10],
  ['➀', 1, 10],
  ['➊', 1, 10],
  ['⓵', 1, 10],
  ['⓿', 0, 1],
  ['🄋', 0, 1],
  ['🄌', 0, 1],
  ['⓫', 11, 10],
  ['⚀', 1, 6],
] as const
const HAN_DIGITS = '〇一二三四五六七八九'

const SIGN_VALUES: ReadonlyMap<string, string> = new Map([
  ...NUMBER_SIGNS.flatMap(([first, value, length]) =>
    Array.from(
      { length },
      (_, index) => [String.fromCodePoint((first.codePointAt(0) ?? 0) + index), String(value + index)] as const,
    ),
  ),
  ...[...HAN_DIGITS].map((sign, value) => [sign, String(value)] as const),
  ['零', '0'],
  ['十', '10'],
])

/**
 * Gives the number that one sign stands for, in ASCII digits: a digit of any script, a number in a circle or in
 * brackets, a Roman numeral that is one sign, a Chinese one, the side of a die. Null for any other sign.
 */
export const digitsOfSign = (sign: string): string | null => {
  const known = SIGN_VALUES.get(sign)
  if (known !== undefined) return known
  const folded = sign.normalize('NFKC')
  const digits = folded.match(/\p{Nd}/gu)
  if (digits !== null) return digits.map(valueOf).join('')
  return SIGN_VALUES.get(folded) ?? null
}

/**
 * Writes digits of any script (full-width, Arabic, emoji keys) as ASCII, every kind of space as a space and every dash
 * as a hyphen, and removes invisible signs. Letters stay.
 */
export const foldDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(/(?![0-9])\p{Nd}/gu, valueOf)
