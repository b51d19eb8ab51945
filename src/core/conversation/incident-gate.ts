import { htmlOf, localeOf, serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Event, News } from './event.ts'
import type { SubFlowInput } from '../flow/flow.ts'
import type { Html } from '../text/html.ts'
import { openFor, stops } from '../incident/open-incidents.ts'
import type { OwnIncident } from '../incident/incident.ts'
import type { Service } from '../catalogue/service.ts'
import { INCIDENT, STATUS } from '../flow/world.ts'
import { termOf, wordsOf } from '../incident/incident-words.ts'

/** The service that the customer has named, or the only one; null while nobody knows. */
export const namedService = (draft: Draft): Service | null => {
  const { services } = draft.world
  return services.length === 1 || services.some(({ id }) => id === draft.now.service) ? serviceOf(draft) : null
}

/** A flow that would run into an open incident is entered behind the flow that tells of it, once in a row. */
export const behindIncident = (draft: Draft, input: SubFlowInput): SubFlowInput => {
  const flow = draft.world.flows.get(input.flow)
  if (
    !flow ||
    flow.tellsIncidents ||
    !draft.world.flows.has(INCIDENT) ||
    draft.stack.some((frame) => frame.flow.id === INCIDENT)
  )
    return input
  const incident = openFor(draft.event.incidents ?? [], serviceOf(draft), draft.event.at).find((one) =>
    stops(one, flow),
  )
  if (!incident) return input
  draft.effects.push({ kind: 'met', incident: incident.id, flow: flow.id })
  const { id, kind, texts } = incident
  return {
    flow: INCIDENT,
    params: {
      incident: { id, kind, texts, endsAt: termOf(incident, draft.event.at) },
      flow: flow.id,
      params: input.params ?? {},
    },
  }
}

/** An incident lasts longer than those were told who wait for its end. */
export const movedNews = (incident: OwnIncident, at: number): Event => {
  const term = termOf(incident, at)
  const vars = {
    incident: incident.id,
    kind: incident.kind,
    until: term === null ? 'none' : new Date(term).toISOString(),
  }
  return { kind: 'news', text: MOVED, vars, flow: INCIDENT, at }
}

const MOVED = 'moved'

/** Whether the news is that this incident lasts longer. */
export const isMoved = (news: News, incident: string): boolean =>
  news.kind === 'news' && news.flow === INCIDENT && news.text === MOVED && news.vars['incident'] === incident

const LONGEST_LINE = 120

/** The first line, short enough for the menu. */
const inShort = (words: string): string => {
  const [line = ''] = words.split('\n')
  const chars = [...line]
  return chars.length > LONGEST_LINE ? `${chars.slice(0, LONGEST_LINE - 1).join('')}…` : line
}

/** The line of the menu while something is out of order; null when nothing is, and below the list that tells of it. */
export const incidentLine = (draft: Draft): Html | null => {
  if (draft.event.kind === 'command' && draft.event.name === 'status') return null
  const [incident] = openFor(draft.event.incidents ?? [], namedService(draft), draft.event.at)
  if (!incident) return null
  return htmlOf(draft, STATUS, 'menu-line', { kind: incident.kind, text: inShort(wordsOf(incident, localeOf(draft))) })
}
