import { describe, expect, test } from 'vitest'
import { isClosedForInvoices, isClosedForRenaming } from '../../src/core/calendar.ts'

const MINSK = 'Europe/Minsk'
const at = (time: string): number => Date.parse(time)

describe('renaming is closed on the last two days of a month', () => {
  test.each([
    ['2026-01-29T23:59:59+03:00', false], ['2026-01-30T00:00:00+03:00', true], ['2026-01-31T23:59:59+03:00', true], ['2026-02-01T00:00:00+03:00', false],
    ['2026-02-26T12:00:00+03:00', false], ['2026-02-27T12:00:00+03:00', true], ['2026-02-28T12:00:00+03:00', true],
    ['2028-02-27T12:00:00+03:00', false], ['2028-02-28T12:00:00+03:00', true], ['2028-02-29T12:00:00+03:00', true],
    ['2100-02-27T12:00:00+03:00', true], ['2026-04-28T12:00:00+03:00', false], ['2026-04-29T00:00:00+03:00', true],
    ['2026-12-30T00:00:00+03:00', true], ['2027-01-01T00:00:00+03:00', false],
  ])('%s: %s', (time, closed) => {
    expect(isClosedForRenaming(at(time), MINSK)).toBe(closed)
  })

  test('of the zone in which the company lives', () => {
    const evening = at('2026-01-29T21:30:00Z')
    expect(isClosedForRenaming(evening, MINSK)).toBe(true)
    expect(isClosedForRenaming(evening, 'Europe/London')).toBe(false)
    expect(isClosedForRenaming(at('2026-01-31T20:59:59Z'), MINSK)).toBe(true)
    expect(isClosedForRenaming(at('2026-01-31T21:00:00Z'), MINSK)).toBe(false)
    expect(isClosedForRenaming(at('2026-01-31T21:00:00Z'), 'America/New_York')).toBe(true)
  })
})

describe('invoices are closed from the 1st to the 3rd', () => {
  test.each([
    ['2026-02-28T23:59:59+03:00', false], ['2026-03-01T00:00:00+03:00', true], ['2026-03-03T23:59:59+03:00', true], ['2026-03-04T00:00:00+03:00', false],
    ['2026-02-28T21:00:00Z', true], ['2026-03-03T21:00:00Z', false],
  ])('%s: %s', (time, closed) => {
    expect(isClosedForInvoices(at(time), MINSK)).toBe(closed)
  })

  test('whatever the clocks do that night', () => {
    expect(isClosedForInvoices(at('2026-10-31T23:30:00Z'), 'Europe/London')).toBe(false)
    expect(isClosedForInvoices(at('2026-11-01T00:00:00Z'), 'Europe/London')).toBe(true)
  })
})
