import { knownAnswersOf } from '../../src/core/conversation/known-answer.ts'
import type { Calls } from '../../src/core/flow/calls.ts'
import type { Flow, FlowInput } from '../../src/core/flow/flow.ts'
import { accepts, listOf, startFlow, stepFlow, stepName, viewOf } from '../../src/core/conversation/frame.ts'
import type { FlowCommand, LiveFrame, StepResult } from '../../src/core/conversation/frame.ts'
import type { Reply } from './player.ts'

/** One place a customer can be in. The taps are counted here, not taken from the flow. */
export interface Place {
  readonly frame: LiveFrame
  readonly step: string
  readonly taps: number
  readonly pending: Pending
  readonly said: readonly string[]
  readonly next: { readonly by: string; readonly to: string }[]
}

/** Timers that run and calls on their way. */
interface Pending {
  readonly timers: Readonly<Record<string, { readonly type: string }>>
  readonly calls: Readonly<Record<string, string>>
}

/** What each call may answer, and how a sub-flow may end; a call without an answer is a mistake of the test. */
export type Answers = { readonly [Src in keyof Calls | 'flow']?: readonly Reply[] }

interface Move {
  readonly by: string
  readonly taps: number
  readonly event: { readonly type: string; readonly [field: string]: unknown }
}

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

const obeyed = (before: Pending, commands: readonly FlowCommand[]): Pending => {
  const timers = new Map(Object.entries(before.timers))
  const calls = new Map(Object.entries(before.calls))
  for (const command of commands) {
    if (command.kind === 'set-timer') timers.set(command.id, command.event)
    if (command.kind === 'cancel-timer') timers.delete(command.id)
    if (command.kind === 'call') calls.set(command.id, command.src)
    if (command.kind === 'enter') calls.set(command.id, 'flow')
    if (command.kind === 'stop') calls.delete(command.id)
  }
  return { timers: Object.fromEntries(timers), calls: Object.fromEntries(calls) }
}

/** What is typed or sent at a question that takes it. */
export const typed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  contact: { phone: '+79161234567' },
  stranger: { phone: '+79161234567' },
  phone: { phone: '+79161234568' },
  code: { code: 'secret:typed-code' },
  email: { email: 'a@b.example' },
  text: { text: 'x' },
  file: { file: 'f-1', name: 'list.csv' },
  secret: { secret: 'secret:typed-word' },
  mask: { mask: '%7777' },
}

const repliesTo = (answers: Answers, src: string): readonly Reply[] => {
  const replies = answers[src as keyof Answers] ?? []
  if (replies.length === 0) throw new Error(`the walk has no answer to ${src}`)
  return replies
}

/** Reading how to check something, and typing, are no taps; nor is a statement that no button stands for. */
const isFree = (event: string): boolean => ['how', 'phone', 'code', 'email'].includes(event)

const movesAt = ({ frame, pending }: Pick<Place, 'frame' | 'pending'>, answers: Answers): readonly Move[] => {
  const view = viewOf(frame)
  const buttons = (view.buttons ?? []).map((type) => ({ type }))
  const items = view.list === undefined ? [] : listOf(frame, view.list).map(({ id }) => ({ type: 'choose', id }))
  const inputs = (view.accepts ?? []).map((type) => ({ type, ...typed[type] }))
  const stated = knownAnswersOf(view)
    .flatMap(({ answers = {}, passes = {} }) => [...Object.values(answers), ...Object.values(passes)])
    .filter((type) => view.buttons?.includes(type) !== true && accepts(frame, { type }))
    .map((type) => ({ by: type, taps: 0, event: { type, filled: true } }))
  const acts = [...buttons, ...items, ...inputs]
    .filter((event) => accepts(frame, event))
    .map((event) => ({ by: event.type, taps: isFree(event.type) ? 0 : 1, event }))
  const rings = Object.entries(pending.timers).map(([id, event]) => ({ by: id, taps: 0, event }))
  const replies = Object.entries(pending.calls).flatMap(([id, src]) =>
    repliesTo(answers, src).map((reply) =>
      'output' in reply
        ? { by: `${src} answers`, taps: 0, event: { type: `xstate.done.actor.${id}`, output: reply.output } }
        : {
            by: `${src} ${reply.failure.code}`,
            taps: 0,
            event: { type: `xstate.error.actor.${id}`, error: reply.failure },
          },
    ),
  )
  return [...acts, ...stated, ...rings, ...replies]
}

/** Every place that a flow can reach with these answers of the world. Keyed so that equal places are one. */
export const walk = (flow: Flow, input: FlowInput, answers: Answers, tapsBefore = 0): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>()
  const queue: Place[] = []
  const place = (frame: LiveFrame, { snapshot, commands }: StepResult, before: Pending, taps: number): string => {
    const next = { ...frame, snapshot }
    const pending = obeyed(before, commands)
    const { service: _, services: __, ...context } = snapshot.context as Readonly<Record<string, unknown>>
    const key = JSON.stringify([snapshot.value, context, Object.keys(pending.timers), Object.keys(pending.calls), taps])
    if (!places.has(key)) {
      const said = commands.flatMap((command) => (command.kind === 'say' ? [command.message] : []))
      const found = { frame: next, step: stepName(next), taps, pending, said, next: [] }
      places.set(key, found)
      queue.push(found)
    }
    return key
  }
  const start = startFlow(flow, input)
  place({ id: 1, flow, invokedAs: null, snapshot: start.snapshot }, start, { timers: {}, calls: {} }, tapsBefore)
  for (let here = queue.shift(); here; here = queue.shift()) {
    for (const { by, taps, event } of movesAt(here, answers)) {
      const pending = 'output' in event || 'error' in event ? { ...here.pending, calls: {} } : here.pending
      const rung = by in pending.timers ? { ...pending, timers: without(pending.timers, by) } : pending
      here.next.push({ by, to: place(here.frame, stepFlow(here.frame, event), rung, here.taps + taps) })
    }
  }
  return places
}
