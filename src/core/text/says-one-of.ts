import { normalizeWords } from './normalize-words.ts'
import type { TextKey, Texts } from './texts.ts'

/** Lists that have been read, by `flow/message`. */
const listsOf = new WeakMap<Texts, Map<string, ReadonlySet<string>>>()

/** Reads a list of words (`words-back = назад, обратно`) in all languages, normalized for comparison. */
const readList = (texts: Texts, key: TextKey): ReadonlySet<string> =>
  new Set(
    texts.locales
      .flatMap((locale) => texts.plain(locale, key, {})?.split(',').map(normalizeWords) ?? [])
      .filter((words) => words !== ''),
  )

/** True when a text is exactly one of the listed words, in any language. Each list is read once. */
export const saysOneOf = (texts: Texts, key: TextKey, text: string): boolean => {
  const lists = listsOf.get(texts) ?? new Map<string, ReadonlySet<string>>()
  listsOf.set(texts, lists)
  const name = `${key.flow}/${key.message}`
  const list = lists.get(name) ?? readList(texts, key)
  lists.set(name, list)
  return list.has(normalizeWords(text))
}
