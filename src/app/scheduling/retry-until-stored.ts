import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../core/ports/log.ts'

/**
 * Repeats a write until the database takes it, for facts that must not be lost because they have happened already, such
 * as a message that was sent. Waits 100 ms, then twice as long each time, up to 3 s. Rejects only when the process
 * stops.
 */
export const retryUntilStored = async <Result>(
  what: string,
  work: () => Promise<Result>,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<Result> => {
  for (let wait = 100; ; wait = Math.min(wait * 2, 3_000)) {
    try {
      return await work()
    } catch (error) {
      if (signal.aborted) throw error
      log.warn({ err: error }, `${what}: the database does not answer, trying again`)
      await sleep(wait, undefined, { signal })
    }
  }
}
