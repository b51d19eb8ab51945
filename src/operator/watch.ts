import { setTimeout as sleep } from 'node:timers/promises'
import type { IncidentEvent } from '../core/operator/incidents.ts'

/**
 * Reads the list again and again, and tells each event once it is new; one whose handler fails is told again next time.
 * A list that cannot be read is read again next time. The answer stops, after the handler that runs has ended.
 */
export const watch = (
  read: () => Promise<readonly IncidentEvent[]>,
  handler: (event: IncidentEvent) => Promise<void>,
  everyMs: number,
): (() => Promise<void>) => {
  const stopped = new AbortController()
  let told: ReadonlySet<string> = new Set()

  const tell = async (event: IncidentEvent): Promise<string | null> => {
    if (told.has(event.eventId)) return event.eventId
    if (stopped.signal.aborted) return null
    return handler(event).then(() => event.eventId, () => null)
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
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await round()
      await sleep(everyMs, undefined, { signal: stopped.signal, ref: false }).catch(() => null)
    }
  }
  const running = run()
  return async () => {
    stopped.abort()
    await running
  }
}
