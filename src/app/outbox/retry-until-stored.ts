import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../core/ports/log.ts'

/**
 * Repeats a write that must not be forgotten until the database takes it: what it records has happened in the world already.
 * Ends with a rejection only when the process stops.
 */
export const insist = async <Result>(
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
