import { DAY, MINUTE, wallTime, fromWallTime } from './wall-clock.ts'

/**
 * Reads "25.11 09:30", "25.11.2026 09:30" or "09:30" as a time of the zone (ms since 1970); null for anything else.
 * `at` is now. A time that has passed is given as it was written, for the caller to refuse.
 */
export const readMoment = (words: string, zone: string, at: number): number | null => {
  const { groups } = written.exec(words.trim()) ?? {}
  if (!groups) return null
  const [hour, minute] = [Number(groups['hour']), Number(groups['minute'])]
  if (hour > 23 || minute > 59) return null
  const time = (hour * 60 + minute) * MINUTE
  const day = wallDay(groups, wallTime(at, zone))
  return day === null ? null : fromWallTime(day + time, zone)
}

const written = /^(?:(?<day>\d{1,2})\.(?<month>\d{1,2})(?:\.(?<year>\d{4}))?\s+)?(?<hour>\d{1,2})[:.](?<minute>\d{2})$/

/** Gives midnight of a date in UTC, ms since 1970; null for a date that does not exist, such as 31 February. */
const utcDay = (year: number, month: number, day: number): number | null => {
  const at = Date.UTC(year, month - 1, day)
  return new Date(at).getUTCMonth() === month - 1 && new Date(at).getUTCDate() === day ? at : null
}

/** Time by which a date without a year is nearer to the next year's than to this year's. */
const HALF_YEAR = 183 * DAY

/**
 * Finds the day: a time without a date is today; a date without a year is the nearest one, so that "02.01" at the end
 * of December is to come.
 */
const wallDay = (groups: Readonly<Record<string, string | undefined>>, now: number): number | null => {
  const { day, month, year } = groups
  const today = Math.floor(now / DAY) * DAY
  if (day === undefined || month === undefined) return today
  const thisYear = new Date(now).getUTCFullYear()
  const found = utcDay(Number(year ?? thisYear), Number(month), Number(day))
  if (found === null || year !== undefined || found > today - HALF_YEAR) return found
  return utcDay(thisYear + 1, Number(month), Number(day))
}
