import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import {
  type Incident,
  type IncidentEvent,
  type IncidentsPort,
  type IncidentsQuery,
  isOngoing,
} from '../../core/operator/incidents.ts'
import type { AskOperator } from './transport/ask.ts'
import { readIncidents } from './incident-list.ts'
import type { IncidentList } from './incident-list.ts'
import type { TimeOuts } from './time-outs.ts'
import { registerListener } from './event-listener.ts'
import { watch } from './watch-incidents.ts'
import type { Watch } from './watch-incidents.ts'

/** How fresh the list of incidents must be. */
export interface IncidentSettings {
  /** For so long the last list is good enough; one list serves every customer. */
  readonly cacheMs: number
  readonly pollMs: number
  readonly canSubscribe: () => Promise<boolean>
}

const PAGE = 100

const wanted = (incident: Incident, req: IncidentsQuery): boolean =>
  isOngoing(incident, req.at ?? new Date().toISOString()) &&
  (req.services === undefined || req.services.some((service) => incident.services.includes(service))) &&
  (req.place === undefined || incident.places.length === 0 || incident.places.includes(req.place))

const eventOf = (incident: Incident): IncidentEvent => ({
  eventId: `${incident.id}@${incident.updatedAt}`,
  eventTime: incident.updatedAt,
  incident,
})

/** Known troubles over HTTP, and how the operator may tell of them by itself. */
export interface HttpIncidents extends IncidentsPort {
  /** The operator says that something is new: those who subscribed hear of it now. What it says is not believed, but looked up. */
  readonly look: () => void
  /** Asks the operator to tell of changes at this address, until the end. */
  readonly listen: (callback: string) => void
  readonly close: () => Promise<void>
}

/** Known troubles over TMF656. Subscriptions poll, so that no port of ours has to be open to the operator; where one is, they look when told. */
export const createIncidents = (ask: AskOperator, settings: IncidentSettings, timeOuts: TimeOuts): HttpIncidents => {
  let cached: { readonly at: number; readonly list: Promise<IncidentList> } | null = null
  const watches = new Set<Watch>()
  let unregister = async (): Promise<void> => undefined

  const load = (correlator: string): Promise<IncidentList> =>
    readIncidents(ask, timeOuts.incidents, { correlator, subject: { kind: 'none' } })
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
      const found = incidents.filter((incident) => wanted(incident, req))
      const offset = req.offset ?? 0
      return { items: found.slice(offset, offset + (req.limit ?? PAGE)), totalCount: found.length, unreadable }
    },
    subscribe: async (handler) => {
      if (!(await settings.canSubscribe())) {
        throw new OperatorError(501, 'NOT_IMPLEMENTED', 'The operator has no incidents.subscribe.')
      }
      const watched = watch(
        async () => (await fresh('incidents.subscribe')).incidents.map(eventOf),
        handler,
        settings.pollMs,
      )
      watches.add(watched)
      return async () => {
        watches.delete(watched)
        await watched.stop()
      }
    },
    look: () => {
      for (const { look } of watches) look()
    },
    listen: (callback) => {
      unregister = registerListener({ ask, timeoutMs: timeOuts.hub, canSubscribe: settings.canSubscribe }, callback)
    },
    close: async () => {
      await Promise.all([unregister(), ...[...watches].map(({ stop }) => stop())])
    },
  }
}
