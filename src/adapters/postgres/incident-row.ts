import type { WaitingWords, Incident } from '../../core/incident/incident.ts'

/** A row of an incident with `incidentColumns`. */
export interface IncidentRow extends Omit<Incident, 'startsAt' | 'endsAt' | 'updatedAt' | 'held' | 'approved'> {
  readonly held: WaitingWords | null
  readonly approved: string | null
  readonly starts_at: Date
  readonly ends_at: Date | null
  readonly updated_at: Date
}

/** Columns of an incident as it is read. */
export const incidentColumns =
  'id, source, kind, state, services, regions, flows, starts_at, ends_at, texts, held, approved, updated_at'

/** Reads an incident from its row. */
export const incidentOf = ({ starts_at, ends_at, updated_at, held, approved, ...rest }: IncidentRow): Incident => ({
  ...rest,
  ...(held === null ? {} : { held }),
  ...(approved === null ? {} : { approved }),
  startsAt: starts_at.getTime(),
  endsAt: ends_at?.getTime() ?? null,
  updatedAt: updated_at.getTime(),
})
