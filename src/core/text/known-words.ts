import { wordsOf } from './button-label.ts'
import type { TextKey, Texts } from './texts.ts'

const found = new WeakMap<Texts, Map<string, ReadonlySet<string>>>()

/** The words of a list (`words-back = назад, обратно`) in every language we speak, as they are compared. */
const read = (texts: Texts, key: TextKey): ReadonlySet<string> =>
  new Set(
    texts.locales
      .flatMap((locale) => texts.plain(locale, key, {})?.split(',').map(wordsOf) ?? [])
      .filter((words) => words !== ''),
  )

/** Whether a text says one of these words and nothing else, in any language we speak. Lists are read once. */
export const saysOneOf = (texts: Texts, key: TextKey, text: string): boolean => {
  const lists = found.get(texts) ?? new Map<string, ReadonlySet<string>>()
  found.set(texts, lists)
  const name = `${key.flow}/${key.message}`
  const list = lists.get(name) ?? read(texts, key)
  lists.set(name, list)
  return list.has(wordsOf(text))
}
