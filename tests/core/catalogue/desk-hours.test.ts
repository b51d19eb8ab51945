import { describe, expect, test } from 'vitest'
import { addOpenMinutes, isOpen, nextOpening } from '../../../src/core/catalogue/desk-hours.ts'
import type { DeskHours } from '../../../src/core/catalogue/desk-hours.ts'
import { defaultDesk, readHours } from '../../../src/core/catalogue/desk-policy.ts'
import type { Weekday } from '../../../src/core/catalogue/desk-policy.ts'
import { fc } from '../../support/fc.ts'

const at = (iso: string): number => Date.parse(iso)
const iso = (when: number | null): string | null =>
  when === null ? null : new Date(when).toISOString().replace(':00.000Z', 'Z')

const desk = (timeZone: string, week: Readonly<Partial<Record<Weekday, string>>>): DeskHours => ({
  timeZone,
  desk: { hours: Object.fromEntries(Object.entries(week).map(([day, text]) => [day, readHours(text)!])) },
})

const office = desk('Europe/Minsk', {
  mon: '09:00-18:00',
  tue: '09:00-18:00',
  wed: '09:00-18:00',
  thu: '09:00-18:00',
  fri: '09:00-17:00',
})
const nights = desk('Europe/Moscow', { fri: '20:00-02:00', sat: '20:00-24:00' })
const always = desk('Europe/Berlin', {
  mon: '00:00-24:00',
  tue: '00:00-24:00',
  wed: '00:00-24:00',
  thu: '00:00-24:00',
  fri: '00:00-24:00',
  sat: '00:00-24:00',
  sun: '00:00-24:00',
})
const berlin = desk('Europe/Berlin', { sat: '22:00-06:00', sun: '02:30-12:00' })

describe('hours of the catalogue', () => {
  test.each([
    ['09:00-21:00', 540, 1260],
    ['00:00-24:00', 0, 1440],
    ['20:00-02:00', 1200, 1560],
  ])('%s are read', (text, from, to) => {
    expect(readHours(text)).toEqual({ from, to })
  })

  test.each(['9-21', '09:00-09:00', '25:00-26:00', '09:60-10:00', '24:00-02:00', ''])('%j are none', (text) => {
    expect(readHours(text)).toBeNull()
  })
})

describe('the hours of a desk', () => {
  test.each<[string, DeskHours, string, boolean]>([
    ['in the morning', office, '2026-11-23T06:00:00Z', true],
    ['a minute before', office, '2026-11-23T05:59:00Z', false],
    ['at the very end', office, '2026-11-23T15:00:00Z', false],
    ['on a shorter Friday', office, '2026-11-27T14:30:00Z', false],
    ['on a closed day', office, '2026-11-28T10:00:00Z', false],
    ['past midnight, on the hours of the day before', nights, '2026-11-27T22:30:00Z', true],
    ['after a night that is over', nights, '2026-11-27T23:00:00Z', false],
    ['at midnight of a day without hours', nights, '2026-11-28T21:00:00Z', false],
  ])('%s', (_, hours, when, open) => {
    expect(isOpen(hours, at(when))).toBe(open)
  })

  test.each<[string, DeskHours, string, string]>([
    ['over a weekend', office, '2026-11-27T14:00:00Z', '2026-11-30T06:00Z'],
    ['now, when they are open', office, '2026-11-23T10:00:00Z', '2026-11-23T10:00Z'],
    [
      'a week later, when there is one day',
      desk('UTC', { mon: '09:00-10:00' }),
      '2026-11-23T10:00:00Z',
      '2026-11-30T09:00Z',
    ],
    [
      'in a night that loses an hour, after the gap',
      desk('Europe/Berlin', { sun: '02:30-12:00' }),
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:30Z',
    ],
    [
      'in a night that has an hour twice, at the first',
      desk('Europe/Berlin', { sun: '02:30-12:00' }),
      '2026-10-24T12:00:00Z',
      '2026-10-25T00:30Z',
    ],
    [
      'in another zone, on its own Monday',
      desk('Asia/Vladivostok', { mon: '09:00-18:00' }),
      '2026-11-22T20:00:00Z',
      '2026-11-22T23:00Z',
    ],
  ])('open %s', (_, hours, when, opens) => {
    expect(iso(nextOpening(hours, at(when)))).toBe(opens)
  })

  test('never open when every day is closed', () => {
    expect(nextOpening(desk('UTC', {}), 0)).toBeNull()
    expect(addOpenMinutes(desk('UTC', {}), 0, 1)).toBeNull()
    expect(isOpen(desk('UTC', {}), 0)).toBe(false)
  })

  test.each<[string, DeskHours, string, number, string]>([
    ['within a day', office, '2026-11-23T06:00:00Z', 30, '2026-11-23T06:30Z'],
    ['from before the morning', office, '2026-11-23T01:00:00Z', 30, '2026-11-23T06:30Z'],
    ['into the next day', office, '2026-11-23T14:50:00Z', 30, '2026-11-24T06:20Z'],
    ['up to the very end, which is the next beginning', office, '2026-11-23T14:30:00Z', 30, '2026-11-24T06:00Z'],
    ['over the weekend', office, '2026-11-27T13:50:00Z', 30, '2026-11-30T06:20Z'],
    ['over the night that loses an hour', berlin, '2026-03-28T21:00:00Z', 8 * 60, '2026-03-29T05:00Z'],
    ['over midnight of a desk that never closes', always, '2026-11-23T22:50:00Z', 30, '2026-11-23T23:20Z'],
  ])('count minutes %s', (_, hours, from, minutes, until) => {
    expect(iso(addOpenMinutes(hours, at(from), minutes))).toBe(until)
  })

  test('an answer in so many open minutes is due at an open time, and later for more', () => {
    const when = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') })
    fc.assert(
      fc.property(
        when,
        fc.integer({ min: 1, max: 600 }),
        fc.constantFrom(office, nights, berlin, always),
        (from, minutes, hours) => {
          const due = addOpenMinutes(hours, from, minutes)!
          expect(isOpen(hours, due)).toBe(true)
          expect(due - from).toBeGreaterThanOrEqual(minutes * 60_000)
          expect(addOpenMinutes(hours, from, minutes + 1)).toBeGreaterThan(due)
          expect(nextOpening(hours, from)).toBeLessThanOrEqual(due)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('are every day from nine to nine where a service says nothing', () => {
    const minsk = { timeZone: 'Europe/Minsk', desk: defaultDesk }
    expect(isOpen(minsk, at('2026-11-29T17:59:00Z'))).toBe(true)
    expect(iso(nextOpening(minsk, at('2026-11-29T18:00:00Z')))).toBe('2026-11-30T06:00Z')
  })
})
