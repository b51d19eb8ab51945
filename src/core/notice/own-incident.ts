import type { Html } from '../html.ts'

/** An incident that we were told of by hand, or that the operator lists; customers read `texts` and nothing else. Times are ms since 1970. */
export interface OwnIncident {
  /** `own-<n>` when made by hand, else the operator's id. */
  readonly id: string
  readonly source: 'hand' | 'operator' | 'calendar'
  readonly kind: 'incident' | 'maintenance'
  readonly state: 'planned' | 'open' | 'resolved' | 'cancelled'
  /** Catalogue ids; empty: all of them. */
  readonly services: readonly string[]
  /** ISO 3166-1 alpha-2; empty: everywhere. */
  readonly regions: readonly string[]
  /** Flows that would run into it; empty: all of the services'. */
  readonly flows: readonly string[]
  readonly startsAt: number
  /** Null when nobody knows. */
  readonly endsAt: number | null
  readonly texts: Readonly<Record<string, Html>>
  readonly updatedAt: number
}

/** A change of an incident, for its history. */
export interface IncidentChange {
  readonly at: number
  readonly by: number | null
  readonly what: 'made' | 'updated' | 'extended' | 'resolved' | 'cancelled'
}

export interface IncidentStore {
  readonly make: (incident: Omit<OwnIncident, 'id' | 'updatedAt'>, by: number | null) => Promise<OwnIncident>
  /** What the operator lists now: new ones are kept, changed ones changed, those that are gone are resolved. */
  readonly follow: (listed: readonly OwnIncident[]) => Promise<void>
  readonly change: (id: string, change: Partial<Pick<OwnIncident, 'state' | 'startsAt' | 'endsAt' | 'texts' | 'services' | 'regions' | 'flows'>>, by: number | null, what: IncidentChange['what']) => Promise<OwnIncident | null>
  /** Planned and open ones, the next to begin first. */
  readonly current: () => Promise<readonly OwnIncident[]>
  readonly history: (id: string) => Promise<readonly IncidentChange[]>
  /** This customer met it in a flow. */
  readonly met: (chatId: number, incident: string, flow: string) => Promise<void>
  readonly subscribe: (chatId: number, incident: string, flow: string) => Promise<void>
  /** Ends every promise about a resolved incident: the news enters the inbox of everyone who asked, or met it within `metHours`, once. */
  readonly tellResolved: (incident: string, metHours: number, at: number) => Promise<readonly number[]>
  /** Resolved ones whose people have not been told. */
  readonly untold: () => Promise<readonly OwnIncident[]>
}
