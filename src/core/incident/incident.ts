import type { Html } from '../text/html.ts'

/** State of an incident. A `draft` is visible to supervisors only. */
type IncidentState = 'draft' | 'planned' | 'open' | 'resolved' | 'cancelled'

/**
 * An incident: entered by a supervisor, listed by the operator, or made of the calendar's closed days. Customers read `texts` and nothing
 * else. Times are ms since 1970.
 */
export interface Incident {
  /** `own-<n>` when made by hand, else the operator's id, or the calendar's. */
  readonly id: string
  readonly source: 'hand' | 'operator' | 'calendar'
  readonly kind: 'incident' | 'maintenance'
  readonly state: IncidentState
  /** Catalogue ids; empty: all of them. */
  readonly services: readonly string[]
  /** ISO 3166-1 alpha-2; empty: everywhere. */
  readonly regions: readonly string[]
  /** Flows that it stops; null: all flows that depend on the operator (`Flow.needs`). */
  readonly flows: readonly string[] | null
  readonly startsAt: number
  /** Planned end; null when unknown. */
  readonly endsAt: number | null
  /** Public text by language. */
  readonly texts: Readonly<Record<string, Html>>
  readonly updatedAt: number
}

/** Entry of an incident's history. */
export interface IncidentChange {
  readonly at: number
  /** Telegram id of the supervisor; null for a change by the operator or the clock. */
  readonly by: number | null
  readonly what: 'made' | 'updated' | 'extended' | 'planned' | 'opened' | 'resolved' | 'cancelled'
}

/** Change of an incident. */
export type IncidentPatch = Partial<
  Pick<Incident, 'kind' | 'state' | 'startsAt' | 'endsAt' | 'texts' | 'services' | 'regions' | 'flows'>
>
