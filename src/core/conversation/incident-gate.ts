import { htmlOf, knownServiceOf, localeOf, serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Event, News } from './event.ts'
import type { SubFlowInput } from '../flow/flow.ts'
import type { Html } from '../text/html.ts'
import { openIncidentsFor, stopsFlow } from '../incident/open-incidents.ts'
import type { Incident } from '../incident/incident.ts'
import { INCIDENT, STATUS } from '../flow/flow-ids.ts'
import { expectedEnd } from '../incident/expected-end.ts'
import { incidentWords } from '../flow/incident-words.ts'
import { truncate } from '../text/truncate.ts'

/**
 * Replaces a flow that an open incident stops by the flow that tells of the incident, with the first flow as its
 * parameter. Once in a row: below that flow nothing is diverted.
 */
export const divertToIncident = (draft: Draft, input: SubFlowInput): SubFlowInput => {
  const flow = draft.world.flows.get(input.flow)
  const isTold = draft.stack.some((frame) => frame.flow.id === INCIDENT)
  if (!flow || flow.tellsIncidents || !draft.world.flows.has(INCIDENT) || isTold) return input
  const incident = openIncidentsFor(draft.event.incidents ?? [], serviceOf(draft), draft.event.at).find((one) =>
    stopsFlow(one, flow),
  )
  if (!incident) return input
  draft.effects.push({ kind: 'incident-hit', incident: incident.id, flow: flow.id })
  const { id, kind, texts } = incident
  return {
    flow: INCIDENT,
    params: {
      incident: { id, kind, texts, endsAt: expectedEnd(incident, draft.event.at) },
      flow: flow.id,
      params: input.params ?? {},
    },
  }
}

/** Text of the news that an incident takes longer. */
const RESCHEDULED = 'moved'

/** Makes the news that the end of an incident has moved. */
export const rescheduleNews = (incident: Incident, at: number): Event => {
  const end = expectedEnd(incident, at)
  const vars = {
    incident: incident.id,
    kind: incident.kind,
    until: end === null ? 'none' : new Date(end).toISOString(),
  }
  return { kind: 'news', text: RESCHEDULED, vars, flow: INCIDENT, at }
}

/** Makes the news that an incident has begun, in the words of this language. */
export const beginNews = (incident: Incident, locale: string, at: number): Event => {
  const end = expectedEnd(incident, at)
  const vars = {
    incident: incident.id,
    kind: incident.kind,
    incidentText: incidentWords(incident, locale),
    until: end === null ? 'none' : new Date(end).toISOString(),
  }
  return { kind: 'news', text: 'incident-begun', vars, flow: null, at }
}

/** Makes the news that an incident is open again whose end was told. */
export const againNews = (incident: Incident, at: number): Event => {
  const end = expectedEnd(incident, at)
  const vars = {
    incident: incident.id,
    kind: incident.kind,
    until: end === null ? 'none' : new Date(end).toISOString(),
  }
  return { kind: 'news', text: 'incident-again', vars, flow: null, at }
}

/** True for the news that the end of this incident has moved. */
export const isRescheduleOf = (news: News, incident: string): boolean =>
  news.kind === 'news' && news.flow === INCIDENT && news.text === RESCHEDULED && news.vars['incident'] === incident

const MAX_MENU_LINE = 120

/**
 * The line above the menu about an open incident; null when there is none, and below `/status`, which lists them all.
 */
export const menuIncidentLine = (draft: Draft): Html | null => {
  if (draft.event.kind === 'command' && draft.event.name === 'status') return null
  const [incident] = openIncidentsFor(draft.event.incidents ?? [], knownServiceOf(draft), draft.event.at)
  if (!incident) return null
  const [firstLine = ''] = incidentWords(incident, localeOf(draft)).split('\n')
  return htmlOf(draft, STATUS, 'menu-line', { kind: incident.kind, text: truncate(firstLine, MAX_MENU_LINE) })
}
