import { describe, expect, test } from 'vitest'
import { isHoliday } from '../../../src/core/catalogue/public-holidays.ts'
import { addOpenMinutes, isOpen, nextOpening, openMs } from '../../../src/core/catalogue/desk-hours.ts'
import type { HolidayCountry } from '../../../src/core/catalogue/public-holidays.ts'

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const holidays = (country: HolidayCountry, year: number): readonly string[] =>
  Array.from({ length: 366 }, (_, n) => day(`${year}-01-01`) + n * 86_400_000)
    .filter((midnight) => new Date(midnight).getUTCFullYear() === year && isHoliday(country, midnight))
    .map((midnight) => new Date(midnight).toISOString().slice(5, 10))

const january = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08']

describe('public holidays', () => {
  test.each([
    [2024, '05-14'],
    [2025, '04-29'],
    [2026, '04-21'],
    [2027, '05-11'],
    [2028, '04-25'],
  ])('of Belarus in %i have Radunitsa on %s', (year, radunitsa) =>
    expect(holidays('BY', year)).toEqual(
      ['01-01', '01-02', '01-07', '03-08', '05-01', '05-09', '07-03', '11-07', '12-25', radunitsa].toSorted(),
    ),
  )
  test.each<[number, readonly string[]]>([
    [2024, ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04']],
    [2026, ['02-23', '03-08', '03-09', '05-01', '05-09', '05-11', '06-12', '11-04']],
    [2027, ['02-23', '03-08', '05-01', '05-03', '05-09', '05-10', '06-12', '06-14', '11-04']],
  ])('of Russia in %i move from weekends, those of January do not', (year, others) =>
    expect(holidays('RU', year)).toEqual([...january, ...others]),
  )
})

describe('a desk with holidays', () => {
  const nine = { from: 9 * 60, to: 18 * 60 }
  const week = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine }
  const desk = { timeZone: 'Europe/Minsk', desk: { hours: week, holidays: 'BY', closedDates: ['2026-12-31'] } } as const
  const at = (time: string): number => Date.parse(`${time}:00+03:00`)
  test.each([
    ['2026-12-24T18:30', '2026-12-28T09:00', 'over Christmas and a weekend'],
    ['2026-12-25T12:00', '2026-12-28T09:00', 'on a holiday'],
    ['2026-12-30T18:00', '2027-01-04T09:00', 'over a date of its own, New Year and a weekend'],
    ['2026-04-20T20:00', '2026-04-22T09:00', 'over Radunitsa'],
    ['2026-12-24T17:59', '2026-12-24T17:59', 'while it is open'],
  ])('at %s opens at %s: %s', (now, opens) => expect(nextOpening(desk, at(now))).toBe(at(opens)))
  test('is closed on a holiday, and counts no minute of it', () => {
    expect(isOpen(desk, at('2026-12-25T12:00'))).toBe(false)
    expect(addOpenMinutes(desk, at('2026-12-24T17:50'), 20)).toBe(at('2026-12-28T09:10'))
    expect(openMs(desk, at('2026-12-24T17:00'), at('2026-12-28T10:00'))).toBe(2 * 3_600_000)
  })
  test('works through a night that begins before one', () => {
    const nights = { ...desk, desk: { ...desk.desk, hours: { thu: { from: 20 * 60, to: 26 * 60 }, fri: nine } } }
    expect(isOpen(nights, at('2026-12-25T01:00'))).toBe(true)
    expect(isOpen(nights, at('2026-12-25T10:00'))).toBe(false)
  })
})
