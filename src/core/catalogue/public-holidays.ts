/**
 * Public holidays on which people do not work, of the countries whose services we have. Sources, read on 30 November
 * 2026:
 * - `BY`: Decree of the President of Belarus No. 157 of 26 March 1998 (calendar.by/content.php?id=15; its nine days in
 *   nashaniva.com/be/65677) and, for 2 January, No. 464 of 17 December 2019 (gs.by, 8 November 2023). That nobody works
 *   on them: Labour Code of Belarus, article 147.
 * - `RU`: Labour Code of Russia, article 112 (lawnotes.ru/tk-rf/chast-3/razdel-v/glava-18/statya-112): all fourteen
 *   days, and that a holiday outside of the first eight days of January moves from a weekend to the next working day.
 *
 * Days that a government moves from year to year stand in no law; a service names them itself (`desk.closedDates`). It
 * may also move a day off away from where article 112 puts it: in 2025 the one of 23 February went to 8 May, and
 * 24 February was worked (Resolution No. 1335 of 4 October 2024). For such a year a service names all its days itself.
 */

import { DAY } from '../text/wall-clock.ts'

/** Countries whose holidays are known. */
export const holidayCountries = ['BY', 'RU'] as const
export type HolidayCountry = (typeof holidayCountries)[number]

/** Fixed holidays by country: month and day. */
const FIXED: Readonly<Record<HolidayCountry, readonly string[]>> = {
  BY: ['01-01', '01-02', '01-07', '03-08', '05-01', '05-09', '07-03', '11-07', '12-25'],
  RU: '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04'.split(' '),
}

/** Days from the Orthodox Easter to Radunitsa, a holiday of Belarus. */
const RADUNITSA = 9

const dateOf = (midnight: number): string => new Date(midnight).toISOString().slice(0, 10)

/**
 * Gives the Orthodox Easter of a year between 1900 and 2099, by Meeus's rule, as midnight in UTC; 13 days part the
 * calendars then.
 */
const orthodoxEaster = (year: number): number => {
  const moon = (19 * (year % 19) + 15) % 30
  const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const days = moon + week + 114
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1 + 13)
}

const isWeekend = (midnight: number): boolean => [0, 6].includes(new Date(midnight).getUTCDay())

/** Moves the holidays that fall on a weekend to the next working day, one after the other. */
const moveFromWeekends = (days: readonly string[]): readonly string[] => {
  const taken = new Set(days)
  for (const day of days) {
    let moved = Date.parse(`${day}T00:00:00Z`)
    if (day.slice(5, 7) === '01' || !isWeekend(moved)) continue
    while (isWeekend(moved) || taken.has(dateOf(moved))) moved += DAY
    taken.add(dateOf(moved))
  }
  return [...taken]
}

const holidaysOf = (country: HolidayCountry, year: number): ReadonlySet<string> => {
  const fixed = FIXED[country].map((day) => `${year}-${day}`)
  return new Set(
    country === 'BY' ? [...fixed, dateOf(orthodoxEaster(year) + RADUNITSA * DAY)] : moveFromWeekends(fixed),
  )
}

const known = new Map<string, ReadonlySet<string>>()

/** True for a public holiday. `midnight`: the start of the day as if its wall clock were UTC, ms since 1970. */
export const isHoliday = (country: HolidayCountry, midnight: number): boolean => {
  const year = new Date(midnight).getUTCFullYear()
  const key = `${country} ${year}`
  const days = known.get(key) ?? holidaysOf(country, year)
  known.set(key, days)
  return days.has(dateOf(midnight))
}
