import type { Timer } from './conversation.ts'
import { cancelTimer, keepLeft, remember, setTimer } from './draft.ts'
import type { Draft } from './draft.ts'
import { loadFrame } from './frame.ts'
import { show } from './prompt.ts'
import type { ShowOptions } from './prompt.ts'
import { dropFrom, enter, tellLocale } from './stack.ts'
import { LANGUAGE, PERSON, ROOT } from '../flow/world.ts'

/** Begins at the bottom, with an empty stack. */
export const restart = (draft: Draft, params: Readonly<Record<string, unknown>>): void => {
  keepLeft(draft)
  dropFrom(draft, 0)
  enter(draft, ROOT, params, null)
}

const rearm = (draft: Draft, timers: readonly Timer[]): void => {
  for (const timer of timers) setTimer(draft, timer)
}

/** Makes the stack what it was at the question before this one: its timers run anew, facts stay as they are. False when there is none. */
export const stepBack = (draft: Draft): boolean => {
  const step = draft.now.history.at(-1)
  if (!step) return false
  const frames = step.frames.map((frame) => loadFrame(draft.world, frame))
  const live = frames.flatMap((loaded) => (loaded.kind === 'live' ? [loaded.frame] : []))
  draft.now.history = draft.now.history.slice(0, -1)
  if (live.length < frames.length) return stepBack(draft)
  for (const { key, frame } of Object.values(draft.now.timers)) if (frame !== null) cancelTimer(draft, key)
  draft.now.calls = {}
  draft.stack = live
  tellLocale(draft)
  rearm(draft, step.timers)
  return true
}

/** The question before this one, as it was, or the present one again when there is none. */
export const goBack = (draft: Draft, options: ShowOptions): void =>
  show(draft, stepBack(draft) ? options : { ...options, again: true })

/** Out of the flow, to the choice of troubles. Back still leads into the flow again. */
export const goToMenu = (draft: Draft, options: ShowOptions): void => {
  remember(draft)
  restart(draft, { menu: true })
  show(draft, options)
}

/** Opens a flow beside the present one, which stays where it is. */
export const goBeside = (
  draft: Draft,
  flow: string,
  options: ShowOptions,
  params: Readonly<Record<string, unknown>> = {},
): void => {
  if (draft.stack.at(-1)?.flow.id === flow) return show(draft, { ...options, again: true })
  remember(draft)
  enter(draft, flow, { ...params, from: draft.stack.map(({ flow }) => flow.id) }, null)
  show(draft, options)
}

/** Opens the way to a human. */
export const goToPerson = (draft: Draft, options: ShowOptions): void => goBeside(draft, PERSON, options)

/** Opens the choice of the language. */
export const goToLanguage = (draft: Draft): void => goBeside(draft, LANGUAGE, {})

/** The customer is back after blocking the bot: every delay that was stopped runs on, an overdue one fires now. */
export const comeBack = (draft: Draft): void => {
  draft.now.away = false
  for (const timer of Object.values(draft.now.timers)) {
    setTimer(draft, { ...timer, delayMs: Math.max(0, timer.due - draft.event.at) })
  }
}

/** The customer blocked the bot: nothing can be sent, so nothing may be due. The delays are kept for the day they return. */
export const goAway = (draft: Draft): void => {
  draft.now.away = true
  for (const key of Object.keys(draft.now.timers)) draft.effects.push({ kind: 'cancel-timer', key })
}
