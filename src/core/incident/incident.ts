import type { IncidentState } from './incident-life-cycle.ts'
import type { Html } from '../text/html.ts'

/**
 * An incident: entered by a supervisor, listed by the operator, or made of the calendar's closed days. Customers read
 * `texts` and nothing else. Times are ms since 1970.
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
  /** Public text by language: what customers read. Without one they read a prepared sentence. */
  readonly texts: Readonly<Record<string, Html>>
  /** Words that wait for the yes of a second supervisor; absent or null when none do. */
  readonly held?: WaitingWords | null
  /** Digest of the words that a second supervisor approved, with their audience. */
  readonly approved?: string | null
  readonly updatedAt: number
}

/** Words of an incident that wait for the yes of a second supervisor. */
export interface WaitingWords {
  readonly texts: Readonly<Record<string, Html>>
  /** Telegram id of the supervisor who changed them or their audience last; null: the operator did. */
  readonly by: number | null
  /** Telegram id of who wrote the text of each language, none of whom may say the yes; null: the operator did. */
  readonly writers: Readonly<Record<string, number | null>>
  /** Digest of the words and their audience. */
  readonly digest: string
  /** Number of the question to the supervisors; the store gives it, and each counts once. */
  readonly no?: number
}

/** Entry of an incident's history. */
export interface IncidentChange {
  readonly at: number
  /** Telegram id of the supervisor; null for a change by the operator or the clock. */
  readonly by: number | null
  readonly what:
    | 'made'
    | 'updated'
    | 'extended'
    | 'planned'
    | 'opened'
    | 'approved'
    | 'resolved'
    | 'reopened'
    | 'cancelled'
}

/** Change of an incident. */
export type IncidentPatch = Partial<
  Pick<Incident, 'kind' | 'state' | 'startsAt' | 'endsAt' | 'texts' | 'held' | 'services' | 'regions' | 'flows'>
>
