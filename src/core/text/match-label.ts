import { normalizeWords } from './normalize-words.ts'

/** Words that negate the next one, in all languages of the product. */
const negations: ReadonlySet<string> = new Set(['не', 'нет', 'ни', 'ня', 'no', 'not', 'never'])

const isWithin = (typed: string, label: string): boolean => {
  const [before, ...after] = ` ${typed} `.split(` ${label} `)
  return before !== undefined && after.length > 0 && !negations.has(before.split(' ').at(-1) ?? '')
}

/**
 * Gives the index of the button that a typed text means: the same words, a beginning that fits exactly one button, or
 * the button's whole label within a sentence of at most 60 characters that does not negate it. Null when no button
 * fits, or several do.
 */
export const matchLabel = (text: string, labels: readonly string[]): number | null => {
  const typed = normalizeWords(text)
  if (typed === '') return null
  const words = labels.map(normalizeWords)
  const exact = words.indexOf(typed)
  if (exact >= 0) return exact
  const only = (fits: (label: string) => boolean): number | null => {
    const found = words.flatMap((label, index) => (label !== '' && fits(label) ? [index] : []))
    return found.length === 1 ? (found[0] ?? null) : null
  }
  const begins =
    typed.length >= 2
      ? only((label) => label.startsWith(`${typed} `) || (typed.length >= 4 && label.startsWith(typed)))
      : null
  if (begins !== null) return begins
  return typed.length <= 60 ? only((label) => label.length >= 4 && isWithin(typed, label)) : null
}
