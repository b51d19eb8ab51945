/**
 * The stack of flows in one conversation. The root is at the bottom; a frame above it was invoked by the one below
 * (`invokedAs` names the invoke), or was opened beside it by the customer (`invokedAs` is null, nobody waits for its
 * output). This file steps frames and carries out their commands until nothing follows any more. Keys of timers and
 * calls begin with the frame's id, so that dropping a frame drops them too, and an answer or a timer of a dropped frame
 * finds nobody. What the chat shows is not decided here, see `prompt.ts`.
 */

import { traitsOf } from '../flow/call-register.ts'
import type { Calls } from '../flow/calls.ts'
import { cancelTimer, htmlOf, knownServiceOf, localeOf, say, serviceOf, setTimer, suspendFlow } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Flow, FlowOutput, NextFlow } from '../flow/flow.ts'
import { accepts, loadFrames, startFlow, stepFlow, varsOf, viewOf } from './frame.ts'
import type { FlowCommand, LiveFrame } from './frame.ts'
import { divertToIncident } from './incident-gate.ts'
import { forgetFulfilled } from './forget-fulfilled.ts'
import { keptAfterForget } from './kept-after-forget.ts'
import { cancelReminder, cancelReminders, setReminder } from './reminders.ts'
import { noteDropped, noteEntered, noteFinished, noteStep } from './keep-walk.ts'
import { noteCodeCall, noteCodeOrdered } from './pending-code.ts'
import { sendOwnData } from './own-data.ts'
import type { PhoneNumber } from '../text/phone-number.ts'
import { ANSWERS, INCIDENT, ROOT } from '../flow/flow-ids.ts'

/** After this call the conversation itself must not remember the customer either. */
const FORGET_CALL: keyof Calls = 'customer.forget'

/** The answer to this call sends the customer what is kept about them. */
const EXPORT_CALL: keyof Calls = 'customer.export'

const keyOf = (frame: LiveFrame, id: string): string => `${frame.id}/${id}`

const requireFlow = ({ world }: Draft, id: string): Flow => {
  const flow = world.flows.get(id)
  if (!flow) throw new Error(`there is no flow "${id}"`)
  return flow
}

/** Takes the frame at this index and all above it off the stack, with their timers and calls. */
export const dropFrom = (draft: Draft, index: number): void => {
  noteDropped(draft, index)
  const prefixes = draft.stack.splice(index).map(({ id }) => `${id}/`)
  const isDropped = (key: string): boolean => prefixes.some((prefix) => key.startsWith(prefix))
  for (const key of Object.keys(draft.now.timers).filter(isDropped)) cancelTimer(draft, key)
  draft.now.calls = Object.fromEntries(Object.entries(draft.now.calls).filter(([key]) => !isDropped(key)))
}

/** The secrets whose references stand in the input of a call. */
const secretsIn = (draft: Draft, input: unknown): Readonly<Record<string, string>> => {
  const written = JSON.stringify(input ?? null)
  return Object.fromEntries(Object.entries(draft.secrets).filter(([name]) => written.includes(name)))
}

const makeCall = (draft: Draft, frame: LiveFrame, { id, src, input }: Extract<FlowCommand, { kind: 'call' }>): void => {
  const { turn } = draft.now
  const key = keyOf(frame, id)
  const { wait } = viewOf(frame)
  draft.now.calls = { ...draft.now.calls, [key]: { turn, src } }
  noteCodeOrdered(draft, src)
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

const runCommand = (draft: Draft, frame: LiveFrame, command: Exclude<FlowCommand, { kind: 'enter' }>): void => {
  switch (command.kind) {
    case 'say':
      cancelReminder(draft, frame, command.message)
      return say(draft, htmlOf(draft, frame.flow.id, command.message, varsOf(frame)))
    case 'remind':
      return setReminder(draft, frame, command)
    case 'set-locale':
      draft.now.locale = command.locale
      return announceLocale(draft)
    case 'set-service':
      draft.now.service = command.service
      return
    case 'set-timer':
      return setTimer(draft, { ...command, key: keyOf(frame, command.id), frame: frame.id })
    case 'cancel-timer':
      return cancelTimer(draft, keyOf(frame, command.id))
    case 'call':
      return makeCall(draft, frame, command)
    case 'stop':
      return stopChild(draft, frame, command.id)
  }
}

/**
 * Sends the event `locale` to every flow that accepts it, so that codes and incidents come in the customer's language.
 */
export const announceLocale = (draft: Draft): void => {
  const event = { type: 'locale', locale: localeOf(draft) }
  for (const frame of draft.stack) if (accepts(frame, event)) frame.snapshot = stepFlow(frame, event).snapshot
}

/**
 * Ends what a state had invoked when the machine leaves it: a call's answer becomes stale, a sub-flow is dropped with
 * all above it.
 */
const stopChild = (draft: Draft, frame: LiveFrame, id: string): void => {
  const { [keyOf(frame, id)]: _, ...others } = draft.now.calls
  draft.now.calls = others
  const parent = draft.stack.indexOf(frame)
  if (parent >= 0 && draft.stack[parent + 1]?.invokedAs === id) dropFrom(draft, parent + 1)
}

/**
 * Puts a flow on top of the stack and starts it. `invokedAs` is the parent's invoke id, or null when nobody waits for
 * its output.
 */
export const enterFlow = (
  draft: Draft,
  flowId: string,
  params: Readonly<Record<string, unknown>>,
  invokedAs: string | null,
): void => {
  const flow = requireFlow(draft, flowId)
  const input = {
    service: serviceOf(draft),
    serviceChosen: knownServiceOf(draft) !== null,
    services: draft.world.services,
    locale: localeOf(draft),
    at: draft.event.at,
    params,
  }
  const { snapshot, commands } = startFlow(flow, input)
  const frame: LiveFrame = { id: draft.now.nextFrame, flow, invokedAs, snapshot }
  draft.now.nextFrame += 1
  draft.stack.push(frame)
  noteEntered(draft, frame, params)
  if (flowId === ROOT) draft.now.irreversible = null
  runCommands(draft, frame, commands)
}

/**
 * Carries out the commands of one step. Sub-flows come last: one that ends at once answers its parent, which must have
 * settled by then.
 */
const runCommands = (draft: Draft, frame: LiveFrame, commands: readonly FlowCommand[]): void => {
  for (const command of commands) if (command.kind !== 'enter') runCommand(draft, frame, command)
  for (const command of commands) {
    if (command.kind !== 'enter' || !draft.stack.includes(frame)) continue
    const { flow, params = {} } = divertToIncident(draft, command.input)
    enterFlow(draft, flow, params, command.id)
  }
  if (frame.snapshot.status === 'done') finishFrame(draft, frame)
}

/** The history up to the question beside which the frame was opened; that question is asked again now. */
const historyBefore = ({ now }: Draft, frame: LiveFrame): Draft['now']['history'] =>
  now.history.filter(({ frames }) => frames.every(({ id }) => id !== frame.id)).slice(0, -1)

/**
 * Resumes a flow at the question where it was left, or else at the question that told of the incident before it. The
 * latest one that still loads is taken. False when there is none.
 */
const resumeSuspended = (draft: Draft, flow: string, incident: string): boolean => {
  const resolved = { type: 'fixed', incident }
  for (const suspended of draft.now.suspended.toReversed()) {
    const frames = loadFrames(draft.world, suspended.frames)
    const incidentFrame = frames.find((frame) => frame.flow.id === INCIDENT && accepts(frame, resolved))
    const isMeant = incidentFrame !== undefined || frames.some((frame) => frame.flow.id === flow)
    if (frames.length < suspended.frames.length || !isMeant) continue
    suspendFlow(draft)
    dropFrom(draft, 0)
    draft.stack = [...frames]
    draft.now.service = suspended.service
    draft.now.suspended = draft.now.suspended.filter((one) => one !== suspended)
    announceLocale(draft)
    for (const timer of suspended.timers) setTimer(draft, timer)
    if (incidentFrame) deliver(draft, incidentFrame, { type: 'go-on' })
    return true
  }
  return false
}

/**
 * Leaves the whole stack for a flow of the menu, as if it had been chosen there; with `incident`, resumes it where it
 * was left.
 */
export const switchToFlow = (draft: Draft, { flow, params, incident }: NextFlow): void => {
  if (incident !== undefined && resumeSuspended(draft, flow, incident)) return
  suspendFlow(draft)
  const { service } = draft.now
  dropFrom(draft, 0)
  enterFlow(draft, ROOT, { menu: true, payload: service === null ? flow : `${flow}_${service}`, given: params }, null)
}

/** Forgets the suspended places of a flow of the menu that has now reached its end, and the offer to resume it. */
const forgetSuspended = ({ now }: Draft, parent: LiveFrame, { flow: { id } }: LiveFrame): void => {
  if (id === INCIDENT || (parent.flow.id !== ROOT && parent.flow.id !== INCIDENT)) return
  now.suspended = now.suspended.filter(({ frames }) => frames.every(({ flow }) => flow !== id))
  if (now.resume?.flow === id) now.resume = null
}

/** True for an article that was chosen within another flow: it is read beside that flow's question. */
const isArticleBeside = ({ stack }: Draft, { flow, params }: NextFlow): boolean =>
  flow === ANSWERS &&
  params['article'] !== undefined &&
  stack.slice(0, -1).some((frame) => frame.flow.id !== ROOT && frame.flow.id !== ANSWERS)

/**
 * Takes a frame that has reached its end off the stack and gives its output to its parent. An ended root starts anew.
 */
const finishFrame = (draft: Draft, frame: LiveFrame): void => {
  const index = draft.stack.indexOf(frame)
  if (index < 0) return
  noteFinished(draft, frame)
  const { invokedAs, snapshot } = frame
  if (frame.id === draft.now.custody.proof?.frame)
    draft.proved = (snapshot.output as { readonly phone?: PhoneNumber } | undefined)?.phone ?? null
  const next = (snapshot.output as FlowOutput | undefined)?.goOn
  if (next && invokedAs === null && !isArticleBeside(draft, next)) return switchToFlow(draft, next)
  dropFrom(draft, index)
  const parent = draft.stack[index - 1]
  if (parent && invokedAs !== null) forgetSuspended(draft, parent, frame)
  draft.now.history = parent && invokedAs === null ? historyBefore(draft, frame) : []
  if (!parent) return enterFlow(draft, ROOT, { menu: true }, null)
  if (next && invokedAs === null) return enterFlow(draft, next.flow, next.params, null)
  if (invokedAs !== null) deliver(draft, parent, { type: `xstate.done.actor.${invokedAs}`, output: snapshot.output })
}

/** Gives one event to one frame and carries out everything that follows from it within this turn. */
export const deliver = (
  draft: Draft,
  frame: LiveFrame,
  event: { readonly type: string; readonly [field: string]: unknown },
): void => {
  const { snapshot, commands } = stepFlow(frame, event)
  frame.snapshot = snapshot
  noteStep(draft, frame, event.type)
  runCommands(draft, frame, commands)
}

/**
 * Forgets the customer in the conversation itself. Keeps the frame that shows the confirmation, and drops all frames
 * below, which hold personal data.
 */
const forgetCustomer = (draft: Draft, frame: LiveFrame): void => {
  draft.now.walk = null
  cancelReminders(draft)
  const kept = draft.stack.splice(draft.stack.indexOf(frame))
  dropFrom(draft, 0)
  draft.stack.push(...kept)
  Object.assign(draft.now, keptAfterForget(draft.now))
}

/**
 * Gives an answer to the frame that made the call. False when the answer is stale, because the machine has left the
 * state that made the call. A call that changed something at the operator cannot be stepped back over, so the history
 * ends there.
 */
export const deliverAnswer = (
  draft: Draft,
  call: string,
  turn: number,
  event: { readonly kind: 'done' | 'error'; readonly value: unknown },
): boolean => {
  const pending = draft.now.calls[call]
  const [frameId, ...rest] = call.split('/')
  const frame = draft.stack.find(({ id }) => id === Number(frameId))
  if (pending?.turn !== turn || !frame) return false
  const { [call]: _, ...others } = draft.now.calls
  draft.now.calls = others
  if (event.kind === 'done' && traitsOf(pending.src).isMutating) {
    draft.now.history = []
    draft.now.irreversible = pending.src
    forgetFulfilled(draft, pending.src, event.value)
  }
  if (event.kind === 'done') noteCodeCall(draft, pending.src)
  if (event.kind === 'done' && pending.src === FORGET_CALL) forgetCustomer(draft, frame)
  if (event.kind === 'done' && pending.src === EXPORT_CALL) sendOwnData(draft)
  const type = `xstate.${event.kind}.actor.${rest.join('/')}`
  deliver(draft, frame, event.kind === 'done' ? { type, output: event.value } : { type, error: event.value })
  return true
}
