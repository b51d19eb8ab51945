import { setTimeout as sleep } from 'node:timers/promises'
import type { OwnIncident } from '../core/notice/own-incident.ts'
import type { Log } from './log.ts'
import { watchIncidents } from './watch-incidents.ts'
import type { WatchParts } from './watch-incidents.ts'

/** What is open and planned, at hand for every turn: a turn asks nobody. */
export interface Incidents {
  readonly now: () => readonly OwnIncident[]
  /** Follows the operator and the clock, tells of what is over, and looks again. */
  readonly watch: () => Promise<void>
  /** Looks again, after a change of our own. */
  readonly refresh: () => Promise<void>
  /** Resolves when nothing is under way any more. */
  readonly idle: () => Promise<void>
}

export interface IncidentsParts extends WatchParts {
  readonly log: Log
  /** Aborted when the process stops. */
  readonly signal: AbortSignal
}

/** Another process's change is seen after so long. */
const EVERY_MS = 3_000

/** Keeps what is known at hand; while the database does not answer, what was known last holds. */
export const createIncidents = (parts: IncidentsParts): Incidents => {
  const { operator, incidents, log, signal } = parts
  let known: readonly OwnIncident[] = []
  const refresh = async (): Promise<void> => {
    known = await incidents.current()
  }
  const watch = async (): Promise<void> => {
    await watchIncidents(parts)
    await refresh()
  }
  const looking = (async () => {
    while (!signal.aborted) {
      await refresh().catch((error: unknown) => log.debug({ err: error }, 'incidents: the database does not answer'))
      await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined)
    }
  })()
  // An operator that tells of nothing by itself is looked at each minute.
  const hearing = operator.incidents.subscribe(watch).catch((error: unknown) => log.debug({ err: error }, 'incidents: the operator tells nothing by itself'))
  return {
    now: () => known,
    watch,
    refresh,
    idle: async () => {
      await looking
      await (await hearing)?.()
    },
  }
}
