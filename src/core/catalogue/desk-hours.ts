import type { Service } from './service.ts'
import { isHoliday } from './public-holidays.ts'
import { weekdays } from './desk-policy.ts'
import { DAY, midnightOf, MINUTE, fromWallTime } from '../text/wall-clock.ts'

/** Desk hours of a service, with its time zone. */
export type DeskHours = Pick<Service, 'timeZone'> & {
  readonly desk: Pick<Service['desk'], 'hours'> & Partial<Pick<Service['desk'], 'holidays' | 'closedDates'>>
}

/** Period in which agents work, ms since 1970: `from` included, `to` excluded. */
interface Period {
  readonly from: number
  readonly to: number
}

/** True for a public holiday, and for a date on which the desk is closed. Hours that began the day before go on. */
const isClosedOn = (midnight: number, { desk: { holidays = null, closedDates = [] } }: DeskHours): boolean =>
  (holidays !== null && isHoliday(holidays, midnight)) ||
  (closedDates.length > 0 && closedDates.includes(new Date(midnight).toISOString().slice(0, 10)))

const periodOn = (midnight: number, service: DeskHours): readonly Period[] => {
  const { timeZone, desk } = service
  const day = weekdays[new Date(midnight).getUTCDay()]
  const hours = day && desk.hours[day]
  return hours && !isClosedOn(midnight, service)
    ? [
        {
          from: fromWallTime(midnight + hours.from * MINUTE, timeZone),
          to: fromWallTime(midnight + hours.to * MINUTE, timeZone),
        },
      ]
    : []
}

/**
 * Days to look ahead. The search begins the day before, since hours past midnight belong to the day on which they
 * begin.
 */
const MAX_DAYS = 60

/** Lists the periods that end after `at`, in order. Adjacent periods are merged. */
const periodsFrom = function* (hours: DeskHours, at: number): Generator<Period> {
  const today = midnightOf(at, hours.timeZone)
  let last: Period | null = null
  for (let day = -1; day <= MAX_DAYS; day += 1) {
    for (const next of periodOn(today + day * DAY, hours)) {
      if (next.to <= at) continue
      if (last && next.from > last.to) yield last
      last = last && next.from <= last.to ? { from: last.from, to: Math.max(last.to, next.to) } : next
    }
  }
  if (last) yield last
}

/** True when agents work at that time (ms since 1970). */
export const isOpen = (hours: DeskHours, at: number): boolean => nextOpening(hours, at) === at

/**
 * Gives the next time at which agents work: `at` itself within desk hours; null when there are no hours within two
 * months.
 */
export const nextOpening = (hours: DeskHours, at: number): number | null => {
  const [next] = periodsFrom(hours, at)
  return next ? Math.max(at, next.from) : null
}

/**
 * Gives the time at which `minutes` of desk hours have passed since `at`; null when it is more than two months away.
 */
export const addOpenMinutes = (hours: DeskHours, at: number, minutes: number): number | null => {
  let left = minutes * MINUTE
  for (const { from, to } of periodsFrom(hours, at)) {
    const start = Math.max(at, from)
    if (start + left < to) return start + left
    left -= to - start
  }
  return null
}

/** Gives the milliseconds of desk hours between two times; of two months at most. */
export const openMs = (hours: DeskHours, from: number, to: number): number => {
  let sum = 0
  for (const period of periodsFrom(hours, from)) {
    if (period.from >= to) break
    sum += Math.max(0, Math.min(period.to, to) - Math.max(period.from, from))
  }
  return sum
}
