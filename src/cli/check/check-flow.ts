import type { AnyStateNode } from 'xstate'
import type { Flow } from '../../core/flow/flow.ts'
import type { View } from '../../core/flow/view.ts'

/** Everything a machine is made of, for one check after the other. */
interface Chart {
  readonly root: AnyStateNode
  readonly nodes: readonly AnyStateNode[]
  /** Where a state can lead by one event, time, answer or by itself. */
  readonly next: (node: AnyStateNode) => readonly AnyStateNode[]
}

const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)]

const innermost = (node: AnyStateNode): readonly AnyStateNode[] => {
  if (node.type === 'parallel') return Object.values(node.states).flatMap(innermost)
  const first = node.type === 'compound' ? node.initial.target : []
  return first.length === 0 ? [node] : first.flatMap(innermost)
}

const withAncestors = (node: AnyStateNode): readonly AnyStateNode[] =>
  node.parent ? [node, ...withAncestors(node.parent)] : [node]

const chartOf = ({ machine }: Flow): Chart => {
  const root = machine.root as AnyStateNode
  const own = (node: AnyStateNode): readonly AnyStateNode[] =>
    [...[...node.transitions.values()].flat(), ...(node.always ?? [])]
      .flatMap(({ target }) => target ?? [])
      .flatMap(innermost)
  return { root, nodes: nodesOf(root), next: (node) => withAncestors(node).flatMap(own) }
}

const nameOf = (node: AnyStateNode): string => node.path.join('.') || node.id

const reachable = ({ root, next }: Chart): ReadonlySet<AnyStateNode> => {
  const found = new Set<AnyStateNode>()
  const queue = [...innermost(root)]
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (found.has(node)) continue
    found.add(node)
    queue.push(...next(node))
  }
  return found
}

const isLeaf = (node: AnyStateNode): boolean => Object.keys(node.states).length === 0

const unreached = (chart: Chart): readonly string[] => {
  const found = reachable(chart)
  return chart.nodes
    .filter((node) => isLeaf(node) && !found.has(node))
    .map((node) => `the state ${nameOf(node)} is never reached: lead to it, or delete it`)
}

/** States from which no way leads to an end. */
const stuck = (chart: Chart): readonly string[] => {
  const out = new Set(chart.nodes.filter(({ type }) => type === 'final'))
  for (let before = -1; before < out.size;) {
    before = out.size
    for (const node of chart.nodes) if (isLeaf(node) && chart.next(node).some((other) => out.has(other))) out.add(node)
  }
  return [...reachable(chart)]
    .filter((node) => !out.has(node))
    .map((node) => `no way leads from the state ${nameOf(node)} to an end: give it a button or a delay that leads on`)
}

const viewOf = (node: AnyStateNode): View =>
  Object.assign(
    {},
    ...withAncestors(node)
      .toReversed()
      .map(({ meta }) => meta as View | undefined),
  ) as View

const isHandled = (node: AnyStateNode, event: string): boolean =>
  withAncestors(node).some(({ transitions }) => transitions.has(event))

const deadButtons = ({ nodes }: Chart): readonly string[] =>
  nodes.filter(isLeaf).flatMap((node) => {
    const { buttons = [], accepts = [], list } = viewOf(node)
    const offered = [...buttons, ...accepts, ...(list === undefined ? [] : ['choose'])]
    return offered
      .filter((event) => !isHandled(node, event))
      .map(
        (event) =>
          `the state ${nameOf(node)} offers "${event}" and does nothing with it: name it in the state's "on", or offer it no more`,
      )
  })

/** A call's failure must lead somewhere, and a call whose answer never comes must be given up. */
const unanswered = ({ nodes }: Chart): readonly string[] =>
  nodes.flatMap((node) =>
    node.invoke
      .filter(({ src }) => src !== 'flow')
      .flatMap(({ id, src }) => {
        const failure = isHandled(node, `xstate.error.actor.${id}`)
          ? []
          : [`the state ${nameOf(node)} does not answer a failure of ${String(src)}: write its "onError"`]
        const limit = withAncestors(node).some(({ after }) => after.length > 0)
          ? []
          : [`the state ${nameOf(node)} waits for ${String(src)} without a time limit: write an "after"`]
        return [...failure, ...limit]
      }),
  )

/** XState takes a misspelt delay silently as none at all. */
const undeclaredDelays = ({ nodes }: Chart, { machine }: Flow): readonly string[] => {
  const declared = new Set(Object.keys(machine.implementations.delays ?? {}))
  return nodes.flatMap((node) =>
    Object.keys(node.config.after ?? {})
      .filter((name) => Number.isNaN(Number(name)) && !declared.has(name))
      .map(
        (name) =>
          `the state ${nameOf(node)} uses the delay "${name}", which is not declared: write it into "delays" of setup()`,
      ),
  )
}

/** A customer must never be left with nothing to press and nothing to wait for. */
const silent = ({ nodes }: Chart): readonly string[] =>
  nodes
    .filter((node) => isLeaf(node) && node.type !== 'final')
    .filter((node) => {
      const moves = withAncestors(node).some(({ invoke, always }) => invoke.length > 0 || (always ?? []).length > 0)
      return !moves && viewOf(node).ask === undefined
    })
    .map((node) => `the state ${nameOf(node)} shows nothing and waits for nothing: give it an "ask" with buttons`)

/**
 * What is wrong with a flow, found without running it: states that are never reached or never left, buttons that do nothing, calls
 * without an answer to failure or a time limit, delays that do not exist, states that show nothing. Empty when all is well.
 * Each line ends with the remedy. The flow at the bottom of the stack (`endless`) need not end.
 */
export const checkFlow = (flow: Flow, { endless = false } = {}): readonly string[] => {
  const chart = chartOf(flow)
  const problems = [
    ...unreached(chart),
    ...(endless ? [] : stuck(chart)),
    ...deadButtons(chart),
    ...unanswered(chart),
    ...undeclaredDelays(chart, flow),
    ...silent(chart),
  ]
  return problems.map((problem) => `flows/${flow.id}: ${problem}`)
}
