import type { Html } from './html.ts'
import type { TextKey, Texts, TextVar } from './texts.ts'

/** Gives the text in Telegram's HTML. Throws when no language has it: a text of the product itself is never missing. */
export const requireHtml = (
  texts: Texts,
  locale: string,
  key: TextKey,
  vars: Readonly<Record<string, TextVar>> = {},
): Html => present(texts.html(locale, key, vars), locale, key)

/** Gives the text without markup, for buttons, toasts and names of topics. Throws when no language has it. */
export const requirePlain = (
  texts: Texts,
  locale: string,
  key: TextKey,
  vars: Readonly<Record<string, TextVar>> = {},
): string => present(texts.plain(locale, key, vars), locale, key)

const present = (text: string | null, locale: string, { flow, message, attribute }: TextKey): string => {
  if (text !== null) return text
  const name = attribute === undefined ? message : `${message}.${attribute}`
  throw new Error(`no text "${name}" in ${locale}/${flow}.ftl`)
}
