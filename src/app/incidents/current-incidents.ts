import { setTimeout as sleep } from 'node:timers/promises'
import { isOpen } from '../../core/incident/open-incidents.ts'
import type { OwnIncident } from '../../core/incident/incident.ts'
import type { Log } from '../../core/ports/log.ts'
import { tellIncidents } from './notify-subscribers.ts'
import type { TellParts } from './notify-subscribers.ts'
import { followOperator } from './follow-operator.ts'
import type { WatchParts } from './follow-operator.ts'

/** What is open and planned, at hand for every turn: a turn asks nobody. */
export interface Incidents {
  readonly now: () => readonly OwnIncident[]
  /** The same, and what is lately over: who stands at a question about it hears that. */
  readonly lately: () => readonly OwnIncident[]
  /** Follows the operator and the clock, looks again, and begins to tell of what is over. */
  readonly watch: () => Promise<void>
  /** Resolves when nothing is under way any more. */
  readonly idle: () => Promise<void>
}

export type IncidentsParts = WatchParts &
  TellParts & {
    /** After each look: what customers feel now, and what is lately over. */
    readonly seen: (open: readonly OwnIncident[], over: readonly OwnIncident[]) => Promise<void>
    readonly log: Log
  }

/** A change made elsewhere (another process, the command line, the clock) is seen and told after so long. */
const EVERY_MS = 3_000
const MOST_OVER = 10

/** Keeps what is known at hand; while the database does not answer, what was known last holds. */
export const createIncidents = (parts: IncidentsParts): Incidents => {
  const { operator, incidents, seen, log, signal } = parts
  let known: readonly OwnIncident[] = []
  let over: readonly OwnIncident[] = []
  let telling: Promise<void> | null = null
  const tell = (): void => {
    telling ??= tellIncidents(parts)
      .catch((error: unknown) =>
        log.warn({ err: error }, 'incidents: telling is put off, the database does not answer'),
      )
      .finally(() => {
        telling = null
      })
  }
  const look = async (): Promise<void> => {
    await incidents.turnOver(Date.now())
    known = await incidents.current()
    over = await incidents.past(MOST_OVER)
    tell()
    const at = Date.now()
    await seen(
      known.filter((one) => isOpen(one, at)),
      over.filter(({ state }) => state === 'resolved'),
    )
  }
  const watch = async (): Promise<void> => {
    await followOperator(parts, Date.now())
    await look()
  }
  const looking = (async () => {
    while (!signal.aborted) {
      await look().catch((error: unknown) => log.debug({ err: error }, 'incidents: the database does not answer'))
      await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined)
    }
  })()
  // An operator that tells of nothing by itself is looked at each minute.
  const hearing = operator.incidents
    .subscribe(watch)
    .catch((error: unknown) => log.debug({ err: error }, 'incidents: the operator tells nothing by itself'))
  return {
    now: () => known,
    lately: () => [...known, ...over],
    watch,
    idle: async () => {
      await looking
      await (
        await hearing
      )?.()
      await telling
    },
  }
}
