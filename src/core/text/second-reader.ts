/** A possible meaning of the customer's words: its id in the closed set, and the meaning in the customer's language. */
export interface MeaningChoice {
  readonly id: string
  readonly meaning: string
}

/** A text that the built-in reader could not place, with everything that it may mean. */
export interface UnplacedText {
  /** The question that the customer was asked, without markup. */
  readonly question: string
  /** The customer's words, with secrets, numbers and addresses covered. */
  readonly text: string
  readonly choices: readonly MeaningChoice[]
}

/** A second reader, which chooses one of the meanings that it is given. */
export interface SecondReader {
  /**
   * Gives the id of the chosen meaning, one of those given; null when none fits or no answer came in time. Never
   * rejects.
   */
  readonly choose: (unplaced: UnplacedText) => Promise<string | null>
}
