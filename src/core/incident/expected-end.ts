import type { Incident } from './incident.ts'

/** Gives the expected end of an incident, ms since 1970; null when it is unknown or has passed. */
export const expectedEnd = ({ endsAt }: Pick<Incident, 'endsAt'>, at: number): number | null =>
  endsAt !== null && endsAt > at ? endsAt : null
