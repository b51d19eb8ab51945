import { setTimeout as sleep } from 'node:timers/promises'
import { isOpen } from '../../core/incident/open-incidents.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Log } from '../../core/ports/log.ts'
import { notifySubscribers } from './notify-subscribers.ts'
import type { NotifyParts } from './notify-subscribers.ts'
import { followOperator } from './follow-operator.ts'
import type { FollowOperatorParts } from './follow-operator.ts'

/** Incidents in memory, so that a turn needs no query. */
export interface CurrentIncidents {
  /** Open and planned incidents, as of the last look. */
  readonly current: () => readonly Incident[]
  /** Current incidents and recently ended ones, so that a customer still at an incident question learns of the end. */
  readonly currentAndRecent: () => readonly Incident[]
  /** Follows the operator and the clock, looks again, and begins to notify subscribers. */
  readonly watch: () => Promise<void>
  /** Resolves when nothing is running any more. */
  readonly idle: () => Promise<void>
}

/** Dependencies of `createCurrentIncidents`. */
export type CurrentIncidentsParts = FollowOperatorParts &
  NotifyParts & {
    /** Incidents have been read: the open ones, and the recently resolved ones. */
    readonly onLooked: (open: readonly Incident[], resolved: readonly Incident[]) => Promise<void>
    /** Asks the supervisors for a second yes to words that wait for one. */
    readonly askSupervisors: () => Promise<void>
    readonly log: Log
  }

/** Interval after which a change by another process, a command or the clock is seen. */
const LOOK_EVERY_MS = 3_000
const MAX_RECENT = 10

/** Reads incidents repeatedly until the process stops. While the database does not answer, the last look holds. */
export const createCurrentIncidents = (parts: CurrentIncidentsParts): CurrentIncidents => {
  const { operator, incidents, onLooked, askSupervisors, log, signal } = parts
  let current: readonly Incident[] = []
  let recent: readonly Incident[] = []
  let notifying: Promise<void> | null = null
  const notify = (): void => {
    notifying ??= notifySubscribers(parts)
      .catch((error: unknown) =>
        log.warn({ err: error }, 'incidents: subscribers are notified later, the database does not answer'),
      )
      .finally(() => {
        notifying = null
      })
  }
  const look = async (): Promise<void> => {
    await incidents.advance(Date.now())
    current = await incidents.current()
    recent = await incidents.past(MAX_RECENT)
    notify()
    const at = Date.now()
    await onLooked(
      current.filter((one) => isOpen(one, at)),
      recent.filter(({ state }) => state === 'resolved'),
    )
    await askSupervisors()
  }
  const watch = async (): Promise<void> => {
    await followOperator(parts, Date.now())
    await look()
  }
  const looking = (async () => {
    while (!signal.aborted) {
      await look().catch((error: unknown) => log.debug({ err: error }, 'incidents: the database does not answer'))
      await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined)
    }
  })()
  // Without a subscription the operator is asked each minute by `watch`.
  const unsubscribing = operator.incidents
    .subscribe(watch)
    .catch((error: unknown) => log.debug({ err: error }, 'incidents: the operator offers no subscription'))
  return {
    current: () => current,
    currentAndRecent: () => [...current, ...recent],
    watch,
    idle: async () => {
      await looking
      const unsubscribe = await unsubscribing
      await unsubscribe?.()
      await notifying
    },
  }
}
