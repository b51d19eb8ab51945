import type { Service } from '../service.ts'
import { weekdays } from './desk-policy.ts'

/** Whose hours: a service's own, in its own zone. */
export type Hours = Pick<Service, 'timeZone'> & { readonly desk: Pick<Service['desk'], 'hours'> }

/** While agents are there, ms since 1970: from `from` until just before `to`. */
interface Period { readonly from: number; readonly to: number }

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone, calendar: 'gregory', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

/** What a clock on the wall of the zone shows, as if it were UTC. */
const wallOf = (at: number, timeZone: string): number => {
  const parts = formatOf(timeZone).formatToParts(at)
  const value = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find(part => part.type === type)?.value)
  return Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second'))
}

/** When the clock on the wall shows that. An hour that is skipped comes as late as the clock was put forward; of one that is there twice, the first. */
const whenWall = (wall: number, timeZone: string): number => {
  const offsetAt = (at: number): number => wallOf(at, timeZone) - at
  const [before, after] = [wall - offsetAt(wall - DAY), wall - offsetAt(wall + DAY)]
  return wallOf(before, timeZone) === wall ? before : wallOf(after, timeZone) === wall ? after : before
}

const midnightOf = (at: number, timeZone: string): number => Math.floor(wallOf(at, timeZone) / DAY) * DAY

const periodOn = (midnight: number, { timeZone, desk }: Hours): readonly Period[] => {
  const day = weekdays[new Date(midnight).getUTCDay()]
  const hours = day && desk.hours[day]
  return hours ? [{ from: whenWall(midnight + hours.from * MINUTE, timeZone), to: whenWall(midnight + hours.to * MINUTE, timeZone) }] : []
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
