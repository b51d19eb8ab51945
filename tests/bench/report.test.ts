import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { medianOf, quantileOf } from '../../bench/turns/figures.ts'
import type { Run } from '../../bench/turns/measure.ts'
import { writeIntoPage } from '../../bench/turns/measured-page.ts'
import { drawPlot } from '../../bench/turns/plot.ts'
import { drawKillTable, drawTable, summarise } from '../../bench/turns/report.ts'
import type { Measured } from '../../bench/turns/report.ts'
import { toPng } from '../../src/render/to-png.ts'

const runOf = (subject: string, turnsPerSecond: number, more: Partial<Run> = {}): Run => ({
  subject,
  scene: '200 customers',
  turnsPerSecond,
  botUs: 1_000,
  databaseUs: 500,
  p50: 5,
  p99: 50,
  callsPerTurn: 3,
  memoryMb: 100,
  unanswered: 0,
  missed: 0,
  ...more,
})

describe('figures', () => {
  it.each([
    [[], 0],
    [[3], 3],
    [[10, 1, 2], 2],
    [[10, 1, 2, 4], 3],
  ])('have the median of %j', (values, median) => expect(medianOf(values)).toBe(median))

  it('have a value that a part of all is below', () => {
    const hundred = Array.from({ length: 100 }, (_, no) => 99 - no)
    expect([quantileOf(hundred, 0.5), quantileOf(hundred, 0.99), quantileOf([7], 0.99), quantileOf([], 0.5)]).toEqual([
      50, 99, 7, 0,
    ])
  })
})

describe('a summary', () => {
  it('compares each round with the same round of the first bot, so that a slow minute counts for both', () => {
    const runs = [
      runOf('old', 100),
      runOf('new', 200),
      runOf('old', 10),
      runOf('new', 30),
      runOf('old', 50),
      runOf('new', 200),
    ]
    expect(summarise(runs)).toMatchObject([
      { subject: 'old', runs: 3, turnsPerSecond: 50, ratio: 1 },
      { subject: 'new', runs: 3, turnsPerSecond: 200, ratio: 3 },
    ])
  })

  it('adds up what was not answered, and takes the median of the rest', () => {
    const runs = [1, 2, 9].map((p99) => runOf('one', 100, { p99, botUs: p99 * 10, unanswered: p99, missed: 1 }))
    expect(summarise(runs)).toMatchObject([{ p99: 2, botUs: 20, unanswered: 12, missed: 3 }])
  })
})

const results = [
  ...summarise([runOf('dozvon', 400), runOf('a & <b>', 800, { databaseUs: 0, unanswered: 2 })]),
  ...summarise([runOf('dozvon', 100, { scene: '100 turns a second', p50: 2, p99: 900 })]),
]
const kills = [
  { subject: 'dozvon', kills: 5, turns: 1_500, lost: 0, twice: 1, unordered: 2, restartMs: 812.4, longestMs: 2_044 },
]
const measured: Measured = { machine: '2 × test', rounds: 1, seconds: 3, results, kills }

describe('tables', () => {
  it('have a line for each bot under each load, and name what was not answered', () => {
    const lines = drawTable(results).split('\n')
    expect(lines[2]).toBe('| 200 customers | dozvon | 400 | 1.00 | 1,000 | 500 | 5.0 | 50 | 3.0 | 100 |')
    expect(lines[3]).toBe('| 200 customers | a & <b> | 800 | 2.00 | 1,000 | 0 | 5.0 | 50 | 3.0 | 100 |')
    expect(lines.at(-1)).toBe('200 customers, a & <b>: 2 unanswered, 0 not made because all waited')
  })

  it('tell what kills did', () => {
    expect(drawKillTable(kills).split('\n').at(-1)).toBe('| dozvon | 5 | 1,500 | 0 | 1 | 2 | 812 | 2,044 |')
  })

  it('take the place of older ones in the page, and nothing else of it', () => {
    const page = readFileSync('docs/measured.md', 'utf8')
    const written = writeIntoPage(page, measured)
    expect(written).toContain(drawTable(results))
    expect(written).toContain(drawKillTable(kills))
    const older = JSON.parse(readFileSync('docs/measured/turns.json', 'utf8')) as Measured
    expect(writeIntoPage(written, older)).toBe(page)
  })

  it('are not written into a page without a place for them', () => {
    expect(() => writeIntoPage('# Measured\n', measured)).toThrow('docs/measured.md has lost a line')
  })
})

describe('the plot', () => {
  const widths = (svg: string, kind: string): readonly number[] =>
    [...svg.matchAll(new RegExp(String.raw`<rect [^>]*width="([\d.]+)" height="12" class="${kind}"`, 'g'))].map(
      ([, width]) => Number(width),
    )

  it('draws bars in proportion, and no database where there is none', () => {
    const svg = drawPlot(measured)
    const [turns, work, twiceTheTurns, sameWork] = widths(svg, 'bot')
    expect(twiceTheTurns).toBeCloseTo((turns ?? 0) * 2, 0)
    expect(sameWork).toBe(work)
    expect(widths(svg, 'database')).toHaveLength(2)
    expect(widths(svg, 'database')[0]).toBeCloseTo((work ?? 0) / 2, 0)
  })

  it('names every load and bot, and can be drawn', () => {
    const svg = drawPlot(measured)
    for (const words of ['200 customers', '100 turns a second', 'dozvon', 'a &amp; &lt;b>', '400 (×1.00)', '5.0 – 50'])
      expect(svg).toContain(`>${words}</text>`)
    expect(toPng(svg).length).toBeGreaterThan(5_000)
  })

  it('of the documentation is drawn from the figures beside it', () => {
    const kept = JSON.parse(readFileSync('docs/measured/turns.json', 'utf8')) as Measured
    expect(readFileSync('docs/measured/turns.svg', 'utf8')).toBe(drawPlot(kept))
  })
})
