/** So many refusals of one kind in a row, and the notice is stopped: the next thousand would be refused as well. */
const MOST = 5

/** Counts what Telegram refuses, by notice, language and reason. A text that leaves clears its language. */
export interface Refusals {
  /** True when it was one too many. */
  readonly refused: (notice: number, locale: string, reason: string) => boolean
  readonly left: (notice: number, locale: string) => void
}

/** Refusals of this process. */
export const createRefusals = (): Refusals => {
  const counts = new Map<string, Map<string, number>>()
  const keyOf = (notice: number, locale: string): string => `${notice}:${locale}`
  return {
    refused: (notice, locale, reason) => {
      const key = keyOf(notice, locale)
      const reasons = counts.get(key) ?? new Map<string, number>()
      const count = (reasons.get(reason) ?? 0) + 1
      counts.set(key, reasons.set(reason, count % MOST))
      return count === MOST
    },
    left: (notice, locale) => void counts.delete(keyOf(notice, locale)),
  }
}
