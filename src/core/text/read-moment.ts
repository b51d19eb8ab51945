import { DAY, MINUTE, wallOf, whenWall } from './wall-clock.ts'

/** The moment (ms since 1970) that "25.11 09:30", "25.11.2026 09:30" or "09:30" means in the zone; null when it means none. */
export const readMoment = (words: string, zone: string, at: number): number | null => {
  const { groups } = written.exec(words.trim()) ?? {}
  if (!groups) return null
  const [hour, minute] = [Number(groups['hour']), Number(groups['minute'])]
  if (hour > 23 || minute > 59) return null
  const time = (hour * 60 + minute) * MINUTE
  const day = wallDay(groups, time, wallOf(at, zone))
  return day === null ? null : whenWall(day + time, zone)
}

const written = /^(?:(?<day>\d{1,2})\.(?<month>\d{1,2})(?:\.(?<year>\d{4}))?\s+)?(?<hour>\d{1,2})[:.](?<minute>\d{2})$/

/** The day as if it were UTC; null for the 31st of February. */
export const dayOf = (year: number, month: number, day: number): number | null => {
  const at = Date.UTC(year, month - 1, day)
  return new Date(at).getUTCMonth() === month - 1 && new Date(at).getUTCDate() === day ? at : null
}

/** A day without its year is the next one of that name; without a day it is today, or tomorrow when that is over. */
const wallDay = (groups: Readonly<Record<string, string | undefined>>, time: number, now: number): number | null => {
  const { day, month, year } = groups
  const today = Math.floor(now / DAY) * DAY
  if (day === undefined || month === undefined) return today + time > now ? today : today + DAY
  const thisYear = new Date(now).getUTCFullYear()
  const found = dayOf(Number(year ?? thisYear), Number(month), Number(day))
  if (found === null || year !== undefined || found >= today) return found
  return dayOf(thisYear + 1, Number(month), Number(day))
}
