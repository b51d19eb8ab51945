import { setTimeout as sleep } from 'node:timers/promises'
import type { OperatorIncidentEvent } from '../../core/operator/operator-incident.ts'

/** A running watch over the list of incidents. */
export interface IncidentWatch {
  /** Reads the list now instead of at the next interval, at most once a second. */
  readonly refresh: () => void
  /** Ends the watch; resolves when the running handler has ended. */
  readonly stop: () => Promise<void>
}

/** Least interval between two readings, however often `refresh` is called. */
const MIN_INTERVAL_MS = 1_000

/**
 * Reads the list at an interval and passes each new event to `handler`. An event whose handler fails is passed again
 * after the next reading. A reading that fails is skipped.
 */
export const watchIncidents = (
  read: () => Promise<readonly OperatorIncidentEvent[]>,
  handler: (event: OperatorIncidentEvent) => Promise<void>,
  everyMs: number,
): IncidentWatch => {
  const stopped = new AbortController()
  let handled: ReadonlySet<string> = new Set()
  let waiting = new AbortController()

  const handleOnce = async (event: OperatorIncidentEvent): Promise<string | null> => {
    if (handled.has(event.eventId)) return event.eventId
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
      const id = await handleOnce(event)
      if (id !== null) done.add(id)
    }
    handled = done
  }
  const pause = (ms: number, ...signals: readonly AbortSignal[]): Promise<unknown> =>
    sleep(ms, undefined, { signal: AbortSignal.any([stopped.signal, ...signals]), ref: false }).catch(() => null)
  const run = async (): Promise<void> => {
    const minMs = Math.min(MIN_INTERVAL_MS, everyMs)
    while (!stopped.signal.aborted) {
      // A refresh during the round may be about an event that the round has not read: it shortens the wait after it.
      waiting = new AbortController()
      await round()
      await pause(minMs)
      await pause(everyMs - minMs, waiting.signal)
    }
  }
  const running = run()
  return {
    refresh: () => waiting.abort(),
    stop: async () => {
      stopped.abort()
      await running
    },
  }
}
