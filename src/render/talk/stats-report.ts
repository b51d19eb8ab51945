import type { Html } from '../../core/text/html.ts'
import type { Bar, BarChart } from '../bar-chart.ts'
import { flowName, reasonName, stepName } from './desk-names.ts'
import type { StatsSpan, TalkStats, TalkStatsRow } from '../../core/desk/talk-stats.ts'
import { deskLocale } from '../../core/desk/desk-text.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { TextVars } from '../../core/text/texts.ts'
import { durationOf, fitsMessage, toIso, reportHtml, reportPlain } from '../report-text.ts'
import { dayStart } from '../../core/text/wall-clock.ts'

/**
 * The period that `/stats` counts, in the zone of the first service: `days` as a text calls it, `at` its last moment.
 * Times are ms since 1970.
 */
export interface StatsPeriod {
  readonly days: 'today' | 'day' | 'many'
  readonly since: number
  readonly at: number
  readonly zone: string
}

/** Names a period as it is seen at `now`: today so far, another whole day, or several days. */
export const statsPeriod = ({ services }: DeskWorld, { since, until }: StatsSpan, now: number): StatsPeriod => {
  const zone = services[0]?.timeZone ?? 'UTC'
  const at = Math.max(since, until - 1)
  const isOneDay = dayStart(at, zone) === dayStart(since, zone)
  const isToday = dayStart(now, zone) === dayStart(since, zone)
  return { days: isOneDay ? (isToday ? 'today' : 'day') : 'many', since, at, zone }
}

const MAX_LABEL_CHARS = 40
const MAX_ROWS = 20
const MAX_BARS = 12

/** The four groupings, with labels instead of their keys. */
const groupsOf = (world: DeskWorld, { byAgent, byService, byReason, byTag }: TalkStats) => {
  const serviceLabel = (id: string): string =>
    world.services.find((one) => one.id === id)?.name[deskLocale(world)] ?? id
  const reasonLabel = (reason: string): string =>
    reason === '' ? reportPlain(world, 'stats-no-reason') : reasonName(world, reason)
  const named = (name: string, rows: readonly TalkStatsRow[], label: (key: string) => string) => ({
    name,
    rows: rows.map((row) => ({ ...row, key: truncate(label(row.key), MAX_LABEL_CHARS) })),
  })
  return [
    named('agents', byAgent, (key) => key),
    named('services', byService, serviceLabel),
    named('reasons', byReason, reasonLabel),
    named('tags', byTag, (tag) => `#${tag}`),
  ]
}

/** A period as the texts take it. */
export const titleVars = ({ days, since, at, zone }: StatsPeriod): TextVars => ({
  days,
  since: toIso(since),
  at: toIso(at),
  zone,
})

/** The figures of one row. A missing figure is the word `none`, so that a text can leave it out. */
const figures = (
  world: DeskWorld,
  { taken, solved, firstAnswerSec, resolutionSec, score }: TalkStatsRow,
): TextVars => ({
  taken,
  solved,
  answer: firstAnswerSec === null ? 'none' : durationOf(world, firstAnswerSec),
  resolution: resolutionSec === null ? 'none' : durationOf(world, resolutionSec),
  score: score === null ? 'none' : Math.round(score * 10) / 10,
})

const rowLines = (world: DeskWorld, rows: readonly TalkStatsRow[], max: number): readonly Html[] => {
  const lines = rows
    .slice(0, max)
    .map((row) => reportHtml(world, 'stats-row', { key: row.key, ...figures(world, row) }))
  return rows.length > max ? [...lines, reportHtml(world, 'stats-more', { count: rows.length - max })] : lines
}

/** One line for `flow/step`, with the flow's name and the question of the step, where it has words. */
const stepLine = (world: DeskWorld, { step, count }: TalkStats['bySteps'][number]): Html => {
  const [flow = '', ...rest] = step.split('/')
  return reportHtml(world, 'stats-step', {
    flow: flowName(world, flow),
    step: truncate(stepName(world, flow, rest.join('/')) ?? '', MAX_LABEL_CHARS) || 'none',
    count,
  })
}

const wholeText = (world: DeskWorld, stats: TalkStats, period: StatsPeriod, max: number): Html => {
  const blocks = groupsOf(world, stats).map(({ name, rows }) => [`stats-${name}`, rowLines(world, rows, max)] as const)
  const steps = ['stats-steps', stats.bySteps.slice(0, max).map((step) => stepLine(world, step))] as const
  const shown = [...blocks, steps].filter(([, lines]) => lines.length > 0)
  return [
    reportHtml(world, 'stats-title', titleVars(period)),
    reportHtml(world, 'stats-waiting', { count: stats.waiting }),
    ...shown.flatMap(([title, lines]) => ['', reportHtml(world, title), ...lines]),
    ...(shown.length === 0 ? [reportHtml(world, 'stats-nothing')] : ['', reportHtml(world, 'stats-how')]),
  ].join('\n')
}

/** The statistics in one message, with as many rows of each kind as fit. */
export const statsHtml = (world: DeskWorld, stats: TalkStats, period: StatsPeriod): Html => {
  const counts = Array.from({ length: MAX_ROWS }, (_, index) => MAX_ROWS - index)
  return (
    counts.map((max) => wholeText(world, stats, period, max)).find(fitsMessage) ??
    reportHtml(world, 'stats-title', titleVars(period))
  )
}

/**
 * One bar: solved, then taken and not solved. A talk taken before the period may be solved in it, so more can be solved
 * than taken.
 */
const barOf = (world: DeskWorld, row: TalkStatsRow): Bar => ({
  label: row.key,
  parts: [row.solved, Math.max(0, row.taken - row.solved)],
  note: reportPlain(world, 'stats-note', figures(world, row)),
})

/** The statistics as a chart of taken and solved talks; null when there is nothing to show. */
export const statsChart = (world: DeskWorld, stats: TalkStats, period: StatsPeriod): BarChart | null => {
  const groups = groupsOf(world, stats).map(({ name, rows }) => ({
    title: reportPlain(world, `stats-${name}`),
    bars: rows.slice(0, MAX_BARS).map((row) => barOf(world, row)),
  }))
  if (groups.every(({ bars }) => bars.every(({ parts }) => parts.every((part) => part === 0)))) return null
  return {
    title: reportPlain(world, 'stats-title', titleVars(period)),
    groups,
    legend: [reportPlain(world, 'stats-solved'), reportPlain(world, 'stats-unsolved')],
    empty: reportPlain(world, 'stats-nothing'),
  }
}
