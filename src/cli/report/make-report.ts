import type { StatsSpan } from '../../core/desk/talk-stats.ts'
import type { Service } from '../../core/catalogue/service.ts'
import { fromWallTime } from '../../core/text/wall-clock.ts'
import { compareFigures } from '../../core/walk/period-report.ts'
import type { PeriodReport, ReportDays } from '../../core/walk/period-report.ts'
import { readFigures } from '../../adapters/postgres/walks/read-figures.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import { reportCsv, reportLines } from '../../render/report/report-lines.ts'
import { reportPage } from '../../render/report/report-page.ts'
import { dayAfter, daysBefore } from './report-arguments.ts'
import type { ReportArguments } from './report-arguments.ts'

type Asked = Extract<ReportArguments, { act: 'report' }>

const spanOf = (days: ReportDays, zone: string): StatsSpan => ({
  since: fromWallTime(Date.parse(`${days.from}T00:00:00Z`), zone),
  until: fromWallTime(Date.parse(`${dayAfter(days)}T00:00:00Z`), zone),
})

/** Makes the report of a period from the database. */
export const makeReport = async (
  pool: Pool,
  services: readonly Service[],
  { days, service }: Pick<Asked, 'days' | 'service'>,
): Promise<PeriodReport> => {
  const zone = services[0]?.timeZone ?? 'UTC'
  const before = daysBefore(days)
  const now = await readFigures(pool, spanOf(days, zone), { service, services })
  const earlier = await readFigures(pool, spanOf(before, zone), { service, services })
  return { days, before, service, sections: compareFigures(now, earlier) }
}

/** Writes a report in its form, ready to be printed. */
export const writeReport = (report: PeriodReport, form: Asked['form']): string => {
  switch (form) {
    case 'text':
      return `${reportLines(report).join('\n')}\n`
    case 'csv':
      return reportCsv(report)
    case 'html':
      return reportPage(report)
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
  }
}
