import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs'
import type { Chart, ChartEdge, ChartState, EdgeKind } from './chart.ts'
import { layOutGraph } from './elk.ts'
import { textWidth } from './text-width.ts'

/** Sizes of letters and lines, in pixels at zoom 1. */
export const type = {
  name: 14,
  note: 11,
  label: 12,
  nameLine: 20,
  noteLine: 15,
  labelLine: 16,
  padX: 14,
  padY: 10,
} as const

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface PlacedState extends Box {
  readonly id: string
  readonly name: string
  readonly kind: ChartState['kind'] | 'mark' | 'machine'
  readonly notes: readonly string[]
}

export interface PlacedEdge {
  readonly id: string
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
  readonly lines: readonly string[]
  /** The position of the label; null for an arrow without one. */
  readonly label: Box | null
}

/** A chart with the position of everything; states come before their inner states. */
export interface Layout {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly states: readonly PlacedState[]
  readonly edges: readonly PlacedEdge[]
}

const ROOT = '(root)'
const MARK = 12
const elkId = (id: string): string => (id === '' ? ROOT : id)
const markId = (id: string): string => `${elkId(id)} (initial)`

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
}

const initials = (chart: Chart): ReadonlySet<string> =>
  new Set(chart.edges.filter(({ kind }) => kind === 'initial').map(({ from }) => from))

const markIn = (id: string, chart: Chart): readonly ElkNode[] =>
  initials(chart).has(id)
    ? [
        {
          id: markId(id),
          width: MARK,
          height: MARK,
          layoutOptions: { 'elk.layered.layering.layerConstraint': 'FIRST' },
        },
      ]
    : []

const headHeight = ({ notes }: ChartState): number => type.nameLine + notes.length * type.noteLine

const headWidth = ({ name, notes }: ChartState): number =>
  Math.max(textWidth(name, type.name), ...notes.map((note) => textWidth(note, type.note))) + 2 * type.padX

const LEAST_WIDTH = 64
const SIDE = 18

/** Smallest width of a state. */
const leastWidth = (state: ChartState): number =>
  Math.max(LEAST_WIDTH, headWidth(state), ...state.states.map((inner) => leastWidth(inner) + 2 * SIDE))

/**
 * Padding at both sides of inner states, so that the words above fit; ELK's own minimum is not respected in nested
 * layouts.
 */
const sidePad = (state: ChartState): number =>
  Math.max(SIDE, Math.ceil((headWidth(state) - Math.max(...state.states.map(leastWidth))) / 2))

const nodeOf = (state: ChartState, chart: Chart): ElkNode => {
  if (state.states.length === 0) {
    return { id: state.id, width: leastWidth(state), height: headHeight(state) + 2 * type.padY }
  }
  return {
    id: state.id,
    children: [...markIn(state.id, chart), ...state.states.map((inner) => nodeOf(inner, chart))],
    layoutOptions: {
      'elk.padding': `[top=${headHeight(state) + type.padY + 14},left=${sidePad(state)},bottom=18,right=${sidePad(state)}]`,
    },
  }
}

const edgeOf = ({ id, kind, from, to, lines }: ChartEdge): ElkExtendedEdge => ({
  id,
  sources: [kind === 'initial' ? markId(from) : elkId(from)],
  targets: [elkId(to)],
  labels:
    lines.length === 0
      ? []
      : [
          {
            text: lines.join('\n'),
            width: Math.max(...lines.map((line) => textWidth(line, type.label))) + 12,
            height: lines.length * type.labelLine + 4,
            layoutOptions: { 'elk.edgeLabels.inline': 'true' },
          },
        ],
})

const round = Math.round
const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
})

const stateIndex = (states: readonly ChartState[]): readonly (readonly [string, ChartState])[] =>
  states.flatMap((state) => [[state.id, state] as const, ...stateIndex(state.states)])

const placedStates = (node: ElkNode, known: ReadonlyMap<string, ChartState>): readonly PlacedState[] =>
  (node.children ?? []).flatMap((child) => {
    const { id = child.id, name = '', kind = 'mark', notes = [] } = known.get(child.id) ?? {}
    const placed: PlacedState = { id, name, kind, notes, ...boxOf(child) }
    return [placed].concat(placedStates(child, known))
  })

const frame = (root: ElkNode, { title }: Chart): PlacedState => ({
  id: '',
  name: title,
  kind: 'machine',
  notes: [],
  ...boxOf(root),
})

const placedEdges = (edges: readonly ElkExtendedEdge[], chart: Chart): readonly PlacedEdge[] =>
  edges.flatMap((edge) => {
    const known = chart.edges.find(({ id }) => id === edge.id)
    const section = edge.sections?.[0]
    if (!known || !section) return []
    const label = edge.labels?.[0]
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]
    return [
      {
        ...known,
        points: points.map(({ x, y }) => ({ x: round(x), y: round(y) })),
        label: label ? boxOf(label) : null,
      },
    ]
  })

/** Lays a chart out. One chart gives one layout on every machine. */
export const layOut = async (chart: Chart): Promise<Layout> => {
  const graph: ElkNode = {
    id: '(chart)',
    children: [
      {
        id: ROOT,
        children: [...markIn('', chart), ...chart.states.map((state) => nodeOf(state, chart))],
        layoutOptions: { 'elk.padding': '[top=48,left=24,bottom=24,right=24]' },
      },
    ],
    edges: chart.edges.map(edgeOf),
  }
  const placed: ElkNode = await layOutGraph(graph, options)
  const [root] = placed.children ?? []
  const { width, height } = boxOf(placed)
  return {
    title: chart.title,
    width,
    height,
    states: root ? [frame(root, chart), ...placedStates(root, new Map(stateIndex(chart.states)))] : [],
    edges: placedEdges(placed.edges ?? [], chart),
  }
}
