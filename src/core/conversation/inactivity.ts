/**
 * A customer who falls silent in the middle of a flow is reminded once, and then the flow is put to sleep. One timer
 * runs while a question within a flow is open. It is not moved with every message: when it is due, it looks at the time
 * of the last action and runs for the rest.
 */

import { buttonsOf, cancelTimer, htmlOf, serviceOf, setTimer, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { viewOf } from './frame.ts'
import { nightRest } from './night-rest.ts'
import { putPrompt, retirePrompt, showPrompt } from './prompt.ts'
import { commonLabelOf } from './prompt-buttons.ts'
import { COMMON } from '../flow/flow-ids.ts'

/** Key of the conversation's own timer. */
export const INACTIVITY_TIMER = 'silence'

const MINUTE_MS = 60_000

const isMidFlow = (draft: Draft): boolean =>
  draft.stack.length > 1 &&
  draft.now.prompt !== null &&
  viewOf(topOf(draft)).quiet !== true &&
  draft.now.custody.holder === 'bot'

const startTimer = (draft: Draft, delayMs: number): void =>
  setTimer(draft, { key: INACTIVITY_TIMER, frame: null, event: null, delayMs })

/** Notes an action of the customer, which ends a reminder or a sleep. */
export const noteCustomerActive = (draft: Draft): void => {
  draft.now.seenAt = draft.event.at
  draft.now.silence = 'none'
}

/** Runs the timer while a question within a flow is open, and stops it otherwise. Called at the end of every turn. */
export const watchInactivity = (draft: Draft): void => {
  if (draft.now.silence === 'asleep') return
  if (!isMidFlow(draft)) return cancelTimer(draft, INACTIVITY_TIMER)
  if (!(INACTIVITY_TIMER in draft.now.timers)) startTimer(draft, serviceOf(draft).patience.remindMin * MINUTE_MS)
}

/**
 * Replaces the question by one with a single button, which wakes the flow; at night in the same message, which makes no
 * sound.
 */
const putToSleep = (draft: Draft): void => {
  const { prompt } = draft.now
  const replaces = nightRest(draft) > 0 && prompt !== null && !prompt.share ? prompt.no : null
  if (prompt && replaces === null) retirePrompt(draft, prompt, { again: true })
  const wake = { label: commonLabelOf(draft, 'wake'), words: [], event: { type: 'wake' } }
  putPrompt(draft, { text: htmlOf(draft, COMMON, 'asleep'), rows: [[wake]], accepts: [], share: false }, { replaces })
  draft.now.silence = 'asleep'
}

/**
 * The timer is due: reminds, or puts a flow to sleep after the reminder. After an action in between it runs for the
 * rest of the time.
 */
export const checkInactivity = (draft: Draft): void => {
  const { remindMin, sleepMin } = serviceOf(draft).patience
  const { silence, seenAt } = draft.now
  if (!isMidFlow(draft) || silence === 'asleep') return
  const isReminded = silence === 'reminded'
  const patienceMs = (isReminded ? remindMin + sleepMin : remindMin) * MINUTE_MS
  const restMs = seenAt + patienceMs - draft.event.at
  const nightMs = nightRest(draft)
  if (restMs > 0 || (nightMs > 0 && !isReminded)) return startTimer(draft, Math.max(restMs, nightMs))
  if (isReminded) return putToSleep(draft)
  draft.now.silence = 'reminded'
  showPrompt(draft, { note: htmlOf(draft, COMMON, 'reminder'), again: true })
  startTimer(draft, sleepMin * MINUTE_MS)
}

/** True while the live prompt is the one that wakes a sleeping flow. */
export const isAsleep = ({ now }: Draft): boolean =>
  now.silence === 'asleep' && now.prompt !== null && buttonsOf(now.prompt).some(({ event }) => event.type === 'wake')
