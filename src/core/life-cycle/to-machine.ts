import { createMachine } from 'xstate'
import type { AnyStateMachine } from 'xstate'
import { UNMADE } from './life-cycle.ts'
import type { LifeCycle, Transition } from './life-cycle.ts'

/** A transition as XState has it; one without a target stays in its state. */
interface Arrow {
  readonly target?: string
  readonly guard?: string
}

const labelOf = ({ event, by }: Transition<string, string>): string => `${event} (${by.join(', ')})`

const arrowOf = ({ to, when }: Transition<string, string>, from: string): Arrow => ({
  ...(to === 'same' || to === from ? {} : { target: to }),
  ...(when === undefined ? {} : { guard: when }),
})

const arrowsFrom = (transitions: readonly Transition<string, string>[], from: string) => {
  const own = transitions.filter((one) => one.from.includes(from))
  const labels = [...new Set(own.map(labelOf))]
  return Object.fromEntries(
    labels.map((label) => [label, own.filter((one) => labelOf(one) === label).map((one) => arrowOf(one, from))]),
  )
}

/** Makes the XState machine of a life cycle: the same chart, to be drawn like a flow. */
export const toMachine = ({ id, states, over, transitions }: LifeCycle<string, string>): AnyStateMachine => {
  const isLast = (state: string): boolean =>
    over.includes(state) && !transitions.some((one) => one.from.includes(state))
  const inner = [UNMADE, ...states].map((state) => [
    state,
    isLast(state) ? { type: 'final' as const } : { on: arrowsFrom(transitions, state) },
  ])
  return createMachine({ id, initial: UNMADE, states: Object.fromEntries(inner) })
}
