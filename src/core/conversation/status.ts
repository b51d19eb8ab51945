import { isSameDay } from '../catalogue/closed-days.ts'
import { calendarIncidents, closedDaysVars } from '../incident/calendar-incidents.ts'
import { nextOpening } from '../catalogue/desk-hours.ts'
import { htmlOf, knownServiceOf, localeOf, serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Html } from '../text/html.ts'
import { incidentWords } from '../flow/incident-words.ts'
import { expectedEnd } from '../incident/expected-end.ts'
import { concernsService, isOpen } from '../incident/open-incidents.ts'
import type { Incident } from '../incident/incident.ts'
import { showPrompt } from './prompt.ts'
import { STATUS } from '../flow/flow-ids.ts'
import { truncate } from '../text/truncate.ts'

/** Longer lists are cut. */
const MAX_ENTRIES = 6
const MAX_TEXT = 400

/** The form of an incident's end in its text: none, on the day of its start, or on another day. */
const endFormOf = ({ startsAt }: Incident, end: number | null, zone: string): 'none' | 'day' | 'other' => {
  if (end === null) return 'none'
  return isSameDay(startsAt, end, zone) ? 'day' : 'other'
}

const entryOf = (draft: Draft, incident: Incident): Html => {
  if (incident.source === 'calendar') return htmlOf(draft, STATUS, 'status-closed', closedDaysVars(incident))
  const { kind, startsAt } = incident
  const end = expectedEnd(incident, draft.event.at)
  return htmlOf(draft, STATUS, isOpen(incident, draft.event.at) ? 'status-open' : 'status-planned', {
    kind,
    text: truncate(incidentWords(incident, localeOf(draft)), MAX_TEXT),
    since: new Date(startsAt).toISOString(),
    until: end === null ? 'none' : new Date(end).toISOString(),
    ends: endFormOf(incident, end, serviceOf(draft).timeZone),
  })
}

const isOpenOrPlanned = (incident: Incident, at: number): boolean =>
  isOpen(incident, at) || (incident.state === 'planned' && incident.startsAt > at)

/** Incidents and closed days of the known service, or of all services: open ones first, then by their start. */
const listIncidents = (draft: Draft): readonly Incident[] => {
  const { at, incidents = [] } = draft.event
  const service = knownServiceOf(draft)
  const services = service === null ? draft.world.services : [service]
  return [...incidents, ...services.flatMap((one) => calendarIncidents(one, at))]
    .filter((incident) => isOpenOrPlanned(incident, at) && services.some((one) => concernsService(incident, one)))
    .toSorted((a, b) => Number(isOpen(b, at)) - Number(isOpen(a, at)) || a.startsAt - b.startsAt)
}

/** The time at which people answer again, while the desk is closed; an empty list otherwise. */
const deskHours = (draft: Draft): readonly Html[] => {
  const service = knownServiceOf(draft)
  const next = draft.world.isStaffed === true && service !== null ? nextOpening(service, draft.event.at) : null
  return next === null || next <= draft.event.at
    ? []
    : [htmlOf(draft, STATUS, 'status-desk', { opensAt: new Date(next).toISOString() })]
}

/** Shows open and planned incidents and the desk's hours above the present question. */
export const showStatus = (draft: Draft): void => {
  const entries = listIncidents(draft)
    .slice(0, MAX_ENTRIES)
    .map((incident) => entryOf(draft, incident))
  const allClear = htmlOf(draft, STATUS, knownServiceOf(draft) === null ? 'status-none-anywhere' : 'status-none')
  showPrompt(draft, {
    note: [...(entries.length > 0 ? entries : [allClear]), ...deskHours(draft)].join('\n\n'),
    again: draft.now.prompt !== null,
  })
}
