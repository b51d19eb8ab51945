/**
 * The part of `/stats` about the bot alone: whom it helped without a person, with how much effort, and where people
 * left.
 */

import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Html } from '../../core/text/html.ts'
import { truncate } from '../../core/text/truncate.ts'
import { readStep } from '../../core/walk/walk.ts'
import type { ComparedFigure, ReportSection } from '../../core/walk/period-report.ts'
import type { Bar, BarChart } from '../bar-chart.ts'
import { durationOf, fitsMessage, reportHtml, reportPlain } from '../report-text.ts'
import { flowName, stepName } from './desk-names.ts'
import { titleVars } from './stats-report.ts'
import type { StatsPeriod } from './stats-report.ts'

const MAX_LABEL_CHARS = 40
const MAX_PLACES = 5
const MAX_BARS = 12

const figuresOf = (sections: readonly ReportSection[], title: string): readonly ComparedFigure[] =>
  sections.find((section) => section.title === title)?.figures ?? []

const figureOf = (sections: readonly ReportSection[], title: string, name: string): ComparedFigure =>
  figuresOf(sections, title).find((figure) => figure.name === name) ?? { name, unit: 'count', now: null, before: null }

const percent = (share: number | null): string => (share === null ? 'none' : String(Math.round(share * 100)))

const rounded = (value: number | null): string => (value === null ? 'none' : String(Math.round(value * 10) / 10))

const OUTCOMES = 'Outcomes'
const BY_FLOW = 'Solved without a person, by flow'
const EFFORT = 'Effort of those solved without a person (median)'

const sharesOf = ({ now, before }: ComparedFigure) => ({ share: percent(now), before: percent(before) })

/** The places where most people left, in words. */
const leftLines = (world: DeskWorld, sections: readonly ReportSection[]): readonly Html[] => {
  const places = figuresOf(sections, 'Where people leave').slice(0, MAX_PLACES)
  const lines = places.map(({ name, now }) => {
    const { flow, state } = readStep(`left ${name}`)
    const step = truncate(stepName(world, flow, state) ?? '', MAX_LABEL_CHARS) || 'none'
    return reportHtml(world, 'stats-step', { flow: flowName(world, flow), step, count: now ?? 0 })
  })
  return lines.length === 0 ? [] : ['', reportHtml(world, 'stats-left'), ...lines]
}

/**
 * The figures in one message, each beside that of the time before; null when nobody has come to an end with the bot.
 */
export const botStatsHtml = (world: DeskWorld, sections: readonly ReportSection[]): Html | null => {
  const walks = figureOf(sections, OUTCOMES, 'walks')
  if (walks.now === null || walks.now === 0) return null
  const taps = figureOf(sections, EFFORT, 'taps').now
  const messages = figureOf(sections, EFFORT, 'messages').now
  const minutes = figureOf(sections, EFFORT, 'minutes').now
  const head = [
    reportHtml(world, 'stats-bot'),
    reportHtml(world, 'stats-bot-walks', { count: walks.now, before: walks.before ?? 0 }),
    reportHtml(world, 'stats-bot-solved', sharesOf(figureOf(sections, OUTCOMES, 'share solved without a person'))),
    ...(minutes === null
      ? []
      : [
          reportHtml(world, 'stats-bot-effort', {
            taps: rounded(taps),
            messages: rounded(messages),
            time: durationOf(world, minutes * 60),
          }),
        ]),
    reportHtml(world, 'stats-bot-again', sharesOf(figureOf(sections, 'Repeats', 'share of the solved'))),
  ]
  const whole = [...head, ...leftLines(world, sections)].join('\n')
  return fitsMessage(whole) ? whole : head.join('\n')
}

const barOf = (world: DeskWorld, { name, now, before }: ComparedFigure): Bar => ({
  label: truncate(flowName(world, name), MAX_LABEL_CHARS),
  parts: [Math.round((now ?? 0) * 100)],
  note: reportPlain(world, 'stats-bot-share', { share: percent(now), before: percent(before) }),
  hidesNumbers: true,
})

/** The share of each matter that the bot solved alone; null when there is none. */
export const botStatsChart = (
  world: DeskWorld,
  sections: readonly ReportSection[],
  period: StatsPeriod,
): BarChart | null => {
  const bars = figuresOf(sections, BY_FLOW)
    .slice(0, MAX_BARS)
    .map((figure) => barOf(world, figure))
  if (bars.length === 0) return null
  return {
    title: reportPlain(world, 'stats-title', titleVars(period)),
    groups: [{ title: reportPlain(world, 'stats-bot-by-flow'), bars, ownScale: true }],
    legend: [reportPlain(world, 'stats-bot-legend')],
    empty: reportPlain(world, 'stats-nothing'),
  }
}
