import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Repeats `work` while it fails with errors for which `delayMs` gives a wait in ms. Rejects with the first error for
 * which it gives null.
 */
export const retryWhile = async <Result>(
  work: () => Promise<Result>,
  delayMs: (error: unknown) => number | null,
): Promise<Result> => {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const waitMs = delayMs(error)
      if (waitMs === null) throw error
      await sleep(waitMs)
    }
  }
}
