import { calendarIncidents } from './calendar.ts'
import { htmlOf, localeOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Html } from './html.ts'
import { namedService, termOf, wordsOf } from './incidents.ts'
import { concerns, isOpen } from './notice/open-incidents.ts'
import type { OwnIncident } from './notice/own-incident.ts'
import { show } from './show.ts'
import { STATUS } from './world.ts'

/** More than this is no answer to a question. */
const MOST = 6
const LONGEST = 400

const cutTo = (text: string): string => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text)

const entryOf = (draft: Draft, incident: OwnIncident): Html => {
  const { id, source, kind, startsAt } = incident
  const open = isOpen(incident, draft.event.at)
  const term = termOf(incident, draft.event.at)
  const text = source === 'calendar' ? htmlOf(draft, STATUS, `calendar-${id.split('/')[1] ?? ''}`) : cutTo(wordsOf(incident, localeOf(draft)))
  return htmlOf(draft, STATUS, open ? 'status-open' : 'status-planned', {
    kind: source === 'calendar' ? 'closed' : kind, text, since: new Date(startsAt).toISOString(), until: term === null ? 'none' : new Date(term).toISOString(),
  })
}

const isToCome = (incident: OwnIncident, at: number): boolean => isOpen(incident, at) || (incident.state === 'planned' && incident.startsAt > at)

/** What is open and what is planned, by the beginning, for the service of this conversation; for all of them while nobody knows which. */
const listed = (draft: Draft): readonly OwnIncident[] => {
  const { services } = draft.world
  const service = namedService(draft)
  const meant = service === null ? services : [service]
  const all = [...draft.event.incidents ?? [], ...meant.flatMap(one => calendarIncidents(one, draft.event.at))]
  return all.filter(one => isToCome(one, draft.event.at) && meant.some(candidate => concerns(one, candidate)))
    .toSorted((a, b) => Number(isOpen(b, draft.event.at)) - Number(isOpen(a, draft.event.at)) || a.startsAt - b.startsAt)
}

/** Tells what is out of order and what is planned, and asks the present question again. */
export const tellStatus = (draft: Draft): void => {
  const entries = listed(draft).slice(0, MOST).map(incident => entryOf(draft, incident))
  const note = entries.length > 0 ? entries.join('\n\n') : htmlOf(draft, STATUS, namedService(draft) === null ? 'status-none-anywhere' : 'status-none')
  show(draft, { note, again: draft.now.prompt !== null })
}
