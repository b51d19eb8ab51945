import type { Html } from '../../core/text/html.ts'
import type { Bar, BarChart } from '../bar-chart.ts'
import { flowName, reasonName } from './talk-card.ts'
import type { Stats, StatsRow } from '../../core/ports/desk-store.ts'
import { cut, deskLocale } from '../../core/desk/desk-text.ts'
import type { DeskWorld, Vars } from '../../core/desk/desk-text.ts'
import { durationOf, fitsMessage, isoOf, reportHtml, reportPlain } from '../report-text.ts'
import { dayBegan } from '../../core/text/wall-clock.ts'

/** What `/stats` counts: the days up to now, in the zone of the first service. */
export interface Counted {
  readonly days: 1 | 7
  readonly since: number
  readonly at: number
  readonly zone: string
}

/** Today, or the week that ends with it: days begin at midnight. */
export const countedDays = ({ services }: DeskWorld, days: 1 | 7, at: number): Counted => {
  const zone = services[0]?.timeZone ?? 'UTC'
  return { days, since: dayBegan(at, zone, days - 1), at, zone }
}

const LONGEST_LABEL = 40
const MOST_ROWS = 20
const MOST_BARS = 12

/** The three ways to count, each with the words for its keys. */
const groupsOf = (world: DeskWorld, { byAgent, byService, byReason }: Stats) => {
  const serviceLabel = (id: string): string =>
    world.services.find((one) => one.id === id)?.name[deskLocale(world)] ?? id
  const reasonLabel = (reason: string): string =>
    reason === '' ? reportPlain(world, 'stats-no-reason') : reasonName(world, reason)
  const named = (name: string, rows: readonly StatsRow[], label: (key: string) => string) => ({
    name,
    rows: rows.map((row) => ({ ...row, key: cut(label(row.key), LONGEST_LABEL) })),
  })
  return [
    named('agents', byAgent, (key) => key),
    named('services', byService, serviceLabel),
    named('reasons', byReason, reasonLabel),
  ]
}

const titleVars = ({ days, since, at, zone }: Counted): Vars => ({ days, since: isoOf(since), at: isoOf(at), zone })

/** The first answer and the score in short; empty variables are the word `none`, so that a text can leave them out. */
const figures = (world: DeskWorld, { taken, solved, firstAnswerSec, score }: StatsRow): Vars => ({
  taken,
  solved,
  answer: firstAnswerSec === null ? 'none' : durationOf(world, firstAnswerSec),
  score: score === null ? 'none' : Math.round(score * 10) / 10,
})

const rowLines = (world: DeskWorld, rows: readonly StatsRow[], most: number): readonly Html[] => {
  const lines = rows
    .slice(0, most)
    .map((row) => reportHtml(world, 'stats-row', { key: row.key, ...figures(world, row) }))
  return rows.length > most ? [...lines, reportHtml(world, 'stats-more', { count: rows.length - most })] : lines
}

/** `flow/step` as agents call the flow, and the step as the flow does. */
const stepLine = (world: DeskWorld, { step, count }: Stats['bySteps'][number]): Html => {
  const [flow = '', ...rest] = step.split('/')
  return reportHtml(world, 'stats-step', {
    flow: flowName(world, flow),
    step: cut(rest.join('/'), LONGEST_LABEL) || 'none',
    count,
  })
}

const wholeText = (world: DeskWorld, stats: Stats, counted: Counted, most: number): Html => {
  const blocks = groupsOf(world, stats).map(({ name, rows }) => [`stats-${name}`, rowLines(world, rows, most)] as const)
  const steps = ['stats-steps', stats.bySteps.slice(0, most).map((step) => stepLine(world, step))] as const
  const shown = [...blocks, steps].filter(([, lines]) => lines.length > 0)
  return [
    reportHtml(world, 'stats-title', titleVars(counted)),
    reportHtml(world, 'stats-waiting', { count: stats.waiting }),
    ...shown.flatMap(([title, lines]) => ['', reportHtml(world, title), ...lines]),
    ...(shown.length === 0 ? [reportHtml(world, 'stats-nothing')] : ['', reportHtml(world, 'stats-how')]),
  ].join('\n')
}

/** What was done, in one message: the more there is to tell, the fewer rows of each kind. */
export const statsHtml = (world: DeskWorld, stats: Stats, counted: Counted): Html => {
  const counts = Array.from({ length: MOST_ROWS }, (_, less) => MOST_ROWS - less)
  return (
    counts.map((most) => wholeText(world, stats, counted, most)).find(fitsMessage) ??
    reportHtml(world, 'stats-title', titleVars(counted))
  )
}

/** What is still open may have been taken before, and then more is solved than taken. */
const barOf = (world: DeskWorld, row: StatsRow): Bar => ({
  label: row.key,
  parts: [row.solved, Math.max(0, row.taken - row.solved)],
  note: reportPlain(world, 'stats-note', figures(world, row)),
})

/** The same as a picture: what was solved of what was taken. Null when nothing was done. */
export const statsChart = (world: DeskWorld, stats: Stats, counted: Counted): BarChart | null => {
  const groups = groupsOf(world, stats).map(({ name, rows }) => ({
    title: reportPlain(world, `stats-${name}`),
    bars: rows.slice(0, MOST_BARS).map((row) => barOf(world, row)),
  }))
  if (groups.every(({ bars }) => bars.every(({ parts }) => parts.every((part) => part === 0)))) return null
  return {
    title: reportPlain(world, 'stats-title', titleVars(counted)),
    groups,
    legend: [reportPlain(world, 'stats-solved'), reportPlain(world, 'stats-unsolved')],
    empty: reportPlain(world, 'stats-nothing'),
  }
}
