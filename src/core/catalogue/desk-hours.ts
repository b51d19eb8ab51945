import type { Service } from './service.ts'
import { weekdays } from './desk-policy.ts'
import { DAY, midnightOf, MINUTE, whenWall } from '../text/wall-clock.ts'

/** Whose hours: a service's own, in its own zone. */
export type Hours = Pick<Service, 'timeZone'> & { readonly desk: Pick<Service['desk'], 'hours'> }

/** While agents are there, ms since 1970: from `from` until just before `to`. */
interface Period {
  readonly from: number
  readonly to: number
}

const periodOn = (midnight: number, { timeZone, desk }: Hours): readonly Period[] => {
  const day = weekdays[new Date(midnight).getUTCDay()]
  const hours = day && desk.hours[day]
  return hours
    ? [
        {
          from: whenWall(midnight + hours.from * MINUTE, timeZone),
          to: whenWall(midnight + hours.to * MINUTE, timeZone),
        },
      ]
    : []
}

/** The next weeks, beginning the day before: hours past midnight belong to the day on which they begin. */
const LONGEST = 60

/** Open periods that are not over at that time, in order; neighbours are one. */
const periodsFrom = function* (hours: Hours, at: number): Generator<Period> {
  const today = midnightOf(at, hours.timeZone)
  let last: Period | null = null
  for (let day = -1; day <= LONGEST; day += 1) {
    for (const next of periodOn(today + day * DAY, hours)) {
      if (next.to <= at) continue
      if (last && next.from > last.to) yield last
      last = last && next.from <= last.to ? { from: last.from, to: Math.max(last.to, next.to) } : next
    }
  }
  if (last) yield last
}

/** Whether agents are there at that time (ms since 1970). */
export const isOpen = (hours: Hours, at: number): boolean => opensAt(hours, at) === at

/** When agents are there next: `at` itself while they are; null when they never are. */
export const opensAt = (hours: Hours, at: number): number | null => {
  const [next] = periodsFrom(hours, at)
  return next ? Math.max(at, next.from) : null
}

/** When so many minutes of open time have gone by since `at`; null when that does not come within two months. */
export const afterOpen = (hours: Hours, at: number, minutes: number): number | null => {
  let left = minutes * MINUTE
  for (const { from, to } of periodsFrom(hours, at)) {
    const start = Math.max(at, from)
    if (start + left < to) return start + left
    left -= to - start
  }
  return null
}
