/**
 * Refusals with the same reason in a row after which a notice is stopped: the other copies would be refused as well.
 */
const MAX_IN_A_ROW = 5

/** Counter of Telegram's refusals by notice, language and reason. */
export interface Refusals {
  /** Counts one refusal. True when it reaches the limit. */
  readonly countRefusal: (notice: number, locale: string, reason: string) => boolean
  /** Clears the counts of a language, after one of its messages was sent. */
  readonly clear: (notice: number, locale: string) => void
}

/** Creates the counter of this process. */
export const createRefusals = (): Refusals => {
  const counts = new Map<string, Map<string, number>>()
  const keyOf = (notice: number, locale: string): string => `${notice}:${locale}`
  return {
    countRefusal: (notice, locale, reason) => {
      const key = keyOf(notice, locale)
      const reasons = counts.get(key) ?? new Map<string, number>()
      const count = (reasons.get(reason) ?? 0) + 1
      counts.set(key, reasons.set(reason, count % MAX_IN_A_ROW))
      return count === MAX_IN_A_ROW
    },
    clear: (notice, locale) => void counts.delete(keyOf(notice, locale)),
  }
}
