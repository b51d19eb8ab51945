/** Space-like and invisible signs that phones, messengers and spreadsheets put between digits. */
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu
const INVISIBLE = /[\p{Cf}\uFE00-\uFE0F\u20E3]/gu
const DASHES = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/gu

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code))

/** Gives the value of a digit of any script: each script has its ten digits in a row. */
const valueOf = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && isDigit(code - value - 1)) value += 1
  return String(value)
}

/**
 * Writes digits of any script (full-width, Arabic, emoji keys) as ASCII, every kind of space as a space and every dash as a hyphen, and
 * removes invisible signs. Letters stay.
 */
export const foldDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(/(?![0-9])\p{Nd}/gu, valueOf)
