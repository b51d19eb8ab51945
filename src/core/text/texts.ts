import type { Html } from './html.ts'

/** Names a text: a message of a flow's file, or of `common` when the flow has none by that name; `attribute` is a button of it. */
export interface TextKey {
  readonly flow: string
  readonly message: string
  readonly attribute?: string
}

/** The texts of every language, ready to be asked. Pure: the same key and variables give the same text. */
export interface Texts {
  /** The languages that are complete, the default first. */
  readonly locales: readonly string[]
  /** The text in Telegram's HTML, variables escaped; null when no language has it. */
  readonly html: (locale: string, key: TextKey, vars: Readonly<Record<string, Var>>) => Html | null
  /** The text without markup, for buttons and short notices. */
  readonly plain: (locale: string, key: TextKey, vars: Readonly<Record<string, Var>>) => string | null
  /** The language to begin with, guessed from a tag such as `be-BY`. */
  readonly guess: (languageTag: string | undefined) => string
}

/** What a text may be given. A number is formatted in the reader's language, everything else is escaped and shown as it is. */
export type Var = string | number
