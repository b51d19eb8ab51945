import { mutating } from '../flow/calls.ts'
import type { Calls } from '../flow/calls.ts'
import { cancelTimer, htmlOf, keepLeft, localeOf, say, serviceOf, setTimer } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Flow, FlowOutput, GoOn } from '../flow/flow.ts'
import { accepts, loadFrame, startFlow, stepFlow, varsOf, viewOf } from './frame.ts'
import type { Command, LiveFrame } from './frame.ts'
import { behindIncident } from './incident-gate.ts'
import { INCIDENT, ROOT } from '../flow/world.ts'

/** After this call the conversation itself must not remember the customer either. */
const FORGET_CALL: keyof Calls = 'customer.forget'

const keyOf = (frame: LiveFrame, id: string): string => `${frame.id}/${id}`

const flowNamed = ({ world }: Draft, id: string): Flow => {
  const flow = world.flows.get(id)
  if (!flow) throw new Error(`there is no flow "${id}"`)
  return flow
}

/** Takes a frame and everything above it off the stack, with their timers and calls. */
export const dropFrom = (draft: Draft, place: number): void => {
  const gone = draft.stack.splice(place).map(({ id }) => `${id}/`)
  const isGone = (key: string): boolean => gone.some((prefix) => key.startsWith(prefix))
  for (const key of Object.keys(draft.now.timers).filter(isGone)) cancelTimer(draft, key)
  draft.now.calls = Object.fromEntries(Object.entries(draft.now.calls).filter(([key]) => !isGone(key)))
}

const secretsIn = (draft: Draft, input: unknown): Readonly<Record<string, string>> => {
  const written = JSON.stringify(input ?? null)
  return Object.fromEntries(Object.entries(draft.secrets).filter(([name]) => written.includes(name)))
}

const ask = (draft: Draft, frame: LiveFrame, { id, src, input }: Extract<Command, { kind: 'call' }>): void => {
  const { turn } = draft.now
  const key = keyOf(frame, id)
  const { wait } = viewOf(frame)
  draft.now.calls = { ...draft.now.calls, [key]: { turn, src } }
  draft.effects.push({
    kind: 'call',
    call: key,
    turn,
    src,
    input,
    secrets: secretsIn(draft, input),
    wait: wait === undefined ? null : htmlOf(draft, frame.flow.id, wait, varsOf(frame)),
  })
}

const obeyOne = (draft: Draft, frame: LiveFrame, command: Exclude<Command, { kind: 'enter' }>): void => {
  switch (command.kind) {
    case 'say':
      return say(draft, htmlOf(draft, frame.flow.id, command.message, varsOf(frame)))
    case 'set-locale':
      draft.now.locale = command.locale
      return tellLocale(draft)
    case 'set-service':
      draft.now.service = command.service
      return
    case 'set-timer':
      return setTimer(draft, { ...command, key: keyOf(frame, command.id), frame: frame.id })
    case 'cancel-timer':
      return cancelTimer(draft, keyOf(frame, command.id))
    case 'call':
      return ask(draft, frame, command)
    case 'stop':
      return stopChild(draft, frame, command.id)
  }
}

/** Every flow that keeps the language hears of a new one (the event `locale`), so that codes and incidents are told in it. */
export const tellLocale = (draft: Draft): void => {
  const event = { type: 'locale', locale: localeOf(draft) }
  for (const frame of draft.stack) if (accepts(frame, event)) frame.snapshot = stepFlow(frame, event).snapshot
}

/** The parent left the state that had invoked it: the call's answer is stale, a sub-flow goes with all above it. */
const stopChild = (draft: Draft, frame: LiveFrame, id: string): void => {
  const { [keyOf(frame, id)]: _, ...others } = draft.now.calls
  draft.now.calls = others
  const parent = draft.stack.indexOf(frame)
  if (parent >= 0 && draft.stack[parent + 1]?.invokedAs === id) dropFrom(draft, parent + 1)
}

/** Puts a flow on top of the stack and lets it begin. `invokedAs` is the parent's invoke id, or null when nobody waits for it. */
export const enter = (
  draft: Draft,
  flowId: string,
  params: Readonly<Record<string, unknown>>,
  invokedAs: string | null,
): void => {
  const flow = flowNamed(draft, flowId)
  const { services } = draft.world
  const serviceChosen = services.length === 1 || services.some(({ id }) => id === draft.now.service)
  const input = {
    service: serviceOf(draft),
    serviceChosen,
    services,
    locale: localeOf(draft),
    at: draft.event.at,
    params,
  }
  const { snapshot, commands } = startFlow(flow, input)
  const frame: LiveFrame = { id: draft.now.nextFrame, flow, invokedAs, snapshot }
  draft.now.nextFrame += 1
  draft.stack.push(frame)
  obey(draft, frame, commands)
}

/** What a step asked for, sub-flows last: one that ends at once answers its parent, which must have settled by then. */
const obey = (draft: Draft, frame: LiveFrame, commands: readonly Command[]): void => {
  for (const command of commands) if (command.kind !== 'enter') obeyOne(draft, frame, command)
  for (const command of commands) {
    if (command.kind !== 'enter' || !draft.stack.includes(frame)) continue
    const { flow, params = {} } = behindIncident(draft, command.input)
    enter(draft, flow, params, command.id)
  }
  finish(draft, frame)
}

/** The steps that led to the question beside which the frame was opened, and that is asked again now. */
const historyBefore = ({ now }: Draft, frame: LiveFrame): Draft['now']['history'] =>
  now.history.filter(({ frames }) => frames.every(({ id }) => id !== frame.id)).slice(0, -1)

/** The place where the flow was left the last time, or the question that told of the incident before it. Tells whether there is one. */
const takeUp = (draft: Draft, flow: string, incident: string): boolean => {
  const fixed = { type: 'fixed', incident }
  for (const step of draft.now.left.toReversed()) {
    const loaded = step.frames.map((frame) => loadFrame(draft.world, frame))
    const frames = loaded.flatMap((one) => (one.kind === 'live' ? [one.frame] : []))
    const told = frames.find((frame) => frame.flow.id === INCIDENT && accepts(frame, fixed))
    if (frames.length < loaded.length || !(told || frames.some((frame) => frame.flow.id === flow))) continue
    keepLeft(draft)
    dropFrom(draft, 0)
    draft.stack = frames
    draft.now.service = step.service
    draft.now.left = draft.now.left.filter((one) => one !== step)
    tellLocale(draft)
    for (const timer of step.timers) setTimer(draft, timer)
    if (told) deliver(draft, told, { type: 'go-on' })
    return true
  }
  return false
}

/** Leaves everything for a flow of the menu, as if it had been chosen there. */
export const goOn = (draft: Draft, { flow, params, incident }: GoOn): void => {
  if (incident !== undefined && takeUp(draft, flow, incident)) return
  keepLeft(draft)
  const { service } = draft.now
  dropFrom(draft, 0)
  enter(draft, ROOT, { menu: true, payload: service === null ? flow : `${flow}_${service}`, given: params }, null)
}

/** A matter that has come to its end is not gone back to. */
const forgetLeft = ({ now }: Draft, parent: LiveFrame, { flow: { id } }: LiveFrame): void => {
  if (id === INCIDENT || (parent.flow.id !== ROOT && parent.flow.id !== INCIDENT)) return
  now.left = now.left.filter(({ frames }) => frames.every(({ flow }) => flow !== id))
  if (now.takeUp?.flow === id) now.takeUp = null
}

/** A flow that reached its end leaves the stack and answers its parent; the root begins anew. */
const finish = (draft: Draft, frame: LiveFrame): void => {
  const place = draft.stack.indexOf(frame)
  if (place < 0 || frame.snapshot.status !== 'done') return
  const next = (frame.snapshot.output as FlowOutput | undefined)?.goOn
  if (next && frame.invokedAs === null) return goOn(draft, next)
  dropFrom(draft, place)
  const parent = draft.stack[place - 1]
  if (parent && frame.invokedAs !== null) forgetLeft(draft, parent, frame)
  draft.now.history = parent && frame.invokedAs === null ? historyBefore(draft, frame) : []
  if (!parent) return enter(draft, ROOT, { menu: true }, null)
  if (frame.invokedAs !== null)
    deliver(draft, parent, { type: `xstate.done.actor.${frame.invokedAs}`, output: frame.snapshot.output })
}

/** One event through one frame, and everything that follows from it within this turn. */
export const deliver = (
  draft: Draft,
  frame: LiveFrame,
  event: { readonly type: string; readonly [field: string]: unknown },
): void => {
  const { snapshot, commands } = stepFlow(frame, event)
  frame.snapshot = snapshot
  obey(draft, frame, commands)
}

/** Whoever is forgotten begins anew: the language stays, and the question in which it is told. What lies below it knows too much. */
const forgetAll = (draft: Draft, frame: LiveFrame): void => {
  const told = draft.stack.splice(draft.stack.indexOf(frame))
  dropFrom(draft, 0)
  draft.stack.push(...told)
  Object.assign(draft.now, {
    name: '',
    trail: [],
    history: [],
    left: [],
    takeUp: null,
    later: [],
    service: null,
    reopens: 0,
    lastPress: null,
    guessed: false,
  })
}

/** Brings an answer to the frame that asked, unless it has moved on since. Tells whether it was still wanted. */
export const deliverAnswer = (
  draft: Draft,
  call: string,
  turn: number,
  event: { readonly kind: 'done' | 'error'; readonly value: unknown },
): boolean => {
  const asked = draft.now.calls[call]
  const [frameId, ...rest] = call.split('/')
  const frame = draft.stack.find(({ id }) => id === Number(frameId))
  if (asked?.turn !== turn || !frame) return false
  const { [call]: _, ...others } = draft.now.calls
  draft.now.calls = others
  if (event.kind === 'done' && mutating.has(asked.src)) draft.now.history = []
  if (event.kind === 'done' && asked.src === FORGET_CALL) forgetAll(draft, frame)
  const type = `xstate.${event.kind}.actor.${rest.join('/')}`
  deliver(draft, frame, event.kind === 'done' ? { type, output: event.value } : { type, error: event.value })
  return true
}
