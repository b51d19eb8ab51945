/** One possible meaning of a text. `id` is a flow, `person`, or `answers` with the article that is asked for. */
export interface RankedIntent {
  readonly id: string
  readonly article?: string
  /** From 0 to 1: combines how well the words fit and how far this intent is ahead of the others. */
  readonly score: number
}

/** Reads a customer's intents from free text in any language and spelling, the likeliest first. Pure. */
export type ReadIntents = (text: string) => readonly RankedIntent[]

/** A phrase by which people ask for a flow or an article. */
export interface Saying {
  readonly id: string
  readonly article?: string
  readonly text: string
}

/** Training data of the intent reader. */
export interface Sayings {
  readonly sayings: readonly Saying[]
  /** Words without meaning for the intent: greetings, thanks, swearing. */
  readonly idle: readonly string[]
  /** Synonyms in all languages, by the name of their meaning. */
  readonly meanings: ReadonlyMap<string, readonly string[]>
}

/** Reader that finds no intent: for set-ups without training data. */
export const readNoIntents: ReadIntents = () => []
