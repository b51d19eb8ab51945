import { normalizeWords } from './normalize-words.ts'
import type { TextKey, Texts } from './texts.ts'

/**
 * True when a text has a word that begins with one of the listed beginnings (`words-document = паспорт, удостоверени`),
 * in any language.
 */
export const mentionsOneOf = (texts: Texts, key: TextKey, text: string): boolean => {
  const words = ` ${normalizeWords(text)}`
  return texts.locales
    .flatMap((locale) => texts.plain(locale, key, {})?.split(',').map(normalizeWords) ?? [])
    .some((beginning) => beginning !== '' && words.includes(` ${beginning}`))
}
