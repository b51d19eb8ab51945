import type { AnyStateNode } from 'xstate'
import type { Flow } from '../../core/flow/flow.ts'
import type { View } from '../../core/flow/view.ts'

/** A machine prepared for the checks. */
interface Chart {
  readonly root: AnyStateNode
  readonly nodes: readonly AnyStateNode[]
  /** States that one event, delay, answer or eventless transition leads to. */
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

const unreachedStates = (chart: Chart): readonly string[] => {
  const found = reachable(chart)
  return chart.nodes
    .filter((node) => isLeaf(node) && !found.has(node))
    .map((node) => `the state ${nameOf(node)} is never reached: add a transition to it, or delete it`)
}

/** Finds reachable states from which no final state can be reached. */
const endlessStates = (chart: Chart): readonly string[] => {
  const out = new Set(chart.nodes.filter(({ type }) => type === 'final'))
  for (let before = -1; before < out.size;) {
    before = out.size
    for (const node of chart.nodes) if (isLeaf(node) && chart.next(node).some((other) => out.has(other))) out.add(node)
  }
  return [...reachable(chart)]
    .filter((node) => !out.has(node))
    .map((node) => `the state ${nameOf(node)} leads to no final state: give it a button or a delay that leads on`)
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
          `the state ${nameOf(node)} offers "${event}" and does not handle it: add it to the state's "on", or remove it from the view`,
      )
  })

/** Finds calls whose failure has no transition, and calls that are awaited without a time limit. */
const unhandledCalls = ({ nodes }: Chart): readonly string[] =>
  nodes.flatMap((node) =>
    node.invoke
      .filter(({ src }) => src !== 'flow')
      .flatMap(({ id, src }) => {
        const failure = isHandled(node, `xstate.error.actor.${id}`)
          ? []
          : [`the state ${nameOf(node)} does not answer a failure of ${String(src)}: add an "onError"`]
        const limit = withAncestors(node).some(({ after }) => after.length > 0)
          ? []
          : [`the state ${nameOf(node)} waits for ${String(src)} without a time limit: add an "after"`]
        return [...failure, ...limit]
      }),
  )

/** Finds delays that are not declared: XState ignores a misspelt delay silently. */
const undeclaredDelays = ({ nodes }: Chart, { machine }: Flow): readonly string[] => {
  const declared = new Set(Object.keys(machine.implementations.delays ?? {}))
  return nodes.flatMap((node) =>
    Object.keys(node.config.after ?? {})
      .filter((name) => Number.isNaN(Number(name)) && !declared.has(name))
      .map(
        (name) =>
          `the state ${nameOf(node)} uses the delay "${name}", which is not declared: add it to "delays" of setup()`,
      ),
  )
}

/** Finds states in which a customer has nothing to press and nothing to wait for. */
const emptyStates = ({ nodes }: Chart): readonly string[] =>
  nodes
    .filter((node) => isLeaf(node) && node.type !== 'final')
    .filter((node) => {
      const moves = withAncestors(node).some(({ invoke, always }) => invoke.length > 0 || (always ?? []).length > 0)
      return !moves && viewOf(node).ask === undefined
    })
    .map((node) => `the state ${nameOf(node)} shows nothing and waits for nothing: give it an "ask" with buttons`)

/**
 * Checks a flow without running it: states that are never reached or never left, buttons that do nothing, calls without
 * a reaction to failure or a time limit, undeclared delays, states that show nothing. Gives one line per problem, with
 * its remedy. The flow at the bottom of the stack (`endless`) need not end.
 */
export const checkFlow = (flow: Flow, { endless = false } = {}): readonly string[] => {
  const chart = chartOf(flow)
  const problems = [
    ...unreachedStates(chart),
    ...(endless ? [] : endlessStates(chart)),
    ...deadButtons(chart),
    ...unhandledCalls(chart),
    ...undeclaredDelays(chart, flow),
    ...emptyStates(chart),
  ]
  return problems.map((problem) => `flows/${flow.id}: ${problem}`)
}
