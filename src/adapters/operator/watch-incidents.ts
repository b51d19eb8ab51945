import { setTimeout as sleep } from 'node:timers/promises'
import type { IncidentEvent } from '../../core/operator/incidents.ts'

/** A list that is looked at again and again. */
export interface Watch {
  /** Looks now instead of waiting, though never again within a second. */
  readonly look: () => void
  /** Ends it, after the handler that runs has ended. */
  readonly stop: () => Promise<void>
}

/** Whoever calls `look` in a loop costs the operator one question in so long. */
const LEAST_MS = 1_000

/**
 * Reads the list again and again, and tells each event once it is new; one whose handler fails is told again next time.
 * A list that cannot be read is read again next time.
 */
export const watch = (
  read: () => Promise<readonly IncidentEvent[]>,
  handler: (event: IncidentEvent) => Promise<void>,
  everyMs: number,
): Watch => {
  const stopped = new AbortController()
  let told: ReadonlySet<string> = new Set()
  let waiting = new AbortController()

  const tell = async (event: IncidentEvent): Promise<string | null> => {
    if (told.has(event.eventId)) return event.eventId
    if (stopped.signal.aborted) return null
    return handler(event).then(
      () => event.eventId,
      () => null,
    )
  }
  const round = async (): Promise<void> => {
    const events = await read().catch(() => null)
    if (events === null) return
    const done = new Set<string>()
    for (const event of events.toReversed()) {
      const id = await tell(event)
      if (id !== null) done.add(id)
    }
    told = done
  }
  const pause = (ms: number, ...signals: readonly AbortSignal[]): Promise<unknown> =>
    sleep(ms, undefined, { signal: AbortSignal.any([stopped.signal, ...signals]), ref: false }).catch(() => null)
  const run = async (): Promise<void> => {
    const least = Math.min(LEAST_MS, everyMs)
    while (!stopped.signal.aborted) {
      // A call during the round is about something that the round may not have seen.
      waiting = new AbortController()
      await round()
      await pause(least)
      await pause(everyMs - least, waiting.signal)
    }
  }
  const running = run()
  return {
    look: () => waiting.abort(),
    stop: async () => {
      stopped.abort()
      await running
    },
  }
}
