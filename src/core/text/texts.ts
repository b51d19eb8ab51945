import type { Html } from './html.ts'

/**
 * Key of a text: a message of the flow's file, or of `common` when the flow has none by that name; `attribute` names a
 * button of it.
 */
export interface TextKey {
  readonly flow: string
  readonly message: string
  readonly attribute?: string
}

/** Texts of every language. Pure: the same key and variables give the same text. */
export interface Texts {
  /** Complete languages, the default first. */
  readonly locales: readonly string[]
  /** Gives the text in Telegram's HTML, variables escaped; null when no language has it. */
  readonly html: (locale: string, key: TextKey, vars: Readonly<Record<string, TextVar>>) => Html | null
  /** Gives the text without markup, for buttons and toasts; null when no language has it. */
  readonly plain: (locale: string, key: TextKey, vars: Readonly<Record<string, TextVar>>) => string | null
  /** Guesses the language for a new customer from a tag such as `be-BY`. */
  readonly guess: (languageTag: string | undefined) => string
}

/**
 * Variable of a text. Numbers are formatted in the reader's language; everything else is escaped and shown unchanged.
 */
export type TextVar = string | number

/** Variables of a text by name. */
export type TextVars = Readonly<Record<string, TextVar>>
