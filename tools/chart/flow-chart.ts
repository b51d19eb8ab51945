import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import type { Flow } from '../../src/core/flow/flow.ts'
import type { Chart, ChartEdge, ChartState } from './chart.ts'
import type { ChartTexts } from './chart-texts.ts'
import { labelOf } from './transition-label.ts'

const idOf = (node: AnyStateNode): string => node.path.join('.')
const childrenOf = (node: AnyStateNode): readonly AnyStateNode[] => Object.values(node.states)
const transitionsOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] =>
  [...node.transitions.values()].flat().concat(node.always ?? [])
const within = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...childrenOf(node).flatMap(within)]

const kindOf = (node: AnyStateNode): ChartState['kind'] => {
  switch (node.type) {
    case 'compound':
      return 'nested'
    case 'atomic':
      return 'plain'
    default:
      return node.type
  }
}

const callNotes = (node: AnyStateNode, texts: ChartTexts): readonly string[] =>
  node.invoke.map(({ src, input }) => {
    if (src !== 'flow') return `${texts.call} ${String(src)}`
    const entered: unknown = typeof input === 'object' && input !== null && 'flow' in input ? input.flow : ''
    return `${texts.flow} ${String(entered)}`.trim()
  })

const staying = (node: AnyStateNode, texts: ChartTexts): readonly string[] =>
  transitionsOf(node)
    .filter(({ target }) => !target)
    .map((transition) => `${labelOf(node, transition, texts).text} ↺`)

type Arrow = Omit<ChartEdge, 'id' | 'lines'> & { readonly line: string }

/**
 * Number of arrows to one state from which each is a note `event → state` in the state it leaves, so that arrows do not
 * cover the drawing.
 */
const CROWD = 6

const crowded = (arrows: readonly Arrow[]): ReadonlySet<string> => {
  const sources = new Map<string, ReadonlySet<string>>()
  for (const { from, to } of arrows) sources.set(to, new Set([...(sources.get(to) ?? []), from]))
  return new Set([...sources].filter(([, from]) => from.size >= CROWD).map(([to]) => to))
}

const jumpNotes = (jumps: readonly Arrow[], from: string, texts: ChartTexts): readonly string[] =>
  jumps.filter((jump) => jump.from === from).map(({ line, to }) => `${line} → ${texts.name(to)}`.trim())

const stateOf = (node: AnyStateNode, jumps: readonly Arrow[], texts: ChartTexts): ChartState => ({
  id: idOf(node),
  name: texts.name(node.key),
  kind: kindOf(node),
  notes: [...new Set([...callNotes(node, texts), ...staying(node, texts), ...jumpNotes(jumps, idOf(node), texts)])],
  states: childrenOf(node).map((child) => stateOf(child, jumps, texts)),
})

const arrowsFrom = (node: AnyStateNode, texts: ChartTexts): readonly Arrow[] => {
  const from = idOf(node)
  const initial: readonly Arrow[] =
    node.type === 'compound'
      ? (node.initial.target ?? []).map((target) => ({ kind: 'initial', from, to: idOf(target), line: '' }))
      : []
  return initial.concat(
    transitionsOf(node).flatMap((transition) => {
      const { kind, text } = labelOf(node, transition, texts)
      return (transition.target ?? []).map((target) => ({ kind, from, to: idOf(target), line: text }))
    }),
  )
}

const gathered = (arrows: readonly Arrow[]): readonly ChartEdge[] => {
  const edges = new Map<string, ChartEdge>()
  for (const { kind, from, to, line } of arrows) {
    const id = `${kind}:${from}>${to}`
    const lines = edges.get(id)?.lines ?? []
    edges.set(id, { id, kind, from, to, lines: line === '' || lines.includes(line) ? lines : [...lines, line] })
  }
  return [...edges.values()]
}

/** The graph of a flow's machine, in the machine's own order. Pure. */
export const chartOf = (flow: Pick<Flow, 'id' | 'machine'>, texts: ChartTexts): Chart => {
  const root: AnyStateNode = flow.machine.root
  const arrows = within(root).flatMap((node) => arrowsFrom(node, texts))
  const targets = crowded(arrows)
  const isJump = ({ kind, from, to }: Arrow): boolean => kind !== 'initial' && from !== '' && targets.has(to)
  const jumps = arrows.filter(isJump)
  return {
    title: texts.name(flow.id),
    states: childrenOf(root).map((child) => stateOf(child, jumps, texts)),
    edges: gathered(arrows.filter((arrow) => !isJump(arrow))),
  }
}
