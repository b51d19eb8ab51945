/**
 * Keeps account of the customer's walk during a turn: where it began, which states it passed, how it ended. Nothing
 * here changes what the customer meets. The stack reports its steps; outcomes leave with the turn's result.
 */

import { setTimer, cancelTimer, knownServiceOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { isCustomerEvent } from './event.ts'
import type { Event } from './event.ts'
import type { FlowOutput } from '../flow/flow.ts'
import { stepName, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import { addStep, INIT, SHOWN, writeStep } from '../walk/walk.ts'
import type { WalkEnd, WalkEntry } from '../walk/walk.ts'
import { INCIDENT, PERSON, ROOT, WHICH } from '../flow/flow-ids.ts'

/** Key of the conversation's timer after which a silent customer has left. */
export const WALK_TIMER = 'walk'

/** A customer who has been silent for so long has left. */
const LEFT_MS = 24 * 60 * 60_000

/** The payload with which a link or a notice leads into a flow; empty for other events. */
const payloadOf = (event: Event): string => {
  if (event.kind === 'followed') return event.flow
  return event.kind === 'command' && event.name === 'start' ? event.payload : ''
}

const entryByEvent = ({ event, before }: Draft): WalkEntry => {
  switch (event.kind) {
    case 'pressed':
      return before.frames.at(-1)?.flow === WHICH ? 'wish' : 'menu'
    case 'wrote':
      return 'wish'
    case 'followed':
      return 'notice'
    case 'command':
      return payloadOf(event) === '' ? 'command' : 'link'
    case 'released':
      return 'agent'
    case 'incident-resolved':
    case 'phone-back':
    case 'news':
      return 'news'
    default:
      return 'return'
  }
}

/** The cause that a flow names, if it is one of those it has announced. */
const causeOf = ({ flow, snapshot }: LiveFrame): string | null => {
  const cause = flow.cause?.of(snapshot.context as never) ?? null
  return cause !== null && flow.cause?.names.includes(cause) === true ? cause : null
}

/** True for a frame with which a walk may begin: a flow that the root has entered, or the way to a person. */
const isMatter = ({ stack }: Draft, frame: LiveFrame): boolean => {
  const parent = stack[stack.indexOf(frame) - 1]
  return frame.flow.id === PERSON || (frame.invokedAs !== null && parent?.flow.id === ROOT)
}

/**
 * Ends the walk, if there is one. A cause that a flow on the stack names goes before that of a flow which is done. One
 * that the customer has not touched since they unblocked the bot was none.
 */
const endWalk = (draft: Draft, end: WalkEnd, endedAt = draft.event.at): void => {
  const { walk } = draft.now
  if (walk === null) return
  const { frame: _, cause, untouched, ...rest } = walk
  const named = draft.stack.filter(({ id }) => id >= walk.frame).map(causeOf)
  draft.now.walk = null
  if (untouched) return
  draft.walks.push({
    ...rest,
    cause: named.findLast((one) => one !== null) ?? cause,
    service: knownServiceOf(draft)?.id ?? null,
    end,
    endedAt,
  })
}

const stopWalk = (draft: Draft): void => endWalk(draft, draft.event.kind === 'released' ? 'person' : 'stopped')

const isOnStack = ({ stack }: Draft, id: number): boolean => stack.some((frame) => frame.id === id)

/** The flow that a walk is about; behind an incident, the one that the incident stops. */
const matterOf = (draft: Draft, { flow }: LiveFrame, params: Readonly<Record<string, unknown>>): string => {
  const stopped = params['flow']
  return flow.id === INCIDENT && typeof stopped === 'string' && draft.world.flows.has(stopped) ? stopped : flow.id
}

const beginWalk = (
  draft: Draft,
  frame: LiveFrame,
  { entry, flow }: { readonly entry: WalkEntry; readonly flow: string },
): void => {
  const startedAt = draft.event.at
  const none = { taps: 0, messages: 0, missed: 0, talk: false, cause: null, steps: [], cut: false }
  draft.now.walk = { frame: frame.id, flow, entry, startedAt, ...none }
}

/**
 * Keeps a step of a flow within the walk; `event` is the machine's. The root asks what the matter is and is no part of
 * it.
 */
export const noteStep = (draft: Draft, frame: LiveFrame, event: string): void => {
  const { walk } = draft.now
  if (walk === null || frame.flow.id === ROOT) return
  draft.now.walk = addStep(walk, writeStep({ event, flow: frame.flow.id, state: stepName(frame) }))
}

/** A flow was put on top of the stack: a walk begins with it, if none goes on. */
export const noteEntered = (draft: Draft, frame: LiveFrame, params: Readonly<Record<string, unknown>>): void => {
  const { walk } = draft.now
  if (walk !== null && !isOnStack(draft, walk.frame)) stopWalk(draft)
  if (draft.now.walk === null && isMatter(draft, frame)) {
    const way = draft.now.way ?? entryByEvent(draft)
    draft.now.way = null
    beginWalk(draft, frame, { entry: way, flow: matterOf(draft, frame, params) })
  }
  noteStep(draft, frame, INIT)
}

/** A flow has reached its end: with the matter's own flow ends the walk, with another one its cause is kept. */
export const noteFinished = (draft: Draft, frame: LiveFrame): void => {
  const { walk } = draft.now
  if (walk === null) return
  if (frame.id !== walk.frame) {
    draft.now.walk = { ...walk, cause: causeOf(frame) ?? walk.cause }
    return
  }
  const end = (frame.snapshot.output as FlowOutput | undefined)?.end ?? 'left'
  endWalk(draft, end === 'left' ? 'given-up' : end)
}

/** The stack is about to lose this frame and all above it. */
export const noteDropped = (draft: Draft, index: number): void => {
  const { walk } = draft.now
  if (walk !== null && draft.stack.slice(index).some(({ id }) => id === walk.frame)) stopWalk(draft)
}

/** The stack was put back to an earlier question. */
export const noteRestored = (draft: Draft): void => {
  for (const frame of draft.stack) noteStep(draft, frame, SHOWN)
}

/** True for a press that is acted on: a double tap, and a press of an old button, are none. */
const isPress = ({ event, now }: Draft): boolean =>
  event.kind === 'followed' || (event.kind === 'pressed' && event.prompt === now.prompt?.no)

const isMessage = ({ event }: Draft): boolean =>
  event.kind === 'wrote' ||
  event.kind === 'contact' ||
  event.kind === 'file' ||
  (event.kind === 'sent' && event.further !== true)

/** Counts an action of the customer. Those during a talk are no effort that the bot has cost. */
export const countAction = (draft: Draft): void => {
  const { now } = draft
  if (now.walk === null || now.custody.holder === 'agent') return
  const { untouched: _, ...walk } = now.walk
  if (isPress(draft)) now.walk = { ...walk, taps: walk.taps + 1 }
  if (isMessage(draft)) now.walk = { ...walk, messages: walk.messages + 1 }
}

/** Begins a walk for a customer who goes on in a flow whose walk has ended, or was begun before walks were kept. */
const takeUp = (draft: Draft): void => {
  if (!isCustomerEvent(draft.event) || draft.now.unreachable) return
  const frame = draft.stack.find((one) => isMatter(draft, one))
  if (frame === undefined) return
  beginWalk(draft, frame, { entry: 'return', flow: frame.flow.id })
  if (draft.event.kind === 'unblocked' && draft.now.walk !== null)
    draft.now.walk = { ...draft.now.walk, untouched: true }
  noteRestored(draft)
}

/** Remembers that a link or a notice has brought the customer, while the service is still to be asked. */
const noteWay = (draft: Draft): void => {
  if (draft.now.walk !== null || !isCustomerEvent(draft.event)) return
  const isLed = payloadOf(draft.event) !== ''
  if (isLed) draft.now.way = draft.event.kind === 'followed' ? 'notice' : 'link'
  else if (draft.event.kind !== 'pressed') draft.now.way = null
}

/**
 * True where nothing else finds out that the customer has gone: asleep, or at a question that asks for nothing and
 * waits for nothing.
 */
const isUnwatched = (draft: Draft): boolean => {
  const view = viewOf(topOf(draft))
  const waits = Object.values(draft.now.timers).some(({ frame }) => frame !== null)
  const isQuiet = draft.now.prompt !== null && view.quiet === true && view.relay !== true && !waits
  return draft.now.custody.holder === 'bot' && (draft.now.silence === 'asleep' || isQuiet)
}

/**
 * Runs the timer that finds out that the customer has left, where one is needed; of the time that is over since they
 * were seen.
 */
const watchWalk = (draft: Draft): void => {
  if (draft.now.walk === null) return cancelTimer(draft, WALK_TIMER)
  if (WALK_TIMER in draft.now.timers || !isUnwatched(draft)) return
  const delayMs = draft.now.seenAt + LEFT_MS - draft.event.at
  if (delayMs > 0) setTimer(draft, { key: WALK_TIMER, frame: null, event: null, delayMs })
}

/** The timer is due: a customer who has been silent since then has left. */
export const checkLeft = (draft: Draft): void => {
  const { seenAt } = draft.now
  if (isUnwatched(draft) && draft.event.at - seenAt >= LEFT_MS) endWalk(draft, 'left', seenAt)
}

/** Settles the account at the end of a turn. */
export const settleWalk = (draft: Draft): void => {
  const { walk } = draft.now
  if (walk !== null && draft.now.unreachable) endWalk(draft, 'left')
  else if (walk !== null && !isOnStack(draft, walk.frame)) stopWalk(draft)
  if (draft.now.walk === null) takeUp(draft)
  noteWay(draft)
  if (draft.now.walk !== null) {
    const { now } = draft
    const missed = now.misses > draft.before.misses ? 1 : 0
    const talk = now.custody.holder === 'agent'
    draft.now.walk = { ...draft.now.walk, missed: draft.now.walk.missed + missed, talk: draft.now.walk.talk || talk }
    const top = topOf(draft)
    const shown = `${top.flow.id}/${stepName(top)}`
    if (draft.now.walk.steps.at(-1)?.endsWith(` ${shown}`) !== true) noteStep(draft, top, SHOWN)
  }
  if (draft.stack.length > 0 && !draft.now.unreachable) watchWalk(draft)
}
