import { normalizeWords } from './normalize-words.ts'
import type { TextKey, Texts } from './texts.ts'

/** Lists that have been read, by `flow/message`. */
const listsOf = new WeakMap<Texts, Map<string, ReadonlySet<string>>>()

/**
 * Reads a list of words (`words-back = назад, обратно`) in all languages, normalized for comparison, the longest first.
 */
const readList = (texts: Texts, key: TextKey): ReadonlySet<string> =>
  new Set(
    texts.locales
      .flatMap((locale) => texts.plain(locale, key, {})?.split(',').map(normalizeWords) ?? [])
      .filter((words) => words !== '')
      .toSorted((a, b) => b.length - a.length),
  )

/** The listed words. Each list is read once. */
const listIn = (texts: Texts, key: TextKey): ReadonlySet<string> => {
  const lists = listsOf.get(texts) ?? new Map<string, ReadonlySet<string>>()
  listsOf.set(texts, lists)
  const name = `${key.flow}/${key.message}`
  const list = lists.get(name) ?? readList(texts, key)
  lists.set(name, list)
  return list
}

/** True when a text is exactly one of the listed words, in any language. */
export const saysOneOf = (texts: Texts, key: TextKey, text: string): boolean =>
  listIn(texts, key).has(normalizeWords(text))

/**
 * The text without the listed words that it begins with or holds between others, the longest that fits; null when it
 * has none of them. What is left is normalized.
 */
export const withoutOneOf = (texts: Texts, key: TextKey, text: string): string | null => {
  const typed = ` ${normalizeWords(text)} `
  const found = [...listIn(texts, key)].find((words) => typed.includes(` ${words} `))
  return found === undefined ? null : typed.replace(` ${found} `, ' ').trim()
}

/** The text without all listed words that it begins with, normalized; as it was typed where it begins with none. */
export const withoutOpening = (texts: Texts, key: TextKey, text: string): string => {
  const longestFirst = [...listIn(texts, key)]
  let rest = `${normalizeWords(text)} `
  const whole = rest
  for (let found: string | undefined = ''; found !== undefined;) {
    found = longestFirst.find((words) => rest.startsWith(`${words} `))
    if (found !== undefined) rest = rest.slice(found.length + 1)
  }
  return rest === whole || rest === '' ? text : rest.trim()
}
