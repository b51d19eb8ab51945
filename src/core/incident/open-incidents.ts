import type { Flow } from '../flow/flow.ts'
import type { Service } from '../catalogue/service.ts'
import type { OwnIncident } from './incident.ts'

/** Whether customers feel it at this time: until somebody says that it is over, or from the planned beginning to the planned end. */
export const isOpen = ({ state, startsAt, endsAt }: OwnIncident, at: number): boolean =>
  state === 'open' || (state === 'planned' && startsAt <= at && (endsAt === null || endsAt > at))

/** Whether it concerns a customer of this service; null: a customer who has not said which. */
export const concerns = (
  { services, regions }: Pick<OwnIncident, 'services' | 'regions'>,
  service: Service | null,
): boolean =>
  (services.length === 0 || (service !== null && services.includes(service.id))) &&
  (regions.length === 0 || (service !== null && regions.includes(service.country)))

/** Whether this flow would run into it. */
export const stops = ({ flows }: OwnIncident, { id, needs }: Pick<Flow, 'id' | 'needs'>): boolean =>
  flows === null ? needs.length > 0 : flows.includes(id)

const GRAVEST = ['incident', 'maintenance'] as const

/** The open ones that concern the service, outages first, then the oldest. */
export const openFor = (
  incidents: readonly OwnIncident[],
  service: Service | null,
  at: number,
): readonly OwnIncident[] =>
  incidents
    .filter((one) => isOpen(one, at) && concerns(one, service))
    .toSorted((a, b) => GRAVEST.indexOf(a.kind) - GRAVEST.indexOf(b.kind) || a.startsAt - b.startsAt)
