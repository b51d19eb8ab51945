import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { isOngoing } from '../../core/operator/operator-incident.ts'
import type { OperatorIncident, OperatorIncidentEvent, IncidentsQuery } from '../../core/operator/operator-incident.ts'
import type { IncidentsPort } from '../../core/ports/operator/incidents-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { createListIncidents } from './list-incidents.ts'
import type { IncidentList } from './list-incidents.ts'
import type { Timeouts } from './timeouts.ts'
import { registerListener } from './register-listener.ts'
import { watchIncidents } from './watch-incidents.ts'
import type { IncidentWatch } from './watch-incidents.ts'

/** Caching and polling of the list of incidents. */
export interface IncidentSettings {
  /** Lifetime of the cached list, which serves all customers, in ms. */
  readonly cacheMs: number
  readonly pollMs: number
  readonly canSubscribe: () => Promise<boolean>
}

const PAGE = 100

const matches = (incident: OperatorIncident, req: IncidentsQuery): boolean =>
  isOngoing(incident, req.at ?? new Date().toISOString()) &&
  (req.services === undefined || req.services.some((service) => incident.services.includes(service))) &&
  (req.place === undefined || incident.places.length === 0 || incident.places.includes(req.place))

const eventOf = (incident: OperatorIncident): OperatorIncidentEvent => ({
  eventId: `${incident.id}@${incident.updatedAt}`,
  eventTime: incident.updatedAt,
  incident,
})

/** Ended incidents that are remembered for a subscriber whose handler failed. */
const MAX_ENDED = 100

/**
 * Creates the reader of a subscription's events: every open incident as it is, and every one that was open and is so no
 * longer as resolved, since the list has none that are over.
 */
const createReadEvents = (
  read: () => Promise<readonly OperatorIncident[]>,
): (() => Promise<readonly OperatorIncidentEvent[]>) => {
  let open: readonly OperatorIncident[] = []
  let ended: readonly OperatorIncidentEvent[] = []
  return async () => {
    const listed = await read()
    const ids = new Set(listed.map(({ id }) => id))
    const gone = open.filter(({ id }) => !ids.has(id))
    const over = gone.map((incident): OperatorIncidentEvent => ({
      eventId: `${incident.id}@${incident.updatedAt}@over`,
      eventTime: new Date().toISOString(),
      incident: { ...incident, state: 'resolved' },
    }))
    ended = [...over, ...ended.filter(({ incident }) => !ids.has(incident.id))].slice(0, MAX_ENDED)
    open = listed
    return [...listed.map(eventOf), ...ended]
  }
}

/** The incidents port over HTTP, with the listener for the operator's notifications. */
export interface HttpIncidents extends IncidentsPort {
  /** Makes the subscriptions poll now, after a notification of the operator. */
  readonly refresh: () => void
  /** Registers `callback` at the operator's hub, until `close`. */
  readonly listen: (callback: string) => void
  readonly close: () => Promise<void>
}

/**
 * Creates the client of incidents (TMF656). Subscriptions poll, so that no port has to be open to the operator; where
 * one is, its notifications make them poll at once.
 */
export const createIncidents = (ask: AskOperator, settings: IncidentSettings, timeouts: Timeouts): HttpIncidents => {
  let cached: { readonly at: number; readonly list: Promise<IncidentList> } | null = null
  const watches = new Set<IncidentWatch>()
  let unregister = async (): Promise<void> => undefined

  const listIncidents = createListIncidents(ask, timeouts.incidents)
  const load = (correlator: string): Promise<IncidentList> => listIncidents({ correlator, subject: { kind: 'none' } })
  const fresh = (correlator: string): Promise<IncidentList> => {
    const list = load(correlator)
    const entry = { at: performance.now(), list }
    cached = entry
    list.catch(() => {
      if (cached === entry) cached = null
    })
    return list
  }
  const recent = ({ correlator }: CallContext): Promise<IncidentList> =>
    cached !== null && performance.now() - cached.at < settings.cacheMs ? cached.list : fresh(correlator)
  return {
    list: async (req, ctx) => {
      const { incidents, unreadable } = await recent(ctx)
      const found = incidents.filter((incident) => matches(incident, req))
      const offset = req.offset ?? 0
      return { items: found.slice(offset, offset + (req.limit ?? PAGE)), totalCount: found.length, unreadable }
    },
    subscribe: async (handler) => {
      if (!(await settings.canSubscribe())) {
        throw new OperatorError(501, 'NOT_IMPLEMENTED', 'The operator has no incidents.subscribe.')
      }
      const watched = watchIncidents(
        createReadEvents(async () => (await fresh('incidents.subscribe')).incidents),
        handler,
        settings.pollMs,
      )
      watches.add(watched)
      return async () => {
        watches.delete(watched)
        await watched.stop()
      }
    },
    refresh: () => {
      for (const { refresh } of watches) refresh()
    },
    listen: (callback) => {
      unregister = registerListener({ ask, timeoutMs: timeouts.hub, canSubscribe: settings.canSubscribe }, callback)
    },
    close: async () => {
      await Promise.all([unregister(), ...[...watches].map(({ stop }) => stop())])
    },
  }
}
