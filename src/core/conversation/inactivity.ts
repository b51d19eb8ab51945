import { buttonsOf, cancelTimer, htmlOf, labelOf, serviceOf, setTimer, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { viewOf } from './frame.ts'
import { retire, show } from './prompt.ts'
import { COMMON } from '../flow/world.ts'

/** The conversation's own timer: how long the customer has been silent in the middle of a flow. */
export const SILENCE = 'silence'

const MINUTE = 60_000

const isMidFlow = (draft: Draft): boolean =>
  draft.stack.length > 1 &&
  draft.now.prompt !== null &&
  viewOf(topOf(draft)).quiet !== true &&
  draft.now.custody.holder === 'bot'

const watch = (draft: Draft, delayMs: number): void =>
  setTimer(draft, { key: SILENCE, frame: null, event: null, delayMs })

/** After every act of the customer: the clock of silence starts again, or stops when there is nothing to wait for. */
export const heard = (draft: Draft): void => {
  draft.now.seenAt = draft.event.at
  draft.now.silence = 'none'
}

/** Keeps one timer running while a question within a flow is open; it is not moved with every message, only looked at when due. */
export const watchSilence = (draft: Draft): void => {
  if (draft.now.silence === 'asleep') return
  if (!isMidFlow(draft)) return cancelTimer(draft, SILENCE)
  if (!(SILENCE in draft.now.timers)) watch(draft, serviceOf(draft).patience.remindMin * MINUTE)
}

const sleep = (draft: Draft): void => {
  const old = draft.now.prompt
  if (old) retire(draft, old, { again: true })
  const label = labelOf(draft, { flow: COMMON, message: 'ways', attribute: 'wake' }, {})
  const text = htmlOf(draft, COMMON, 'asleep')
  draft.now.promptNo += 1
  const no = draft.now.promptNo
  draft.now.prompt = {
    no,
    text,
    rows: [[{ label, words: [], event: { type: 'wake' } }]],
    accepts: [],
    share: false,
    at: draft.event.at,
  }
  draft.effects.push({ kind: 'ask', prompt: no, text, keyboard: [[{ label }]], replaces: null })
  draft.now.silence = 'asleep'
}

/** The clock of silence ran out: remind once, then put the flow to sleep. A customer who spoke meanwhile gets the rest of the time. */
export const silent = (draft: Draft): void => {
  const { remindMin, sleepMin } = serviceOf(draft).patience
  if (!isMidFlow(draft) || draft.now.silence === 'asleep') return
  const patience = (draft.now.silence === 'reminded' ? sleepMin : remindMin) * MINUTE
  const left =
    draft.now.seenAt + (draft.now.silence === 'reminded' ? remindMin * MINUTE : 0) + patience - draft.event.at
  if (left > 0) return watch(draft, left)
  if (draft.now.silence === 'reminded') return sleep(draft)
  draft.now.silence = 'reminded'
  show(draft, { note: htmlOf(draft, COMMON, 'reminder'), again: true })
  watch(draft, sleepMin * MINUTE)
}

/** Whether the live prompt is the one that wakes a sleeping flow. */
export const isAsleep = ({ now }: Draft): boolean =>
  now.silence === 'asleep' && now.prompt !== null && buttonsOf(now.prompt).some(({ event }) => event.type === 'wake')
