/** A button of the live question, as the reader of answers knows it. */
export interface AnswerOption {
  /** Name of the event that the button sends; for an item of a list `choose:<id>`. */
  readonly event: string
  /**
   * Gives the phrases by which people say this answer, in all languages. Called once per question and kept by the
   * reader.
   */
  readonly sayings: () => readonly string[]
}

/** The live question. Two questions of one `key` have the same options with the same sayings. */
export interface AnswerQuestion {
  readonly key: string
  readonly options: readonly AnswerOption[]
}

/** A possible meaning of a text. */
export interface RankedMeaning {
  readonly name: string
  /** From 0 (nothing in common with any saying) to about 1.3 (two sayings word for word). */
  readonly closeness: number
  /** Share of the evidence of all words, from 0 to 1: what speaks for this meaning and not for the others. */
  readonly evidence: number
}

/** Kinds of texts, whatever the question: an answer, a wish for another flow, or one of the things said beside. */
export const textKinds = ['answer', 'wish', 'side', 'person', 'back', 'menu', 'polite', 'talk', 'mark'] as const
export type TextKind = (typeof textKinds)[number]

/** Probability of each kind, by the words alone. */
export type KindChances = Readonly<Record<TextKind, number>>

/** The meanings of a text at a question, each list with the best first. */
export interface AnswerReading {
  /** Options of the question, by the names of their events. */
  readonly options: readonly RankedMeaning[]
  /** Meanings that fit any question: thanks, a person, a side question … by their names. */
  readonly asides: readonly RankedMeaning[]
  readonly kinds: KindChances
}

/** The reading of a text in which no word is known. */
export const NOTHING_READ: AnswerReading = {
  options: [],
  asides: [],
  kinds: { answer: 0, wish: 0, side: 0, person: 0, back: 0, menu: 0, polite: 0, talk: 0, mark: 0 },
}

/**
 * Reads a typed text against a question, in any of the languages, misspelt, in Latin letters or on the wrong keyboard.
 * Pure.
 */
export type ReadAnswer = (text: string, question: AnswerQuestion) => AnswerReading

/** Finds no meaning in any text. */
export const readNoAnswer: ReadAnswer = () => NOTHING_READ
