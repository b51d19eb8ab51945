import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs work and ends at a whole multiple of `delayMs` after its start, so that the duration does not reveal the result.
 */
export const padDuration = async <Result>(delayMs: number, work: () => Promise<Result>): Promise<Result> => {
  const began = performance.now()
  try {
    return await work()
  } finally {
    // A timer counts whole milliseconds and may end one of them early.
    await sleep(Math.ceil(delayMs - ((performance.now() - began) % delayMs)) + 1)
  }
}
