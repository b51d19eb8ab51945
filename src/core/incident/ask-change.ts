import type { Incident, IncidentChange, IncidentPatch } from './incident.ts'

/**
 * A change of a published incident that waits for the yes of whoever made it, as the page of the card that asks keeps
 * it.
 */
export interface ProposedChange {
  readonly patch: IncidentPatch
  readonly what: IncidentChange['what']
}

const PAGE = 'sure'

/**
 * Names the page that asks about a change, which holds the change and the version of the incident that it is made for.
 */
export const askPage = ({ updatedAt }: Incident, change: ProposedChange): string =>
  `${PAGE}:${JSON.stringify({ change, updatedAt })}`

/** Reads the change that a page asks about; null for any other page, and when the incident has changed since. */
export const readAskPage = (page: string, incident: Incident): ProposedChange | null => {
  if (!page.startsWith(`${PAGE}:`)) return null
  const { change, updatedAt } = JSON.parse(page.slice(PAGE.length + 1)) as {
    readonly change: ProposedChange
    readonly updatedAt: number
  }
  return updatedAt === incident.updatedAt ? change : null
}
