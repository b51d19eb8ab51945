import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { stripHtml } from '../../core/text/html.ts'
import { incidentCard } from '../../render/incident/incident-card.ts'
import type { OwnIncident } from '../../core/incident/incident.ts'

const SHORT = 40

const minute = (at: number | null): string => (at === null ? '?' : `${new Date(at).toISOString().slice(0, 16)}Z`)

/** What it is, for whom, and from when to when. */
export const aboutLine = ({ kind, state, services, regions, flows, startsAt, endsAt }: OwnIncident): string =>
  `${state.padEnd(9)}  ${kind.padEnd(11)}  ${minute(startsAt)} to ${minute(endsAt)}  ${services.join(', ') || 'all services'}${regions.length > 0 ? ` in ${regions.join(', ')}` : ''}` +
  `  stops ${flows === null ? 'all that needs the phone company' : flows.join(', ') || 'nothing'}`

/** An incident in one line of a list. */
export const listLine = (incident: OwnIncident): string => {
  const words = stripHtml(Object.values(incident.texts)[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return `${incident.id.padEnd(7)}  ${aboutLine(incident)}  ${words.length > SHORT ? `${words.slice(0, SHORT - 1)}…` : words}`.trimEnd()
}

/** What customers will read of it, in each language. */
export const toldLines = (world: DeskWorld, incident: OwnIncident): string =>
  stripHtml(incidentCard(world, incident, 'preview', []).text)
