/** A button of the live question, as the reader of answers knows it. */
export interface AnswerOption {
  /** Name of the event that the button sends; for an item of a list `choose:<id>`. */
  readonly event: string
  /** Gives the phrases by which people say this answer, in all languages. Called once per question and kept by the reader. */
  readonly sayings: () => readonly string[]
}

/** The live question. Two questions of one `key` have the same options with the same sayings. */
export interface AnswerQuestion {
  readonly key: string
  readonly options: readonly AnswerOption[]
}

/** A possible meaning of a text with its score from 0 (nothing in common) to about 1.3 (a saying word for word). */
export interface RankedMeaning {
  readonly name: string
  readonly score: number
}

/** The meanings of a text at a question, each list with the best first. */
export interface AnswerReading {
  /** Options of the question, by the names of their events. */
  readonly options: readonly RankedMeaning[]
  /** Meanings that fit any question: thanks, a person, a side question … by their names. */
  readonly asides: readonly RankedMeaning[]
}

/** Reads a typed text against a question, in any of the languages, misspelt, in Latin letters or on the wrong keyboard. Pure. */
export type ReadAnswer = (text: string, question: AnswerQuestion) => AnswerReading

/** Finds no meaning in any text. */
export const readNoAnswer: ReadAnswer = () => ({ options: [], asides: [] })
