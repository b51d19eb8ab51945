/**
 * Takes a kept walk through the flows as they are now. Nothing but names was kept, so a guard cannot be asked: where
 * several targets are possible, all of them count. What is found is an event that leads nowhere today, or cannot lead
 * any more to where it led.
 */

import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import type { Flow, FlowOutput } from '../flow/flow.ts'
import { INIT, readStep, SHOWN } from './walk.ts'
import type { EndedWalk, WalkStep } from './walk.ts'

/** A walk as it is replayed. */
export type KeptWalk = Pick<EndedWalk, 'flow' | 'end' | 'steps' | 'cut'>

/** The place at which a walk would go another way today. */
export interface Divergence {
  /** The state (`flow/state`) and the event at which the ways part. */
  readonly at: string
  readonly event: string
  /** The state to which it led. */
  readonly led: string
  /** States or ends in which it could come to rest today, the likeliest remaining events followed. */
  readonly would: readonly string[]
}

const pathOf = (node: AnyStateNode): string => node.path.join('.')

const findNode = ({ machine }: Flow, state: string): AnyStateNode | null => {
  let node: AnyStateNode | undefined = machine.root
  for (const key of state.split('.')) node = node?.states[key]
  return node ?? null
}

/**
 * The transitions that may be taken: all up to the first without a guard. `isSure`: one of them is taken in any case.
 */
const open = (
  transitions: readonly AnyTransitionDefinition[],
): { readonly taken: readonly AnyTransitionDefinition[]; readonly isSure: boolean } => {
  const sure = transitions.findIndex(({ guard }) => guard === undefined)
  return sure < 0 ? { taken: transitions, isSure: false } : { taken: transitions.slice(0, sure + 1), isSure: true }
}

const lineage = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...(node.parent ? lineage(node.parent) : [])]

/** The transitions that follow by themselves: `always`, and the end of a state within which a final one was reached. */
const following = (node: AnyStateNode): readonly AnyTransitionDefinition[] => {
  const { parent } = node
  const done =
    node.type === 'final' && parent?.parent
      ? [...parent.transitions].flatMap(([event, list]) => (event.startsWith('xstate.done.state') ? list : []))
      : []
  return [...done, ...lineage(node).flatMap(({ always = [] }) => always)]
}

/** States in which a machine may come to rest after it enters one. */
const settle = (node: AnyStateNode, seen: ReadonlySet<AnyStateNode> = new Set()): readonly AnyStateNode[] => {
  if (seen.has(node)) return []
  const now = new Set([...seen, node])
  if (node.type === 'compound') return (node.initial.target ?? []).flatMap((target) => settle(target, now))
  const { taken, isSure } = open(following(node))
  const onward = taken.flatMap(({ target }) => (target ?? []).flatMap((one) => settle(one, now)))
  return isSure && onward.length > 0 ? onward : [...onward, node]
}

/** States in which a machine may come to rest after an event; null when it takes no such event here. */
const after = (node: AnyStateNode, event: string): readonly AnyStateNode[] | null => {
  const handled = lineage(node).flatMap((one) => one.transitions.get(event) ?? [])
  if (handled.length === 0) return null
  const { taken, isSure } = open(handled)
  const reached = taken.flatMap(({ target }) =>
    target === undefined ? settle(node) : target.flatMap((one) => settle(one)),
  )
  return isSure ? reached : [...reached, node]
}

const unique = (nodes: readonly AnyStateNode[]): readonly AnyStateNode[] => [...new Set(nodes)]

const OWN_ENDS: ReadonlySet<string> = new Set(['came', 'solved', 'subscribed', 'person', 'given-up'])

/** The end that a final state gives by itself; null for one that works it out. */
const endOf = ({ type, output }: AnyStateNode): EndedWalk['end'] | null => {
  if (type !== 'final' || typeof output !== 'object' || output === null) return null
  const { end } = output as Partial<FlowOutput>
  return end === 'left' ? 'given-up' : (end ?? null)
}

const restOf = (flow: string, nodes: readonly AnyStateNode[]): readonly string[] =>
  unique(nodes).map((node) => endOf(node) ?? `${flow}/${pathOf(node)}`)

/** Follows the rest of a flow's events, whatever is possible; one that is taken nowhere changes nothing. */
const follow = (nodes: readonly AnyStateNode[], events: readonly string[]): readonly AnyStateNode[] =>
  events.reduce<readonly AnyStateNode[]>((here, event) => {
    const there = here.flatMap((node) => after(node, event) ?? [])
    return there.length === 0 ? here : unique(there)
  }, nodes)

const possible = (flow: Flow, from: string | undefined, event: string): readonly AnyStateNode[] | null => {
  if (event === INIT) return settle(flow.machine.root)
  const node = from === undefined ? null : findNode(flow, from)
  return node === null ? null : after(node, event)
}

const divergence = (
  flow: Flow,
  step: WalkStep,
  from: string | undefined,
  rest: readonly WalkStep[],
): Divergence | null => {
  const isKnown = findNode(flow, step.state) !== null
  if (step.event === SHOWN && isKnown) return null
  const reached = step.event === SHOWN ? null : possible(flow, from, step.event)
  if (reached?.some((node) => pathOf(node) === step.state) === true) return null
  const here = from === undefined ? null : findNode(flow, from)
  const events = rest.filter((one) => one.flow === flow.id && one.event !== SHOWN).map(({ event }) => event)
  const would = reached ?? (here === null ? [] : [here])
  return {
    at: `${flow.id}/${from ?? ''}`,
    event: step.event,
    led: `${flow.id}/${step.state}`,
    would: restOf(flow.id, follow(unique(would), events)),
  }
}

/** Compares the end of the last state with the one that was kept. */
const otherEnd = (flow: Flow, { end }: KeptWalk, { event, state }: WalkStep): Divergence | null => {
  const node = findNode(flow, state)
  const today = node === null ? null : endOf(node)
  if (today === null || today === end || !OWN_ENDS.has(end)) return null
  return { at: `${flow.id}/${state}`, event, led: end, would: [today] }
}

/** The first place at which a walk would go otherwise today; null when it would end as it did. */
export const replayWalk = (flows: ReadonlyMap<string, Flow>, walk: KeptWalk): Divergence | null => {
  const all = walk.steps.map(readStep)
  const steps = walk.cut ? all.slice(0, all.length / 2) : all
  const places = new Map<string, string>()
  for (const [index, step] of steps.entries()) {
    const flow = flows.get(step.flow)
    const from = places.get(step.flow)
    if (!flow)
      return { at: `${step.flow}/${from ?? ''}`, event: step.event, led: `${step.flow}/${step.state}`, would: [] }
    const found = divergence(flow, step, from, steps.slice(index + 1))
    if (found) return found
    places.set(step.flow, step.state)
  }
  const last = steps.at(-1)
  const flow = last && last.flow === walk.flow ? flows.get(last.flow) : undefined
  return flow && last && !walk.cut ? otherEnd(flow, walk, last) : null
}
