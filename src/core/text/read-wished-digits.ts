import { normalizeWords } from './normalize-words.ts'

/** Stems of counted digits: «семёрки», "sevens". */
const digitWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:нол|нул|zero)/, '0'],
  [/^(?:единиц|единич|адзін|one)/, '1'],
  [/^(?:двой[ке]|двоек|two)/, '2'],
  [/^(?:трой|three)/, '3'],
  [/^(?:четвер[кео]|чацвёр|чацвер|four)/, '4'],
  [/^(?:пят[её]р|five|fives)/, '5'],
  [/^(?:шест[её]р|шасц[ёе]р|six)/, '6'],
  [/^(?:сем[её]р|сям[ёе]р|seven)/, '7'],
  [/^(?:восьм[её]р|васьм[ёе]р|eight)/, '8'],
  [/^(?:девят|дзевят|дзявят|nine)/, '9'],
]

const howMany: readonly (readonly [RegExp, number])[] = [
  [/^(?:две|два|двумя|двух|дзве|two|pair|пара|пару)$/, 2],
  [/^(?:три|тремя|трех|тры|трыма|three)$/, 3],
  [/^(?:четыре|четырьмя|чатыры|four)$/, 4],
  [/^(?:пять|пятью|пяць|five)$/, 5],
]

const ENDS =
  /(?:^| )(?:конце|конец|концом|заканчив\p{L}*|оканчив\p{L}*|кончает\p{L}*|последн\p{L}*|канцы|канчаецца|апошн\p{L}*|end|ends|ending|last)(?: |$)/u
const BEGINS =
  /(?:^| )(?:начале|начинает\p{L}*|начинал\p{L}*|пачатку|пачына\p{L}*|start|starts|starting|begin|begins|beginning|first)(?: |$)/u

/** «три семёрки», "three sevens": the digit, so many times; null when no digits are counted. */
const readCounted = (words: readonly string[]): string | null => {
  for (const [at, word] of words.entries()) {
    const count = howMany.find(([stem]) => stem.test(word))?.[1]
    const digit = digitWords.find(([stem]) => stem.test(words[at + 1] ?? ''))?.[1]
    if (count !== undefined && digit !== undefined) return digit.repeat(count)
  }
  return null
}

const MAX_WISHED = 9

/**
 * Reads digits that somebody wishes for, in words: «777 в конце», "starts with 29", «три семёрки». Null unless the
 * words tell their place or count them: bare digits may be anything.
 */
export const readWishedDigits = (text: string): string | null => {
  const plain = normalizeWords(text)
  const counted = readCounted(plain.split(' '))
  const runs = plain.match(/\d+/g) ?? []
  const digits = counted ?? (runs.length === 1 ? (runs[0] ?? '') : '')
  if (digits.length < 2 || digits.length > MAX_WISHED) return null
  if (ENDS.test(plain)) return `%${digits}`
  if (BEGINS.test(plain)) return `${digits}%`
  return counted === null ? null : `%${digits}%`
}
