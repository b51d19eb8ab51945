/** What a text may mean: a flow, `person`, or `answers` with the article that is asked for. */
export interface Intent {
  readonly id: string
  readonly article?: string
  /** From 0 to 1: how well the words fit, and how much better than any other intent's. */
  readonly score: number
}

/** Reads what a customer wants from their own words, in any language and spelling; the likeliest first. Pure. */
export type Intents = (text: string) => readonly Intent[]

/** A way in which people say that they need something. */
export interface Saying {
  readonly id: string
  readonly article?: string
  readonly text: string
}

/** Everything that understanding is learnt from. */
export interface Sayings {
  readonly sayings: readonly Saying[]
  /** Words that say nothing about what is needed: greetings, thanks, swearing. */
  readonly idle: readonly string[]
  /** Words that mean much the same, in all languages, by the name of what they mean. */
  readonly meanings: ReadonlyMap<string, readonly string[]>
}

/** Understands nothing: for a house without words. */
export const noIntents: Intents = () => []
