import type { Flow, FlowInput, FlowOutput } from '../../src/core/flow/flow.ts'
import { accepts, listOf, startFlow, stepFlow, stepName, viewOf } from '../../src/core/conversation/frame.ts'
import type { LiveFrame, StepResult } from '../../src/core/conversation/frame.ts'
import type { Reply } from './player.ts'
import { knownAnswersOf } from '../../src/core/conversation/known-answer.ts'
import { restingStates } from './states.ts'
import { typed } from './walk.ts'
import type { Answers } from './walk.ts'

type Timers = Readonly<Record<string, { readonly type: string }>>

/** A place a customer can be in, and the fewest taps that lead there. */
export interface Spot {
  readonly key: string
  readonly frame: LiveFrame
  readonly step: string
  readonly taps: number
  readonly timers: Timers
  /** The id of the sub-flow that is on top, if one is. */
  readonly below: string | null
  /** Which flow that is. */
  readonly opens: string | null
  /** The calls on their way: id → which. */
  readonly calls: Readonly<Record<string, string>>
  readonly next: Move[]
}

interface Move {
  readonly by: string
  readonly to: string
}

const ends: readonly FlowOutput['end'][] = ['came', 'solved', 'subscribed', 'person', 'left']

const timersAfter = (before: Timers, { commands }: StepResult): Timers => {
  const timers = new Map(Object.entries(before))
  for (const command of commands) {
    if (command.kind === 'set-timer') timers.set(command.id, command.event)
    if (command.kind === 'cancel-timer') timers.delete(command.id)
  }
  return Object.fromEntries(timers)
}

interface Before {
  readonly timers: Timers
  readonly taps: number
  readonly alike: readonly string[]
}

const spotOf = (frame: LiveFrame, stepped: StepResult, { timers, taps, alike }: Before): Spot => {
  const here = { ...frame, snapshot: stepped.snapshot }
  const known = Object.entries(stepped.snapshot.context as Readonly<Record<string, unknown>>)
  const context = Object.fromEntries(known.filter(([name]) => name !== 'service' && !alike.includes(name)))
  const entered = stepped.commands.find((command) => command.kind === 'enter')
  const calls = Object.fromEntries(
    stepped.commands.flatMap((command) => (command.kind === 'call' ? [[command.id, command.src]] : [])),
  )
  const running = timersAfter(timers, stepped)
  const key = JSON.stringify([stepped.snapshot.value, context, Object.keys(running)])
  return {
    key,
    frame: here,
    step: stepName(here),
    taps,
    timers: running,
    below: entered?.id ?? null,
    opens: entered?.input.flow ?? null,
    calls,
    next: [],
  }
}

interface Act {
  readonly by: string
  readonly taps: number
  readonly event: { readonly type: string; readonly [field: string]: unknown }
  readonly timers: Timers
}

const replied = (id: string, src: string, reply: Reply): Pick<Act, 'by' | 'event'> =>
  'output' in reply
    ? { by: `${src} answers`, event: { type: `xstate.done.actor.${id}`, output: reply.output } }
    : { by: `${src} ${reply.failure.code}`, event: { type: `xstate.error.actor.${id}`, error: reply.failure } }

const repliesTo = (answers: Answers, src: string): readonly Reply[] => {
  const replies = answers[src as keyof Answers] ?? []
  if (replies.length === 0) throw new Error(`nobody says what ${src} may answer`)
  return replies
}

const actsAt = ({ frame, timers, below, calls }: Spot, answers: Answers): readonly Act[] => {
  if (below !== null) {
    const usual: readonly Reply[] = ends.map((end) => ({ output: { end } }))
    return [...usual, ...(answers.flow ?? [])].map((reply) => ({ ...replied(below, below, reply), taps: 0, timers }))
  }
  const view = viewOf(frame)
  const items =
    view.list === undefined
      ? []
      : listOf(frame, view.list).map(({ id }) => ({
          by: `choose ${id}`,
          taps: 1,
          event: { type: 'choose', id },
          timers,
        }))
  const presses = (view.buttons ?? [])
    .filter((type) => accepts(frame, { type }))
    .map((type) => ({ by: type, taps: type === 'how' ? 0 : 1, event: { type }, timers }))
  const stated = knownAnswersOf(view)
    .flatMap(({ answers = {}, passes = {} }) => [...Object.values(answers), ...Object.values(passes)])
    .filter((type) => view.buttons?.includes(type) !== true && accepts(frame, { type }))
    .map((type) => ({ by: `${type} as stated`, taps: 0, event: { type }, timers }))
  const inputs = (view.accepts ?? [])
    .map((type) => ({ by: type, taps: type === 'contact' ? 1 : 0, event: { type, ...typed[type] }, timers }))
    .filter(({ event }) => accepts(frame, event))
  const replies = Object.entries(calls).flatMap(([id, src]) =>
    repliesTo(answers, src).map((reply) => ({ ...replied(id, src, reply), taps: 0, timers })),
  )
  const rings = Object.entries(timers).map(([id, event]) => ({
    by: 'time',
    taps: 0,
    event,
    timers: Object.fromEntries(Object.entries(timers).filter(([other]) => other !== id)),
  }))
  return [...items, ...presses, ...stated, ...inputs, ...replies, ...rings]
}

/** The place where a flow begins. */
export const beginning = (flow: Flow, input: FlowInput, alike: readonly string[] = []): Spot =>
  spotOf({ id: 1, flow, invokedAs: null } as LiveFrame, startFlow(flow, input), { timers: {}, taps: 0, alike })

/** The places that anything done at this one leads to, noted there as the ways on. */
export const onwards = (here: Spot, answers: Answers, alike: readonly string[] = []): readonly Spot[] =>
  actsAt(here, answers).map(({ by, taps, event, timers }) => {
    const there = spotOf(here.frame, stepFlow(here.frame, event), { timers, taps: here.taps + taps, alike })
    here.next.push({ by, to: there.key })
    return there
  })

/**
 * Every place of a flow, each once, by the fewest taps. Reading how to check something is no tap; a sub-flow may end in
 * every way, and in those that `answers.flow` adds; a call may answer whatever `answers` has for it. Places that differ
 * only in `alike`, parts of the context that no guard reads, are one.
 */
export const reach = (
  flow: Flow,
  input: FlowInput,
  answers: Answers = {},
  alike: readonly string[] = [],
): readonly Spot[] => {
  const found = new Map<string, Spot>()
  const queue = [beginning(flow, input, alike)]
  for (let here = queue.shift(); here; here = queue.shift()) {
    if (found.has(here.key)) continue
    found.set(here.key, here)
    for (const there of onwards(here, answers, alike)) {
      if (there.taps === here.taps) queue.unshift(there)
      else queue.push(there)
    }
  }
  return [...found.values()]
}

export const isEnd = ({ frame }: Spot): boolean => frame.snapshot.status === 'done'

/** The states of a flow that nobody reaches. */
export const unreached = ({ machine }: Flow, spots: readonly Spot[]): readonly string[] => {
  const reached = new Set(spots.map(({ step }) => step))
  return restingStates(machine).filter((state) => !reached.has(state))
}

/** Buttons that never do anything, as `state: button`. */
export const deadButtons = (spots: readonly Spot[]): readonly string[] => {
  const named = new Set(
    spots.flatMap(({ frame, step }) => (viewOf(frame).buttons ?? []).map((button) => `${step}: ${button}`)),
  )
  const pressed = new Set(spots.flatMap(({ step, next }) => next.map(({ by }) => `${step}: ${by}`)))
  return [...named].filter((button) => !pressed.has(button))
}

/** The end that a place is, or null while the way goes on. */
export const endOf = (spot: Spot): FlowOutput['end'] | null =>
  isEnd(spot) ? (spot.frame.snapshot.output as FlowOutput).end : null

/** The places from which an end can be reached. */
export const leadingOut = (spots: readonly Spot[]): ReadonlySet<string> => {
  const out = new Set(spots.filter(isEnd).map(({ key }) => key))
  for (let before = -1; before < out.size;) {
    before = out.size
    for (const { key, next } of spots) if (next.some(({ to }) => out.has(to))) out.add(key)
  }
  return out
}
