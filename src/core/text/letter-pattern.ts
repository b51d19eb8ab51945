/**
 * Patterns about letters that are cheap to compile. V8 compiles `\p{L}` into some six hundred ranges wherever it
 * stands, and with the flag `i` each of them with its other case: one pattern of some twenty kilobytes took 0.7 s at
 * its first use, and again whenever V8 had thrown its code away. Here letters are a few ranges and texts are in small
 * letters.
 */

/**
 * Small letters and letters without case, after NFKC: Latin, Greek to the scripts of Asia. Holds neither ASCII signs
 * nor punctuation.
 */
const LETTERS = String.raw`a-z\u00DF-\u00F6\u00F8-\u02AF\u0370-\u1FFF\u2C00-\u2DFF\u3041-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC`

const LETTER = String.raw`\p{L}`

/**
 * Compiles a pattern for texts in small letters (see {@link inSmallLetters}), written with `\p{L}` for a letter, alone
 * or within a class. Capital letters never match.
 */
export const letterPattern = (source: string, flags: 'gu' | 'u'): RegExp => {
  let isInClass = false
  const parts = source.split(/(\\p\{L\}|\\.|[[\]])/s).map((part) => {
    if (part === '[' || part === ']') isInClass = part === '['
    return part === LETTER ? (isInClass ? LETTERS : `[${LETTERS}]`) : part
  })
  return new RegExp(parts.join(''), flags)
}

/** The text in small letters, each at its place: a capital whose small letter is longer stays. */
export const inSmallLetters = (text: string): string => {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return text.replaceAll(/\p{Lu}/gu, (capital) => {
    const letter = capital.toLowerCase()
    return letter.length === capital.length ? letter : capital
  })
}
