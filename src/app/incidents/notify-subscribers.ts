import { setTimeout as sleep } from 'node:timers/promises'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import { concernsService, isOpen, stopsFlow } from '../../core/incident/open-incidents.ts'
import { INCIDENT } from '../../core/flow/flow-ids.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Announcement, IncidentStore } from '../../core/ports/incident-store.ts'
import type { World } from '../../core/flow/world.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `notifySubscribers`. */
export interface NotifyParts {
  readonly incidents: IncidentStore
  readonly world: Pick<World, 'services' | 'flows'>
  /** The limit that notices share, so that many subscribers do not hold up live conversations. */
  readonly limit: Pick<SendLimit, 'take'>
  readonly perSecond: number
  readonly scheduler: Pick<Scheduler, 'wakeChat'>
  /** Aborted when the process stops; another process continues. */
  readonly signal: AbortSignal
}

/** Time for which a later end must stay unchanged before subscribers are told. */
const SETTLED_MS = 60_000

/** Hours after which a customer whom an incident stopped is not told of its end any more. */
export const hitHoursOf = ({ services }: Pick<World, 'services'>, incident: Incident): number =>
  Math.max(
    ...services
      .filter(({ id }) => incident.services.length === 0 || incident.services.includes(id))
      .map(({ incidents }) => incidents.metHours),
    0,
  )

/** Announces to as many at a time as the limit grants, until nobody is left. */
const notifyInBatches = async (
  { limit, perSecond, scheduler, signal }: NotifyParts,
  announce: (max: number) => Promise<Announcement>,
): Promise<void> => {
  while (!signal.aborted) {
    const { granted, waitMs } = await limit.take(perSecond, perSecond)
    if (granted > 0) {
      const { chatIds, isComplete } = await announce(granted)
      for (const chatId of chatIds) scheduler.wakeChat(chatId)
      if (isComplete) return
    }
    await sleep(waitMs, undefined, { signal }).catch(() => undefined)
  }
}

/** Time after its beginning, or its last change, in which customers in the middle of a flow are looked for. */
const BEGINNING_MS = 5 * 60_000

/** Lists the incidents that have just begun, or concern others since they were changed. */
const begunOf = async ({ incidents }: NotifyParts, at: number): Promise<readonly Incident[]> =>
  (await incidents.current()).filter(
    (one) => isOpen(one, at) && at - Math.max(one.startsAt, one.updatedAt) < BEGINNING_MS,
  )

/** Flows that an incident stops, and the services whose customers it concerns; null: all. */
const placesOf = ({ world: { flows, services } }: NotifyParts, incident: Incident) => ({
  flows: [...flows.values()].filter((flow) => flow.id !== INCIDENT && stopsFlow(incident, flow)).map(({ id }) => id),
  services:
    incident.services.length === 0 && incident.regions.length === 0
      ? null
      : services.filter((service) => concernsService(incident, service)).map(({ id }) => id),
})

/**
 * Tells customers in the middle of a flow, once, that an incident has begun which stops it. Tells everyone who
 * subscribed to an incident or hit it recently, once, that it is resolved, and those who heard that too early that it
 * is not; and tells subscribers, once, when it lasts longer than they were told. Several processes may run this at the
 * same time.
 */
export const notifySubscribers = async (parts: NotifyParts): Promise<void> => {
  const { incidents, world } = parts
  const at = Date.now()
  for (const incident of await begunOf(parts, at))
    await notifyInBatches(parts, (max) => incidents.announceBegun(incident, placesOf(parts, incident), at, max))
  for (const incident of await incidents.unannounced())
    await notifyInBatches(parts, (max) => incidents.announceResolved(incident, hitHoursOf(world, incident), at, max))
  for (const incident of await incidents.openAgain())
    await notifyInBatches(parts, (max) => incidents.announceAgain(incident, hitHoursOf(world, incident), at, max))
  for (const incident of await incidents.rescheduled(SETTLED_MS))
    await notifyInBatches(parts, (max) => incidents.announceRescheduled(incident, SETTLED_MS, at, max))
}
