/** A button's data: the prompt's number and the button's place, at most 64 bytes (Bot API, InlineKeyboardButton.callback_data). */
export const encodeButton = (prompt: number, index: number): string => `${prompt}:${index}`

/** What {@link encodeButton} made; null for anything else, since a client can send any data. */
export const decodeButton = (data: string): { readonly prompt: number; readonly index: number } | null => {
  const match = /^(\d{1,9}):(\d{1,3})$/.exec(data)
  return match ? { prompt: Number(match[1]), index: Number(match[2]) } : null
}

/** Words as they are compared: small letters, ё as е, one apostrophe for all, no signs or emoji. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’ʼ`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()

/** A word that turns what follows into its opposite, in the languages we speak. */
const negations: ReadonlySet<string> = new Set(['не', 'нет', 'ни', 'ня', 'no', 'not', 'never'])

const isWithin = (typed: string, label: string): boolean => {
  const [before, ...after] = ` ${typed} `.split(` ${label} `)
  return before !== undefined && after.length > 0 && !negations.has(before.split(' ').at(-1) ?? '')
}

/**
 * The place of the button that the text means: the same words, a beginning that fits one button alone,
 * or the button's whole words within a short sentence that does not deny them. Null when none fits, or several do.
 */
export const matchLabel = (text: string, labels: readonly string[]): number | null => {
  const typed = wordsOf(text)
  if (typed === '') return null
  const words = labels.map(wordsOf)
  const exact = words.indexOf(typed)
  if (exact >= 0) return exact
  const only = (fits: (label: string) => boolean): number | null => {
    const places = words.flatMap((label, place) => (label !== '' && fits(label) ? [place] : []))
    return places.length === 1 ? (places[0] ?? null) : null
  }
  const begins =
    typed.length >= 2
      ? only((label) => label.startsWith(`${typed} `) || (typed.length >= 4 && label.startsWith(typed)))
      : null
  if (begins !== null) return begins
  return typed.length <= 60 ? only((label) => label.length >= 4 && isWithin(typed, label)) : null
}
