/**
 * The one rule for free words that reach many customers: notices, their corrections, texts of incidents and their
 * changes, the operator's own texts, from the groups and from the command line. Whoever speaks reaches `threshold`
 * customers in 24 hours alone; for more, a second supervisor says yes to exactly these words. Prepared texts are no
 * free words: they go out at once.
 */

/** Facts about words that are to reach customers. */
export interface WordsToMany {
  /** Customers they reach. */
  readonly reach: number
  /** Customers whom other words of the same speaker have reached in the last 24 hours without a second yes. */
  readonly spoken: number
  /** Customers whom one speaker reaches alone (`NOTICE_APPROVAL_ABOVE`). */
  readonly threshold: number
}

/** True when free words need the yes of a second supervisor. */
export const needsSecondYes = ({ reach, spoken, threshold }: WordsToMany): boolean =>
  reach > Math.max(0, threshold - spoken)

/**
 * True for a supervisor who may say the second yes: neither who asks for it nor who wrote the words. Null: the operator
 * wrote them.
 */
export const maySayYes = (supervisor: number, makers: readonly (number | null)[]): boolean =>
  !makers.includes(supervisor)
