import { isClosedForRenaming, isClosedForInvoices, runOf } from '../catalogue/closed-days.ts'
import type { Service } from '../catalogue/service.ts'
import { whenWall, midnightOf, DAY } from '../text/wall-clock.ts'
import type { OwnIncident } from './incident.ts'

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

/** What the closed days stop: the kind of them, the flow, and whether a time is in them. */
export const closings = [
  { what: 'renaming', flow: 'rename-subscribers', isClosed: isClosedForRenaming },
  { what: 'invoices', flow: 'answers', isClosed: isClosedForInvoices },
] as const
