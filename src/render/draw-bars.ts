import type { Bar, BarChart, BarGroup } from './bar-chart.ts'
import { truncate } from '../core/text/truncate.ts'
import { escapeHtml } from '../core/text/html.ts'

const WIDTH = 680
const PAD = 24
const ROW = 26
const LABEL = 205
const NOTE = 150

/** Colours of the parts of a bar, each with the colour of the number on it. */
const COLORS = [
  ['#2e9462', '#ffffff'],
  ['#b9cff7', '#1c2430'],
  ['#d9822b', '#ffffff'],
  ['#c23b4b', '#ffffff'],
] as const
const MAX_LABEL_CHARS = 24

const text = (x: number, y: number, words: string, style = ''): string =>
  `<text x="${x}" y="${y}" ${style}>${escapeHtml(words)}</text>`

const colorsOf = (index: number): readonly [bar: string, number: string] => COLORS[index % COLORS.length] ?? COLORS[0]

/** True where the part is wide enough for its number. */
const fitsNumber = (width: number, number: string): boolean => number !== '' && width >= 8 + number.length * 7

const partOf = (part: string, x: number, y: number, width: number, index: number): string => {
  const [fill, ink] = colorsOf(index)
  const number = fitsNumber(width, part)
    ? text(x + width / 2, y - 1, part, `font-size="11" text-anchor="middle" fill="${ink}"`)
    : ''
  return `<rect x="${x.toFixed(1)}" y="${y - 13}" width="${width.toFixed(1)}" height="16" rx="3" fill="${fill}"/>${number}`
}

const barOf = ({ label, parts, note, hidesNumbers }: Bar, y: number, scale: number): string => {
  let x = PAD + LABEL
  const pieces = parts.map((part, index) => {
    const width = Math.max(part > 0 ? 2 : 0, part * scale)
    const piece = partOf(hidesNumbers === true ? '' : String(part), x, y, width, index)
    x += width + (width > 0 ? 2 : 0)
    return piece
  })
  return [text(PAD, y, truncate(label, MAX_LABEL_CHARS)), ...pieces, text(x + 6, y, note, 'fill="#5b6472"')].join('')
}

const legendOf = (legend: readonly string[], y: number): string => {
  let x = PAD
  return legend
    .map((name, index) => {
      const at = x
      x += 30 + [...name].length * 8
      return `<rect x="${at}" y="${y - 11}" width="12" height="12" rx="3" fill="${colorsOf(index)[0]}"/>${text(at + 18, y, name, 'fill="#5b6472"')}`
    })
    .join('')
}

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0)

/** Pixels for one counted thing, so that the longest bar of the groups fits. */
const scaleOf = (groups: readonly BarGroup[]): number =>
  (WIDTH - 2 * PAD - LABEL - NOTE) / Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ parts }) => sum(parts))))

/** Draws a bar chart as SVG. Pure. */
export const drawBars = ({ title, legend, groups, empty }: BarChart): string => {
  const shared = scaleOf(groups.filter(({ ownScale }) => ownScale !== true))
  let y = PAD + 16
  const drawn = [text(PAD, y, title, 'font-size="18" font-weight="bold"')]
  y += ROW
  drawn.push(legendOf(legend, y))
  for (const group of groups) {
    const scale = group.ownScale === true ? scaleOf([group]) : shared
    y += ROW + 10
    drawn.push(text(PAD, y, group.title, 'font-weight="bold"'))
    const rows =
      group.bars.length > 0
        ? group.bars.map((bar) => (at: number) => barOf(bar, at, scale))
        : [(at: number) => text(PAD, at, empty, 'fill="#5b6472"')]
    for (const row of rows) {
      y += ROW
      drawn.push(row(y))
    }
  }
  const height = y + PAD
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="DejaVu Sans" font-size="13" fill="#1c2430">` +
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>${drawn.join('')}</svg>`
  )
}
