import { describe, expect, test } from 'vitest'
import { isClosedForInvoices, isClosedForRenaming } from '../../../src/core/catalogue/closed-days.ts'

const MINSK = { timeZone: 'Europe/Minsk', closedDays: { renaming: 2, invoices: 3 } }
const inZone = (timeZone: string) => ({ ...MINSK, timeZone })
const at = (time: string): number => Date.parse(time)

describe('renaming is closed on the last two days of a month', () => {
  test.each([
    ['2026-01-29T23:59:59+03:00', false],
    ['2026-01-30T00:00:00+03:00', true],
    ['2026-01-31T23:59:59+03:00', true],
    ['2026-02-01T00:00:00+03:00', false],
    ['2026-02-26T12:00:00+03:00', false],
    ['2026-02-27T12:00:00+03:00', true],
    ['2026-02-28T12:00:00+03:00', true],
    ['2028-02-27T12:00:00+03:00', false],
    ['2028-02-28T12:00:00+03:00', true],
    ['2028-02-29T12:00:00+03:00', true],
    ['2100-02-27T12:00:00+03:00', true],
    ['2026-04-28T12:00:00+03:00', false],
    ['2026-04-29T00:00:00+03:00', true],
    ['2026-12-30T00:00:00+03:00', true],
    ['2027-01-01T00:00:00+03:00', false],
  ])('%s: %s', (time, closed) => {
    expect(isClosedForRenaming(MINSK, at(time))).toBe(closed)
  })

  test('of the zone in which the company lives', () => {
    const evening = at('2026-01-29T21:30:00Z')
    expect(isClosedForRenaming(MINSK, evening)).toBe(true)
    expect(isClosedForRenaming(inZone('Europe/London'), evening)).toBe(false)
    expect(isClosedForRenaming(MINSK, at('2026-01-31T20:59:59Z'))).toBe(true)
    expect(isClosedForRenaming(MINSK, at('2026-01-31T21:00:00Z'))).toBe(false)
    expect(isClosedForRenaming(inZone('America/New_York'), at('2026-01-31T21:00:00Z'))).toBe(true)
  })
})

describe('invoices are closed from the 1st to the 3rd', () => {
  test.each([
    ['2026-02-28T23:59:59+03:00', false],
    ['2026-03-01T00:00:00+03:00', true],
    ['2026-03-03T23:59:59+03:00', true],
    ['2026-03-04T00:00:00+03:00', false],
    ['2026-02-28T21:00:00Z', true],
    ['2026-03-03T21:00:00Z', false],
  ])('%s: %s', (time, closed) => {
    expect(isClosedForInvoices(MINSK, at(time))).toBe(closed)
  })

  test('whatever the clocks do that night', () => {
    expect(isClosedForInvoices(inZone('Europe/London'), at('2026-10-31T23:30:00Z'))).toBe(false)
    expect(isClosedForInvoices(inZone('Europe/London'), at('2026-11-01T00:00:00Z'))).toBe(true)
  })
})

describe("how many days are closed is the service's own", () => {
  const of = (renaming: number, invoices: number) => ({ timeZone: 'Europe/Minsk', closedDays: { renaming, invoices } })

  test.each([
    ['2028-02-29T12:00:00+03:00', 0, false],
    ['2028-02-28T12:00:00+03:00', 1, false],
    ['2028-02-29T12:00:00+03:00', 1, true],
    ['2026-12-28T23:59:59+03:00', 3, false],
    ['2026-12-29T00:00:00+03:00', 3, true],
    ['2027-01-01T00:00:00+03:00', 3, false],
    ['2026-02-01T12:00:00+03:00', 27, false],
  ])('on %s with %i last days: %s', (time, days, closed) => {
    expect(isClosedForRenaming(of(days, 0), at(time))).toBe(closed)
  })

  test.each([
    ['2026-12-31T23:59:59+03:00', 1, false],
    ['2027-01-01T00:00:00+03:00', 1, true],
    ['2027-01-01T00:00:00+03:00', 0, false],
    ['2027-01-05T12:00:00+03:00', 5, true],
  ])('on %s with %i first days: %s', (time, days, closed) => {
    expect(isClosedForInvoices(of(0, days), at(time))).toBe(closed)
  })
})
