import { describe, expect, test } from 'vitest'
import { readStatsPeriod } from '../../../src/core/talk/stats-period.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const read = (words: string) => {
  const period = readStatsPeriod(words, 'Europe/Moscow', NOW)
  return (
    period && [new Date(period.since).toISOString().slice(0, 16), new Date(period.until).toISOString().slice(0, 16)]
  )
}

describe('a period of figures', () => {
  test.each<[string, string, string]>([
    ['', '2026-11-22T21:00', '2026-11-23T12:00'],
    ['сегодня', '2026-11-22T21:00', '2026-11-23T12:00'],
    ['Вчера', '2026-11-21T21:00', '2026-11-22T21:00'],
    ['week', '2026-11-16T21:00', '2026-11-23T12:00'],
    ['месяц', '2026-10-24T21:00', '2026-11-23T12:00'],
    ['3', '2026-11-20T21:00', '2026-11-23T12:00'],
    ['01.11', '2026-10-31T21:00', '2026-11-01T21:00'],
    ['01.11 15.11', '2026-10-31T21:00', '2026-11-15T21:00'],
    ['1.11-15.11', '2026-10-31T21:00', '2026-11-15T21:00'],
    ['1.11 — 15.11.2026', '2026-10-31T21:00', '2026-11-15T21:00'],
    ['2026-11-01 - 2026-11-15', '2026-10-31T21:00', '2026-11-15T21:00'],
    ['24.12', '2025-12-23T21:00', '2025-12-24T21:00'],
    ['20.11 30.11.2026', '2026-11-19T21:00', '2026-11-23T12:00'],
  ])('%j is read', (words, since, until) => expect(read(words)).toEqual([since, until]))

  test.each([
    'год',
    '0',
    '400',
    '32.01',
    '31.02',
    '15.11 01.11',
    '1.12.2026',
    '01.11 02.11 03.11',
    'с 01.11',
    'week 01.11',
  ])('%j is none', (words) => expect(read(words)).toBeNull())
})
