/** Customers whom speakers have reached with free words, for the limit above which a second supervisor says yes. */
export interface WordsStore {
  /**
   * Counts the customers whom the speaker reached in the last 24 hours without a second yes, by anything but `subject`.
   */
  readonly spoken: (speaker: number, subject: string) => Promise<number>
  /**
   * Records that the speaker reaches `reach` customers with `subject`, unless that makes more than `threshold` in 24
   * hours; false then. One at a time for a speaker. A subject counts once, so that a repetition after a crash changes
   * nothing.
   */
  readonly take: (speaker: number, subject: string, reach: number, threshold: number) => Promise<boolean>
  /** Counts the customers of these services, and those who may still choose one of them; null: all customers. */
  readonly reachOf: (services: readonly string[] | null) => Promise<number>
}
