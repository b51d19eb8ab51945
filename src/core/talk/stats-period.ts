import { DAY, dayStart, fromWallTime, midnightOf } from '../text/wall-clock.ts'

/** Words for periods in the languages of the desk, with their days: from how many days ago, and how many. */
const periods: readonly (readonly [words: RegExp, from: number, days: number])[] = [
  [/^(|today|сегодня|сёння)$/, 0, 1],
  [/^(yesterday|вчера|ўчора|учора)$/, 1, 1],
  [/^(week|неделя|тыдзень)$/, 6, 7],
  [/^(month|месяц)$/, 29, 30],
]

/** Most days that are counted back. */
const MAX_DAYS = 366

const dayPattern = /(\d{4})-(\d\d)-(\d\d)|(\d\d?)\.(\d\d?)(?:\.(\d{4}))?/g
const separators = /^[\s–—-]*$/

/**
 * Reads a day as its wall time at midnight; without a year, the latest such day that is not ahead. Null for no day of
 * the calendar.
 */
const readDay = ([, y1, m1, d1, d2, m2, y2]: RegExpExecArray, today: number): number | null => {
  const [month, day] = [Number(m1 ?? m2), Number(d1 ?? d2)]
  const given = y1 ?? y2
  const year = given === undefined ? new Date(today).getUTCFullYear() : Number(given)
  const wall = Date.UTC(year, month - 1, day)
  if (new Date(wall).getUTCMonth() !== month - 1 || new Date(wall).getUTCDate() !== day) return null
  return given === undefined && wall > today ? Date.UTC(year - 1, month - 1, day) : wall
}

/**
 * Reads the period of `/stats` in a time zone: nothing or "today", "yesterday", "week", "month", a number of days up to
 * now, a day, or two days ("01.11 15.11", "2026-11-01 - 2026-11-15", both included). Times are ms since 1970; null when
 * it is none of them.
 */
export const readStatsPeriod = (
  words: string,
  zone: string,
  at: number,
): { readonly since: number; readonly until: number } | null => {
  const text = words.trim().toLowerCase()
  const known = periods.find(([pattern]) => pattern.test(text))
  if (known)
    return { since: dayStart(at, zone, known[1]), until: Math.min(at, dayStart(at, zone, known[1] - known[2])) }
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (days >= 1 && days <= MAX_DAYS) return { since: dayStart(at, zone, days - 1), until: at }
  const today = midnightOf(at, zone)
  const [first, second = first, ...more] = [...text.matchAll(dayPattern)]
  if (!first || !second || more.length > 0 || !separators.test(text.replace(dayPattern, ' '))) return null
  const [from, to] = [readDay(first, today), readDay(second, today)]
  if (from === null || to === null || from > to || from > today) return null
  return { since: fromWallTime(from, zone), until: Math.min(at, fromWallTime(to + DAY, zone)) }
}
