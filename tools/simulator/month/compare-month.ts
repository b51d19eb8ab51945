import type { StatsSpan } from '../../../src/core/desk/talk-stats.ts'
import { DAY, fromWallTime } from '../../../src/core/text/wall-clock.ts'
import type { ComparedFigure, PeriodReport, ReportDays } from '../../../src/core/walk/period-report.ts'
import { knownFigures } from './known-figures.ts'
import type { KnownFigures, KnownValue } from './known-figures.ts'
import { knownHeat } from './known-heat.ts'
import type { HeatLabels } from './known-heat.ts'
import { walksOf } from './known-walks.ts'
import { isInMonth, MONTH_DAYS } from './plan-month.ts'
import type { PlayedMonth } from './play-month.ts'
import type { FigureCommands } from './run-figures.ts'

/** The comparison: how many counts and figures were compared, and a line for each that differs. */
export interface MonthComparison {
  readonly compared: number
  readonly differences: readonly string[]
}

/** Days of the heat: the last day of a silent visit is before the month, and the earlier period is not yet. */
const HEAT_DAYS = MONTH_DAYS + 2

/** Share by which sums of floating-point numbers may differ. */
const TINY = 1e-9

const isEqual = (known: KnownValue | undefined, shown: number | null): boolean => {
  if (known === undefined) return false
  if (known === null || shown === null) return known === shown
  return typeof known === 'number' ? Math.abs(known - shown) <= TINY : shown >= 0 && shown <= known.atMost
}

const written = (value: KnownValue | undefined): string =>
  value === undefined || value === null ? 'nothing' : typeof value === 'number' ? String(value) : `≤ ${value.atMost}`

/** Section about the present moment: nothing stands beside it. */
const WITHOUT_BEFORE = 'Open talks by age, now'

/** Compares each figure of a report, in both periods, with what is known. */
const compareReport = (
  { sections, service }: PeriodReport,
  { now, before }: { readonly now: KnownFigures; readonly before: KnownFigures },
): MonthComparison => {
  const shown = new Map<string, ComparedFigure>(
    sections.flatMap(({ title, figures }) => figures.map((figure) => [`${title}\n${figure.name}`, figure] as const)),
  )
  const known = [...now].flatMap(([title, figures]) => [...figures].map(([name, value]) => ({ title, name, value })))
  const names = new Set([...shown.keys(), ...known.map(({ title, name }) => `${title}\n${name}`)])
  const differences = [...names].flatMap((key) => {
    const [title = '', name = ''] = key.split('\n')
    const figure = shown.get(key)
    const here = now.get(title)?.get(name)
    const noCount = figure?.unit === 'count' ? 0 : null
    const there = title === WITHOUT_BEFORE ? null : (before.get(title)?.get(name) ?? noCount)
    const of = `${title}, ${name}${service === null ? '' : `, ${service}`}`
    if (figure === undefined) return [`${of}: ${written(here)} is known, and not in the report`]
    return [
      ...(isEqual(here, figure.now) ? [] : [`${of}: ${written(here)} is known, ${written(figure.now)} reported`]),
      ...(isEqual(there, figure.before)
        ? []
        : [`${of}, the period before: ${written(there)} is known, ${written(figure.before)} reported`]),
    ]
  })
  return { compared: 2 * names.size, differences }
}

/** Compares the counts of a drawing with those that are known. */
const compareHeat = (known: HeatLabels, drawn: HeatLabels): MonthComparison => {
  const places = new Set([...known.keys(), ...drawn.keys()])
  return {
    compared: places.size,
    differences: [...places]
      .filter((place) => known.get(place) !== drawn.get(place))
      .map(
        (place) =>
          `heat of ${place}: ${known.get(place) ?? 'nothing'} is known, ${drawn.get(place) ?? 'nothing'} drawn`,
      ),
  }
}

const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10)

/** Makes report, heat and replay of the database, and compares them with what the people of the month remember. */
export const compareMonth = async (
  { today, visits }: PlayedMonth,
  commands: FigureCommands,
  { zone, services }: { readonly zone: string; readonly services: readonly string[] },
): Promise<MonthComparison> => {
  const wall = (daysAgo: number): number => today - daysAgo * DAY
  const span = (from: number, to: number): StatsSpan => ({
    since: fromWallTime(wall(from), zone),
    until: fromWallTime(wall(to), zone),
  })
  const days: ReportDays = { from: dayOf(wall(MONTH_DAYS)), to: dayOf(wall(1)) }
  const parts: MonthComparison[] = []
  for (const service of [null, ...services]) {
    const now = knownFigures(visits, span(MONTH_DAYS, 0), service)
    const before = knownFigures(visits, span(2 * MONTH_DAYS, MONTH_DAYS), service)
    parts.push(compareReport(await commands.report(days, service), { now, before }))
  }
  const walks = walksOf(visits.filter(isInMonth))
  parts.push(compareHeat(knownHeat(walks), await commands.heat(HEAT_DAYS)))
  const replayed = `${walks.length} walks replayed, 0 would go another way`
  const line = await commands.replay(HEAT_DAYS)
  return {
    compared: parts.reduce((sum, { compared }) => sum + compared, 1),
    differences: [
      ...parts.flatMap(({ differences }) => differences),
      ...(line === replayed ? [] : [`replay: «${replayed}» is known, it says «${line}»`]),
    ],
  }
}
