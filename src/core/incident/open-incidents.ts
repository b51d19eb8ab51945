import type { Flow } from '../flow/flow.ts'
import type { Service } from '../catalogue/service.ts'
import type { Incident } from './incident.ts'

/**
 * True while customers are affected: an open incident until it is resolved, a planned one from its beginning to its
 * end.
 */
export const isOpen = ({ state, startsAt, endsAt }: Incident, at: number): boolean =>
  state === 'open' || (state === 'planned' && startsAt <= at && (endsAt === null || endsAt > at))

/** True when an incident affects customers of this service; null: a customer who has not chosen one. */
export const concernsService = (
  { services, regions }: Pick<Incident, 'services' | 'regions'>,
  service: Service | null,
): boolean =>
  (services.length === 0 || (service !== null && services.includes(service.id))) &&
  (regions.length === 0 || (service !== null && regions.includes(service.country)))

/** True when an incident stops this flow. */
export const stopsFlow = ({ flows }: Incident, { id, needs }: Pick<Flow, 'id' | 'needs'>): boolean =>
  flows === null ? needs.length > 0 : flows.includes(id)

/** Order of kinds in lists. */
const KIND_ORDER = ['incident', 'maintenance'] as const

/** Lists the open incidents that affect a service: outages first, then the oldest. */
export const openIncidentsFor = (
  incidents: readonly Incident[],
  service: Service | null,
  at: number,
): readonly Incident[] =>
  incidents
    .filter((one) => isOpen(one, at) && concernsService(one, service))
    .toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || a.startsAt - b.startsAt)
