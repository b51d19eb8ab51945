import { isClosedForRenaming, isClosedForInvoices, findClosedRun } from '../catalogue/closed-days.ts'
import type { Service } from '../catalogue/service.ts'
import { fromWallTime, midnightOf, DAY } from '../text/wall-clock.ts'
import type { Incident } from './incident.ts'

/**
 * Makes planned incidents of a service's closed days: the present ones and those that begin within a week. The flows
 * they stop report them themselves.
 */
export const calendarIncidents = (service: Service, at: number): readonly Incident[] => {
  const { id, timeZone, closedDays, flows } = service
  const startOfDay = (days: number): number => fromWallTime(midnightOf(at, timeZone) + days * DAY, timeZone)
  return closedDayRules
    .filter(({ what, flow }) => closedDays[what] > 0 && flows.includes(flow))
    .flatMap(({ what, flow, isClosed }): Incident[] => {
      const run = findClosedRun(
        (time) => isClosed(service, time),
        (days) => startOfDay(days) + DAY / 2,
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
          startsAt: startOfDay(run.first),
          endsAt: startOfDay(run.after),
          texts: {},
          updatedAt: startOfDay(run.first),
        },
      ]
    })
}

/** Gives the variables of the text `status-closed`: the kind of closing, its first and its last day. */
export const closedDaysVars = ({ id, startsAt, endsAt }: Incident): Readonly<Record<string, string>> => {
  const last = (endsAt ?? startsAt + DAY) - 1
  return {
    what: id.split('/')[1] ?? '',
    since: new Date(startsAt).toISOString(),
    last: new Date(last).toISOString(),
    days: last - startsAt < DAY ? 'one' : 'more',
  }
}

/** Kinds of closed days: the flow that each stops, and its test for a time. */
const closedDayRules = [
  { what: 'renaming', flow: 'rename-subscribers', isClosed: isClosedForRenaming },
  { what: 'invoices', flow: 'answers', isClosed: isClosedForInvoices },
] as const
