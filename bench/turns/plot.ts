/**
 * The picture of a sitting as SVG: for every load and bot the turns a second, the processor time of a turn and the
 * customers' waits. Light and dark follow the reader's settings.
 */
import type { Measured, Result } from './report.ts'

const [WIDTH, MARGIN, LABEL, GAP, ROW, HEAD] = [1_060, 20, 190, 24, 22, 34]
const PANEL = (WIDTH - 2 * MARGIN - LABEL - 3 * GAP) / 3

/** Room beside the longest bar for its figures. */
const FIGURES = 96

const STYLE = `text { font-family: system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; font-size: 12px; fill: #1f2d3a }
.title { font-weight: 600; font-size: 13px } .soft { fill: #56687a; font-size: 11px }
.ground { fill: #fff } .rule { stroke: #d5dde4 } .bot { fill: #2a7fd0 } .database { fill: #e0a03c } .wait { stroke: #6d7f90; stroke-width: 3 }
@media (prefers-color-scheme: dark) {
  text { fill: #e4ecf2 } .soft { fill: #8ea3b5 } .ground { fill: #17212b } .rule { stroke: #33424f }
  .bot { fill: #62b0f4 } .database { fill: #d9a24b } .wait { stroke: #8ea3b5 }
}`

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const round = (value: number): number => Math.round(value * 10) / 10
const figure = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))

const text = (x: number, y: number, words: string, kind = ''): string =>
  `<text x="${round(x)}" y="${round(y)}"${kind === '' ? '' : ` class="${kind}"`}>${escape(words)}</text>`
const bar = (x: number, y: number, width: number, kind: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(width, 1))}" height="12" class="${kind}"/>`

/** The left edge of the first, second or third panel. */
const edge = (panel: number): number => MARGIN + LABEL + GAP + panel * (PANEL + GAP)

interface Scales {
  readonly turns: (value: number) => number
  readonly work: (value: number) => number
  /** Waits differ by a factor of hundreds: their scale is logarithmic. */
  readonly wait: (value: number) => number
}

const scalesOf = (results: readonly Result[]): Scales => {
  const room = PANEL - FIGURES
  const most = (of: (result: Result) => number): number => Math.max(1, ...results.map(of))
  const [turns, work, wait] = [
    most(({ turnsPerSecond }) => turnsPerSecond),
    most(({ botUs, databaseUs }) => botUs + databaseUs),
    most(({ p99 }) => p99),
  ]
  return {
    turns: (value) => (value / turns) * room,
    work: (value) => (value / work) * room,
    wait: (value) => (Math.log1p(value) / Math.log1p(wait)) * room,
  }
}

const drawRow = (result: Result, y: number, scales: Scales): string => {
  const { subject, turnsPerSecond, ratio, botUs, databaseUs, p50, p99 } = result
  const [base, top] = [y + 10, y]
  const [turns, work, wait] = [edge(0), edge(1), edge(2)]
  const [from, to] = [wait + scales.wait(p50), wait + scales.wait(p99)]
  const [bot, all] = [scales.work(botUs), scales.work(botUs + databaseUs)]
  return [
    text(MARGIN, base, subject),
    bar(turns, top, scales.turns(turnsPerSecond), 'bot'),
    text(turns + scales.turns(turnsPerSecond) + 6, base, `${figure(turnsPerSecond)} (×${ratio.toFixed(2)})`),
    bar(work, top, bot, 'bot'),
    ...(databaseUs > 0 ? [bar(work + bot, top, all - bot, 'database')] : []),
    text(work + all + 6, base, figure(botUs + databaseUs)),
    `<line x1="${round(from)}" y1="${y + 6}" x2="${round(to)}" y2="${y + 6}" class="wait"/>`,
    `<circle cx="${round(from)}" cy="${y + 6}" r="5" class="bot"/>`,
    text(to + 8, base, `${figure(p50)} – ${figure(p99)}`),
  ].join('\n')
}

/** Draws the loads of a sitting. */
export const drawPlot = ({ results, rounds, seconds }: Pick<Measured, 'results' | 'rounds' | 'seconds'>): string => {
  const scales = scalesOf(results)
  const parts: string[] = [
    text(edge(0), MARGIN + 10, 'turns a second (ratio)', 'title'),
    text(edge(1), MARGIN + 10, 'processor time a turn, µs', 'title'),
    text(edge(1), MARGIN + 26, 'blue the bot, yellow its database', 'soft'),
    text(edge(2), MARGIN + 10, 'wait for the next question, ms', 'title'),
    text(edge(2), MARGIN + 26, 'median – 99 % below, logarithmic', 'soft'),
  ]
  let y = MARGIN + 34
  for (const scene of new Set(results.map(({ scene }) => scene))) {
    parts.push(
      `<line x1="${MARGIN}" y1="${y}" x2="${WIDTH - MARGIN}" y2="${y}" class="rule"/>`,
      text(MARGIN, y + 20, scene, 'title'),
    )
    y += HEAD
    for (const result of results.filter((one) => one.scene === scene)) {
      parts.push(drawRow(result, y, scales))
      y += ROW
    }
    y += 6
  }
  parts.push(text(MARGIN, y + 12, `medians of ${rounds} alternating runs of ${seconds} s`, 'soft'))
  const height = y + 12 + MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Turns of each bot under each load">
<style>${STYLE}</style>
<rect width="${WIDTH}" height="${height}" class="ground"/>
${parts.join('\n')}
</svg>
`
}
