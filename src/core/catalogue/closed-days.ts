import { DAY, midnightOf, whenWall } from '../text/wall-clock.ts'
import type { OwnIncident } from '../incident/incident.ts'
import type { Service } from './service.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The calendar's day at a time (ms since 1970) in a zone (IANA name). */
const dayIn = (at: number, zone: string): Day => {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at)
  const value = (type: 'year' | 'month' | 'day'): number => Number(parts.find((part) => part.type === type)?.value)
  return { year: value('year'), month: value('month'), day: value('day') }
}

/** Day 0 of the next month is the last of this one. */
const daysIn = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

type Calendar = Pick<Service, 'timeZone' | 'closedDays'>

/** Whether today (ms since 1970) is one of the last days of a month on which the service renames nobody. */
export const isClosedForRenaming = ({ timeZone, closedDays }: Calendar, at: number): boolean => {
  const today = dayIn(at, timeZone)
  return today.day > daysIn(today) - closedDays.renaming
}

/** Whether today is one of the first days of a month on which the service gives out no invoices. */
export const isClosedForInvoices = ({ timeZone, closedDays }: Calendar, at: number): boolean =>
  dayIn(at, timeZone).day <= closedDays.invoices

/** How long before they begin the closed days are told. */
const TOLD_DAYS = 7

/** The first run of closed days from today on, if it begins soon: its first day and the one after its last, as days from today. */
const runOf = (
  isClosed: (at: number) => boolean,
  noonIn: (days: number) => number,
): { readonly first: number; readonly after: number } | null => {
  const days = Array.from({ length: TOLD_DAYS + 1 }, (_, day) => day)
  const soon = days.find((day) => isClosed(noonIn(day)))
  if (soon === undefined) return null
  const edge = (from: number, step: number): number => {
    let day = from
    while (isClosed(noonIn(day + step))) day += step
    return day
  }
  return { first: soon === 0 ? edge(0, -1) : soon, after: edge(soon, 1) + 1 }
}

/** What the closed days stop: the kind of them, the flow, and whether a time is in them. */
const closings = [
  { what: 'renaming', flow: 'rename-subscribers', isClosed: isClosedForRenaming },
  { what: 'invoices', flow: 'answers', isClosed: isClosedForInvoices },
] as const

/** How closed days are told (`status-closed`): what is closed, and from which day to which. */
export const closedVars = ({ id, startsAt, endsAt }: OwnIncident): Readonly<Record<string, string>> => {
  const last = (endsAt ?? startsAt + DAY) - 1
  return {
    what: id.split('/')[1] ?? '',
    since: new Date(startsAt).toISOString(),
    last: new Date(last).toISOString(),
    days: last - startsAt < DAY ? 'one' : 'more',
  }
}

/** Whether both are on the same day of the zone. */
export const isSameDay = (one: number, other: number, zone: string): boolean =>
  midnightOf(one, zone) === midnightOf(other, zone)

/** The closed days of the catalogue as planned incidents: those of now, and those that begin within a week. Their flows tell of them themselves. */
export const calendarIncidents = (service: Service, at: number): readonly OwnIncident[] => {
  const { id, timeZone, closedDays, flows } = service
  const began = (days: number): number => whenWall(midnightOf(at, timeZone) + days * DAY, timeZone)
  return closings
    .filter(({ what, flow }) => closedDays[what] > 0 && flows.includes(flow))
    .flatMap(({ what, flow, isClosed }): OwnIncident[] => {
      const run = runOf(
        (time) => isClosed(service, time),
        (days) => began(days) + DAY / 2,
      )
      if (run === null) return []
      return [
        {
          id: `calendar/${what}/${id}`,
          source: 'calendar',
          kind: 'maintenance',
          state: 'planned',
          services: [id],
          regions: [],
          flows: [flow],
          startsAt: began(run.first),
          endsAt: began(run.after),
          texts: {},
          updatedAt: began(run.first),
        },
      ]
    })
}
