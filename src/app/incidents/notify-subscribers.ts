import { setTimeout as sleep } from 'node:timers/promises'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import type { IncidentStore, OwnIncident, Told } from '../../core/incident/incident.ts'
import type { World } from '../../core/flow/world.ts'

/** What telling of incidents needs. */
export interface TellParts {
  readonly incidents: IncidentStore
  readonly world: Pick<World, 'services'>
  /** The pace of notices: a crowd that waits does not hold up live conversations. */
  readonly limit: Pick<SendLimit, 'take'>
  readonly perSecond: number
  /** Chats that have news in their inbox. */
  readonly wake: (chatId: number) => void
  /** Aborted when the process stops; another one goes on. */
  readonly signal: AbortSignal
}

/** A later end is told when nobody has changed it for so long. */
const SETTLED_MS = 60_000

const metHoursOf = ({ services }: TellParts['world'], incident: OwnIncident): number =>
  Math.max(
    ...services
      .filter(({ id }) => incident.services.length === 0 || incident.services.includes(id))
      .map(({ incidents }) => incidents.metHours),
    0,
  )

/** Tells a few at a time, as fast as the pace allows, until nobody is left. */
const tellAll = async (
  { limit, perSecond, wake, signal }: TellParts,
  tell: (most: number) => Promise<Told>,
): Promise<void> => {
  while (!signal.aborted) {
    const { granted, waitMs } = await limit.take(perSecond, perSecond)
    if (granted > 0) {
      const { told, isAll } = await tell(granted)
      for (const chatId of told) wake(chatId)
      if (isAll) return
    }
    await sleep(waitMs, undefined, { signal }).catch(() => undefined)
  }
}

/**
 * Of an incident that is over, everyone who asked or met it lately is told once; of one that lasts longer than they were told, those who asked,
 * once. Several processes may be at it.
 */
export const tellIncidents = async (parts: TellParts): Promise<void> => {
  const { incidents, world } = parts
  const at = Date.now()
  for (const incident of await incidents.untold())
    await tellAll(parts, (most) => incidents.tellResolved(incident, metHoursOf(world, incident), at, most))
  for (const incident of await incidents.moved(SETTLED_MS))
    await tellAll(parts, (most) => incidents.tellMoved(incident, SETTLED_MS, at, most))
}
