import { isSameDay } from '../catalogue/closed-days.ts'
import { closedVars } from '../incident/calendar-incidents.ts'
import { calendarIncidents } from '../incident/calendar-incidents.ts'
import { opensAt } from '../catalogue/desk-hours.ts'
import { htmlOf, localeOf, serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Html } from '../text/html.ts'
import { namedService } from './incident-gate.ts'
import { wordsOf } from '../incident/incident-words.ts'
import { termOf } from '../incident/incident-words.ts'
import { concerns, isOpen } from '../incident/open-incidents.ts'
import type { OwnIncident } from '../incident/incident.ts'
import { show } from './prompt.ts'
import { STATUS } from '../flow/world.ts'

/** More than this is no answer to a question. */
const MOST = 6
const LONGEST = 400

const cutTo = (text: string): string =>
  [...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text

const endsOf = ({ startsAt }: OwnIncident, term: number | null, zone: string): string => {
  if (term === null) return 'none'
  return isSameDay(startsAt, term, zone) ? 'day' : 'other'
}

const entryOf = (draft: Draft, incident: OwnIncident): Html => {
  if (incident.source === 'calendar') return htmlOf(draft, STATUS, 'status-closed', closedVars(incident))
  const { kind, startsAt } = incident
  const term = termOf(incident, draft.event.at)
  return htmlOf(draft, STATUS, isOpen(incident, draft.event.at) ? 'status-open' : 'status-planned', {
    kind,
    text: cutTo(wordsOf(incident, localeOf(draft))),
    since: new Date(startsAt).toISOString(),
    until: term === null ? 'none' : new Date(term).toISOString(),
    ends: endsOf(incident, term, serviceOf(draft).timeZone),
  })
}

const isToCome = (incident: OwnIncident, at: number): boolean =>
  isOpen(incident, at) || (incident.state === 'planned' && incident.startsAt > at)

/** What is open and what is planned, by the beginning, for the service of this conversation; for all of them while nobody knows which. */
const listed = (draft: Draft): readonly OwnIncident[] => {
  const { services } = draft.world
  const service = namedService(draft)
  const meant = service === null ? services : [service]
  const all = [...(draft.event.incidents ?? []), ...meant.flatMap((one) => calendarIncidents(one, draft.event.at))]
  return all
    .filter((one) => isToCome(one, draft.event.at) && meant.some((candidate) => concerns(one, candidate)))
    .toSorted(
      (a, b) => Number(isOpen(b, draft.event.at)) - Number(isOpen(a, draft.event.at)) || a.startsAt - b.startsAt,
    )
}

/** When people answer next, while nobody does. */
const closedDesk = (draft: Draft): readonly Html[] => {
  const service = namedService(draft)
  const next = draft.world.staffed === true && service !== null ? opensAt(service, draft.event.at) : null
  return next === null || next <= draft.event.at
    ? []
    : [htmlOf(draft, STATUS, 'status-desk', { opensAt: new Date(next).toISOString() })]
}

/** Tells what is out of order and what is planned, when people answer again, and asks the present question again. */
export const tellStatus = (draft: Draft): void => {
  const entries = listed(draft)
    .slice(0, MOST)
    .map((incident) => entryOf(draft, incident))
  const calm = htmlOf(draft, STATUS, namedService(draft) === null ? 'status-none-anywhere' : 'status-none')
  show(draft, {
    note: [...(entries.length > 0 ? entries : [calm]), ...closedDesk(draft)].join('\n\n'),
    again: draft.now.prompt !== null,
  })
}
