import { describe, expect, test } from 'vitest'
import { dateTime } from '../../../src/adapters/operator/date-time.ts'

const AT = Date.parse('2026-11-30T09:05:07Z')

describe('a time of the operator', () => {
  test.each<[string | number, number]>([
    ['2026-11-30T09:05:07Z', AT],
    ['2026-11-30T12:05:07+03:00', AT],
    ['2026-11-30T09:05:07+0000', AT],
    ['2026-11-30T12:05:07+0300', AT],
    ['2026-11-30T12:05:07+03', AT],
    ['2026-11-30T04:35:07-0430', AT],
    ['2026-11-30t09:05:07z', AT],
    ['2026-11-30 09:05:07Z', AT],
    ['2026-11-30 12:05:07 +0300', AT],
    ['2026-11-30T09:05:07', AT],
    ['2026-11-30T09:05Z', AT - 7_000],
    ['2026-11-30T09:05:07.123456789Z', AT + 123],
    ['2026-11-30T09:05:07,123+0000', AT + 123],
    [AT, AT],
    [AT / 1000, AT],
    [AT / 1000 + 0.5, AT + 500],
  ])('%s is read', (written, at) => {
    expect(Date.parse(dateTime.parse(written))).toBe(at)
  })

  test.each<unknown>([
    '',
    'soon',
    '30.11.2026 09:05',
    '2026-13-30T09:05:07Z',
    '2026-11-30T25:05:07Z',
    '2026-11-30',
    null,
    true,
    Number.MAX_VALUE,
    '2026-11-30T09:05:07+99:99',
  ])('%s is none', (written) => {
    expect(dateTime.safeParse(written).success).toBe(false)
  })
})
