import type { DateTime } from '../text/phone-number.ts'

/** States of service problems (TMF656) and trouble tickets (TMF621). */
export const PROBLEM_STATES = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'resolved',
  'cancelled',
  'closed',
] as const

/** One of {@link PROBLEM_STATES}. */
export type ServiceProblemState = (typeof PROBLEM_STATES)[number]

/**
 * Services of the operator that an incident can stop. Not to be confused with a `Service`, an entry of the catalogue.
 */
export const INCIDENT_SERVICES = ['sms', 'voice', 'data', 'account', 'billing'] as const

/** One of {@link INCIDENT_SERVICES}. */
export type IncidentService = (typeof INCIDENT_SERVICES)[number]

/** Incident or planned maintenance as the operator lists it. */
export interface OperatorIncident {
  readonly id: string
  readonly kind: 'incident' | 'maintenance'
  readonly state: ServiceProblemState
  /** Priority from 1, the highest, to 10. */
  readonly priority: number
  readonly services: readonly IncidentService[]
  /** Affected places; empty: everywhere. */
  readonly places: readonly string[]
  readonly startedAt: DateTime
  readonly plannedEndAt: DateTime | null
  /** Public text by BCP 47 tag, the only text that customers read. */
  readonly publicText: Readonly<Record<string, string>>
  readonly updatedAt: DateTime
}

/** Query for incidents; an empty one gives all that are open now. */
export interface IncidentsQuery {
  readonly services?: readonly IncidentService[]
  readonly place?: string
  /** Time at which the incidents are open; by default now. */
  readonly at?: DateTime
  readonly limit?: number
  readonly offset?: number
}

/** Event about a new or changed incident. */
export interface OperatorIncidentEvent {
  readonly eventId: string
  readonly eventTime: DateTime
  readonly incident: OperatorIncident
}

/** States of problems that are not over. */
export const OPEN_STATES = [
  'acknowledged',
  'pending',
  'held',
  'inProgress',
] as const satisfies readonly ServiceProblemState[]

const OPEN: ReadonlySet<ServiceProblemState> = new Set(OPEN_STATES)

/**
 * Lists the affected countries, ISO 3166-1 alpha-2, also read from regions (`BY-MI`). Empty (everywhere) when some
 * place is not written by ISO 3166.
 */
export const affectedCountries = ({ places }: Pick<OperatorIncident, 'places'>): readonly string[] => {
  const found = places.map((place) => /^([A-Z]{2})(?:-|$)/.exec(place)?.[1])
  const known = found.filter((region) => region !== undefined)
  return known.length === found.length ? [...new Set(known)] : []
}

/** True while customers are affected: the incident has begun (a maintenance as planned) and is not resolved. */
export const isOngoing = (incident: OperatorIncident, at: DateTime): boolean =>
  OPEN.has(incident.state) && Date.parse(incident.startedAt) <= Date.parse(at)
