import { isEmptyReport, showFigure } from '../../core/walk/period-report.ts'
import type { PeriodReport, ReportDays } from '../../core/walk/period-report.ts'

const daysOf = ({ from, to }: ReportDays): string => (from === to ? from : `${from} to ${to}`)

/** Title of a report, with its period and the one before. */
export const reportTitle = ({ days, before, service }: PeriodReport): string =>
  `${service ?? 'All services'}, ${daysOf(days)} (beside it: ${daysOf(before)})`

/** Line of a report without any figure. */
export const reportEmpty = ({ days }: PeriodReport): string =>
  `Nothing has ended from ${daysOf(days)}: no walk, no talk, no notice, no incident. Outcomes are kept since the update that added this report; try a later period.`

/** The report as lines for a terminal. */
export const reportLines = (report: PeriodReport): readonly string[] => {
  if (isEmptyReport(report)) return [reportEmpty(report)]
  return [
    reportTitle(report),
    ...report.sections.flatMap(({ title, figures }) => [
      '',
      title,
      ...figures.map(
        ({ name, unit, now, before }) => `  ${name}: ${showFigure(now, unit)} (${showFigure(before, unit)})`,
      ),
    ]),
  ]
}

/** A cell of CSV (RFC 4180); one that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (value: string | number | null): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The report as CSV: section, figure, unit, value, value of the period before. */
export const reportCsv = ({ sections }: PeriodReport): string =>
  [
    ['section', 'figure', 'unit', 'value', 'before'],
    ...sections.flatMap(({ title, figures }) =>
      figures.map(({ name, unit, now, before }) => [title, name, unit, now, before]),
    ),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')
