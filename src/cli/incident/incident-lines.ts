import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { stripHtml } from '../../core/text/html.ts'
import { truncate } from '../../core/text/truncate.ts'
import { incidentCard } from '../../render/incident/incident-card.ts'
import type { Incident } from '../../core/incident/incident.ts'

const MAX_TEXT = 40

const minute = (at: number | null): string => (at === null ? '?' : `${new Date(at).toISOString().slice(0, 16)}Z`)

/** Formats state, kind, period, services, regions and stopped flows of an incident. */
export const summaryLine = ({ kind, state, services, regions, flows, startsAt, endsAt }: Incident): string =>
  `${state.padEnd(9)}  ${kind.padEnd(11)}  ${minute(startsAt)} to ${minute(endsAt)}  ${services.join(', ') || 'all services'}${regions.length > 0 ? ` in ${regions.join(', ')}` : ''}` +
  `  stops ${flows === null ? 'all that need the operator' : flows.join(', ') || 'nothing'}`

/** Formats an incident as one line of a list. */
export const incidentLine = (incident: Incident): string => {
  const words = stripHtml(Object.values(incident.texts)[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return `${incident.id.padEnd(7)}  ${summaryLine(incident)}  ${truncate(words, MAX_TEXT)}`.trimEnd()
}

/** Renders the texts that customers will read, in each language. */
export const previewText = (world: DeskWorld, incident: Incident): string =>
  stripHtml(incidentCard(world, incident, 'preview').text)
