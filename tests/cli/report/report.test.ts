import { describe, expect, it } from 'vitest'
import { daysBefore, readReportArguments } from '../../../src/cli/report/report-arguments.ts'
import { writeReport } from '../../../src/cli/report/make-report.ts'

const read = (words: string) => readReportArguments(words.split(' '), ['ozon', 'mts-business'])

describe('the arguments of a report', () => {
  it('are days, a service and a form', () => {
    expect(read('--from 2026-11-01 --to 2026-11-30 --service ozon --html')).toEqual({
      act: 'report',
      days: { from: '2026-11-01', to: '2026-11-30' },
      service: 'ozon',
      form: 'html',
    })
    expect(read('--help')).toEqual({ act: 'help' })
  })

  it.each([
    '--from 2026-02-30 --to 2026-11-30',
    '--from 2026-11-01',
    '--to 2026-11-01',
    '--from 1.11.2026 --to 30.11.2026',
    '--from 2026-11-02 --to 2026-11-01',
    '--from 2026-11-01 --to 2026-11-30 --service nobody',
    '--from 2026-11-01 --to 2026-11-30 --csv --html',
    '--from 2026-11-01 --from 2026-11-02 --to 2026-11-30',
    '--from --to 2026-11-30',
    '--from 2026-11-01 --to 2026-11-30 --xml',
    '--from 2026-11-01 --to 2026-11-30 ozon',
  ])('%s is refused in one line', (words) => {
    expect(() => read(words)).toThrow(/^[^\n]+: [^\n]+$|^[^\n]+, see: [^\n]+$/)
  })

  it('are compared with as many days just before', () => {
    expect(daysBefore({ from: '2026-11-01', to: '2026-11-30' })).toEqual({ from: '2026-10-02', to: '2026-10-31' })
    expect(daysBefore({ from: '2024-03-01', to: '2024-03-01' })).toEqual({ from: '2024-02-29', to: '2024-02-29' })
  })
})

describe('a report', () => {
  const report = {
    days: { from: '2026-11-01', to: '2026-11-30' },
    before: { from: '2026-10-02', to: '2026-10-31' },
    service: null,
    sections: [
      {
        title: 'Talks taken, by agent',
        figures: [{ name: '=1+1"<b>,', unit: 'count', now: 3, before: null }],
      },
    ],
  } as const

  it('as CSV starts no formula in a spreadsheet, and quotes what it must', () => {
    expect(writeReport(report, 'csv').split('\r\n')[1]).toBe(`"Talks taken, by agent","'=1+1""<b>,",count,3,`)
  })

  it('as a page shows names as text and asks nothing of the network', () => {
    const page = writeReport(report, 'html')
    expect(page).toContain('=1+1"&lt;b&gt;,')
    expect(page).not.toMatch(/<script|https?:|url\(|@import/)
  })
})
