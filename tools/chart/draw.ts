import { chartStyle, heatStyle } from './chart-style.ts'
import type { Layout, PlacedEdge, PlacedState, Point } from './layout.ts'
import { type } from './layout.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
const classes = (...names: readonly (string | false)[]): string => names.filter((name) => name !== false).join(' ')

const textAt = ({ x, y }: Point, text: string, name: string): string =>
  `<text class="${name}" x="${x}" y="${y}" text-anchor="middle">${escaped(text)}</text>`

const rect = ({ x, y, width, height }: PlacedState, inset: number, name = ''): string =>
  `<rect${name === '' ? '' : ` class="${name}"`} x="${x + inset}" y="${y + inset}" width="${width - 2 * inset}"` +
  ` height="${height - 2 * inset}" rx="${12 - inset}"/>`

const drawMark = ({ x, y, width }: PlacedState): string => {
  const radius = width / 2
  return `<g class="mark"><circle cx="${x + radius}" cy="${y + radius}" r="${radius}"/></g>`
}

/** Counts of those who came through a state and of those who left there. */
interface StateHeat {
  readonly passed: number
  readonly left: number
}

/** Heat of states by their paths. */
export type Heat = ReadonlyMap<string, StateHeat>

const heatLabel = ({ passed, left }: StateHeat): string => (left === 0 ? String(passed) : `${passed} · left ${left}`)

/** Colours a state by its share of those who left, and writes the counts on its lower edge. */
const drawHeat = (state: PlacedState, heat: Heat): string => {
  const own = heat.get(state.id)
  if (own === undefined) return ''
  const share = own.passed === 0 ? 0 : Math.min(1, own.left / own.passed)
  const label = heatLabel(own)
  const width = label.length * 7 + 12
  const x = state.x + Math.round((state.width - width) / 2)
  const y = state.y + state.height - 8
  return (
    `<rect class="heat" x="${state.x}" y="${state.y}" width="${state.width}" height="${state.height}" rx="12" fill-opacity="${(share * 0.6).toFixed(2)}"/>` +
    `<rect class="count" x="${x}" y="${y}" width="${width}" height="16" rx="8"/>` +
    textAt({ x: state.x + Math.round(state.width / 2), y: y + 12 }, label, 'counted')
  )
}

const drawState = (state: PlacedState, lit: readonly string[], heat: Heat = new Map()): string => {
  if (state.kind === 'mark') return drawMark(state)
  const middle = state.x + Math.round(state.width / 2)
  const baseline = state.y + type.padY + type.nameLine - 6
  const around = lit.some((id) => id.startsWith(`${state.id}.`))
  return [
    `<g class="${classes('state', state.kind, lit.includes(state.id) && 'lit', around && 'around')}" data-state="${escaped(state.id)}">`,
    rect(state, 0),
    state.kind === 'final' ? rect(state, 4, 'inner') : '',
    textAt({ x: middle, y: baseline }, state.name, 'name'),
    ...state.notes.map((note, index) => textAt({ x: middle, y: baseline + (index + 1) * type.noteLine }, note, 'note')),
    drawHeat(state, heat),
    '</g>',
  ].join('')
}

const BEND = 8

/** The point `distance` before `to` on the straight line from `from`. */
const before = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const share = length === 0 ? 0 : Math.min(distance, length / 2) / length
  return { x: Math.round(to.x + (from.x - to.x) * share), y: Math.round(to.y + (from.y - to.y) * share) }
}

/** An SVG path through points with rounded bends. */
const pathThrough = (points: readonly Point[]): string =>
  points
    .map((point, index) => {
      const last = points[index - 1]
      const next = points[index + 1]
      if (!last) return `M${point.x} ${point.y}`
      if (!next) return `L${point.x} ${point.y}`
      const start = before(last, point, BEND)
      const end = before(next, point, BEND)
      return `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`
    })
    .join('')

const arrowHead = (points: readonly Point[]): string => {
  const tip = points.at(-1)
  const from = points.at(-2)
  if (!tip || !from) return ''
  const dx = Math.sign(tip.x - from.x)
  const dy = Math.sign(tip.y - from.y)
  const back = { x: tip.x - 9 * dx, y: tip.y - 9 * dy }
  return `<path class="head" d="M${tip.x} ${tip.y}L${back.x - 4 * dy} ${back.y - 4 * dx}L${back.x + 4 * dy} ${back.y + 4 * dx}Z"/>`
}

const drawLabel = ({ label, lines }: PlacedEdge): string => {
  if (!label) return ''
  const middle = label.x + Math.round(label.width / 2)
  return (
    `<rect class="plate" x="${label.x}" y="${label.y}" width="${label.width}" height="${label.height}" rx="6"/>` +
    lines.map((line, index) => textAt({ x: middle, y: label.y + 14 + index * type.labelLine }, line, 'label')).join('')
  )
}

const drawEdge = (edge: PlacedEdge, lit: readonly string[]): string =>
  [
    `<g class="${classes('edge', edge.kind, edge.kind !== 'initial' && lit.includes(edge.from) && 'leaving')}" data-from="${escaped(edge.from)}"`,
    ` data-to="${escaped(edge.to)}" data-kind="${edge.kind}">`,
    `<path d="${pathThrough(edge.points)}"/>`,
    arrowHead(edge.points),
    '</g>',
  ].join('')

const isContainer = ({ kind }: PlacedState): boolean => kind === 'machine' || kind === 'nested' || kind === 'parallel'

/**
 * A layout as the text of an SVG, with the states of `lit` (paths such as `steps.airplane`) highlighted. Each state is
 * a `g.state[data-state]`; one that is lit has the class `lit`, one around a lit state `around`. With `heat`, how many
 * came through each state and how many left there.
 */
export const draw = (layout: Layout, lit: readonly string[], heat?: Heat): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}"`,
    ` height="${layout.height}" role="img" aria-label="${escaped(layout.title)}">`,
    `\n<style>${chartStyle}${heat ? heatStyle : ''}</style>\n`,
    layout.states
      .filter(isContainer)
      .map((state) => drawState(state, lit))
      .join('\n'),
    '\n',
    layout.edges.map((edge) => drawEdge(edge, lit)).join('\n'),
    '\n',
    layout.states
      .filter((state) => !isContainer(state))
      .map((state) => drawState(state, lit, heat))
      .join('\n'),
    '\n',
    layout.edges
      .filter(({ label }) => label)
      .map(
        (edge) =>
          `<g class="edge ${edge.kind}" data-from="${escaped(edge.from)}" data-to="${escaped(edge.to)}">${drawLabel(edge)}</g>`,
      )
      .join('\n'),
    '\n</svg>\n',
  ].join('')
