import type { CallContext } from './request-context.ts'
import type { DateTime } from '../text/phone-number.ts'

/** TM Forum's eight states, shared by service problems (TMF656) and trouble tickets (TMF621). */
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

export type ServiceProblemState = (typeof PROBLEM_STATES)[number]

/** What of the company's an incident can stop. No entry of the catalogue: that is a service of another kind. */
export const INCIDENT_SERVICES = ['sms', 'voice', 'data', 'account', 'billing'] as const

export type IncidentService = (typeof INCIDENT_SERVICES)[number]

/** A known trouble, planned or not. */
export interface Incident {
  readonly id: string
  readonly kind: 'incident' | 'maintenance'
  readonly state: ServiceProblemState
  /** 1 is the highest, 10 the lowest. */
  readonly priority: number
  readonly services: readonly IncidentService[]
  /** Empty means everywhere. */
  readonly places: readonly string[]
  readonly startedAt: DateTime
  readonly plannedEndAt: DateTime | null
  /** By BCP 47 tag; only this text ever reaches a customer. */
  readonly publicText: Readonly<Record<string, string>>
  readonly updatedAt: DateTime
}

/** Which incidents are wanted; without anything, all that are open now. */
export interface IncidentsQuery {
  readonly services?: readonly IncidentService[]
  readonly place?: string
  /** Only incidents open at this time; without it, the open ones of now. */
  readonly at?: DateTime
  readonly limit?: number
  readonly offset?: number
}

/** An incident that is new or has changed. */
export interface IncidentEvent {
  readonly eventId: string
  readonly eventTime: DateTime
  readonly incident: Incident
}

/** Ends a subscription, after the handler that runs has ended. */
export type StopSubscription = () => Promise<void>

/** Known troubles; public, so no proof is needed. */
export interface IncidentsPort {
  /** `unreadable`: ids of those that are listed and could not be understood. */
  list(
    req: IncidentsQuery,
    ctx: CallContext,
  ): Promise<{
    readonly items: readonly Incident[]
    readonly totalCount: number
    readonly unreadable: readonly string[]
  }>
  /** Tells of every new or changed incident, at least once: drop doubles by `eventId`. A failing handler is told again. */
  subscribe(handler: (event: IncidentEvent) => Promise<void>): Promise<StopSubscription>
}

const OPEN: ReadonlySet<ServiceProblemState> = new Set(['acknowledged', 'pending', 'held', 'inProgress'])

/** Countries are told by ISO 3166, also as the first part of a region (`BY-MI`); any other place is somewhere in the operator's land. */
export const countriesOf = ({ places }: Pick<Incident, 'places'>): readonly string[] => {
  const found = places.map((place) => /^([A-Z]{2})(?:-|$)/.exec(place)?.[1])
  const known = found.filter((region) => region !== undefined)
  return known.length === found.length ? [...new Set(known)] : []
}

/** Whether customers feel the incident at this time: not resolved, and begun (a maintenance begins as planned). */
export const isOngoing = (incident: Incident, at: DateTime): boolean =>
  OPEN.has(incident.state) && Date.parse(incident.startedAt) <= Date.parse(at)
