import type { AnyStateMachine } from 'xstate'
import type { View } from '../../src/core/flow/view.ts'

type Node = AnyStateMachine['root']

const nodesOf = (node: Node): readonly Node[] => [
  node,
  ...Object.values(node.states).flatMap((child) => nodesOf(child as Node)),
]

/**
 * Every state in which a customer can be left: the innermost ones that do not move on by themselves. Named like
 * `again.sent.due`.
 */
export const restingStates = (machine: AnyStateMachine, { ends = true } = {}): readonly string[] =>
  nodesOf(machine.root)
    .filter(
      (node) =>
        (ends || node.type !== 'final') &&
        Object.keys(node.states).length === 0 &&
        !node.config.always &&
        !node.parent?.config.always,
    )
    .map((node) => node.path.join('.'))

/** Every view of a machine with the name of its state. */
export const viewsOf = (machine: AnyStateMachine): readonly (readonly [string, View])[] =>
  nodesOf(machine.root).flatMap((node) =>
    node.config.meta ? [[node.path.join('.'), node.config.meta as View] as const] : [],
  )

/** The names of the delays that a machine's states use. */
export const delaysOf = (machine: AnyStateMachine): readonly string[] =>
  nodesOf(machine.root).flatMap((node) => Object.keys(node.config.after ?? {}))

/** The calls that a machine's states ask without saying what happens when they fail. */
export const unansweredCalls = (machine: AnyStateMachine): readonly string[] =>
  nodesOf(machine.root).flatMap((node) =>
    node.invoke.filter(({ src, onError }) => src !== 'flow' && !onError).map(({ src }) => String(src)),
  )
