import type { Html } from '../text/html.ts'

/** A `draft` is still being written, and nobody reads it. */
export type IncidentState = 'draft' | 'planned' | 'open' | 'resolved' | 'cancelled'

/** An incident that we were told of by hand, that the operator lists, or that the calendar makes; customers read `texts` and nothing else. Times are ms since 1970. */
export interface OwnIncident {
  /** `own-<n>` when made by hand, else the operator's id, or the calendar's. */
  readonly id: string
  readonly source: 'hand' | 'operator' | 'calendar'
  readonly kind: 'incident' | 'maintenance'
  readonly state: IncidentState
  /** Catalogue ids; empty: all of them. */
  readonly services: readonly string[]
  /** ISO 3166-1 alpha-2; empty: everywhere. */
  readonly regions: readonly string[]
  /** Flows that would run into it; null: all that need something of the company (`Flow.needs`). */
  readonly flows: readonly string[] | null
  readonly startsAt: number
  /** Null when nobody knows. */
  readonly endsAt: number | null
  /** By language. */
  readonly texts: Readonly<Record<string, Html>>
  readonly updatedAt: number
}

/** A change of an incident, for its history. */
export interface IncidentChange {
  readonly at: number
  /** Telegram id of the supervisor; null when nobody did it by hand. */
  readonly by: number | null
  readonly what: 'made' | 'updated' | 'extended' | 'planned' | 'opened' | 'resolved' | 'cancelled'
}

/** What may be changed of an incident. */
export type IncidentPatch = Partial<
  Pick<OwnIncident, 'kind' | 'state' | 'startsAt' | 'endsAt' | 'texts' | 'services' | 'regions' | 'flows'>
>

/** A message of a forum group that shows an incident. */
export interface CardSpot {
  readonly group: number
  readonly message: number
}

/** Incidents, and who is to hear of their end. */
export interface IncidentStore {
  readonly make: (incident: Omit<OwnIncident, 'id' | 'updatedAt'>, by: number | null) => Promise<OwnIncident>
  /**
   * What the operator lists now: new ones are kept, changed ones changed, unless what we know is newer; those that are gone are resolved, or called
   * off when they had not begun. One that somebody waits for and that was never listed is over too. Nothing becomes of the `unreadable`.
   */
  readonly follow: (listed: readonly OwnIncident[], unreadable: readonly string[]) => Promise<void>
  readonly get: (id: string) => Promise<OwnIncident | null>
  /** Null when there is none of that id. */
  readonly change: (
    id: string,
    patch: IncidentPatch,
    by: number | null,
    what: IncidentChange['what'],
  ) => Promise<OwnIncident | null>
  /** Planned ones whose time has come are open; a maintenance by hand whose end has passed without news is resolved. */
  readonly turnOver: (at: number) => Promise<void>
  /** Planned and open ones, the next to begin first. */
  readonly current: () => Promise<readonly OwnIncident[]>
  /** Those that are over, the newest first. */
  readonly past: (most: number) => Promise<readonly OwnIncident[]>
  /** Which incident a message shows, and which page of its card. */
  readonly cardAt: (spot: CardSpot) => Promise<{ readonly incident: string; readonly page: string } | null>
  readonly cardShows: (spot: CardSpot, shown: { readonly incident: string; readonly page: string }) => Promise<void>
  readonly history: (id: string) => Promise<readonly IncidentChange[]>
  /** This customer met it in a flow. A turn's effect `met` is the same. */
  readonly met: (chatId: number, incident: string, flow: string) => Promise<void>
  readonly subscribe: (chatId: number, incident: string, flow: string) => Promise<void>
  /** Resolved ones whose people have not been told. */
  readonly untold: () => Promise<readonly OwnIncident[]>
  /**
   * Ends the promise about a resolved incident for up to `most`: the event `fixed` enters the inbox of everyone who asked, or met it within
   * `metHours`, once, over any number of processes and crashes. `isAll`: nobody is left.
   */
  readonly tellResolved: (incident: OwnIncident, metHours: number, at: number, most: number) => Promise<Told>
  /** Open ones that last longer than somebody who asked was told, unchanged for `settledMs`: a slip of the hand is put right before it is told. */
  readonly moved: (settledMs: number) => Promise<readonly OwnIncident[]>
  /** Tells up to `most` of them of the later end; nobody is told twice of one incident. */
  readonly tellMoved: (incident: OwnIncident, settledMs: number, at: number, most: number) => Promise<Told>
}

/** Chats that have news; `isAll` when there was nobody left to tell. */
export interface Told {
  readonly told: readonly number[]
  readonly isAll: boolean
}
