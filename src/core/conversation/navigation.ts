/**
 * The moves of a customer through the conversation that no flow decides: back, the menu, a person, a flow opened beside
 * the present one, and the start. Each move remembers the present question first, so that back leads to it again. Also
 * here: the customer blocks or unblocks the bot.
 */

import { cancelTimer, rememberQuestion, setTimer, suspendFlow } from './draft.ts'
import type { Checkpoint } from './conversation.ts'
import type { Draft } from './draft.ts'
import { noteRestored } from './keep-walk.ts'
import { questionKey } from './known-answer.ts'
import { loadFrames } from './frame.ts'
import { showPrompt } from './prompt.ts'
import type { ShowOptions } from './prompt.ts'
import { dropProof } from './stop-proof.ts'
import { announceLocale, dropFrom, enterFlow } from './stack.ts'
import { LANGUAGE, PERSON, ROOT } from '../flow/flow-ids.ts'

/** Starts the root flow on an empty stack; the flow that was in front can be resumed. */
export const restart = (draft: Draft, params: Readonly<Record<string, unknown>>): void => {
  suspendFlow(draft)
  dropFrom(draft, 0)
  enterFlow(draft, ROOT, params, null)
}

/**
 * Makes the stack what it was at that question of the history; later ones are forgotten. Its timers run anew;
 * statements stay as they are, and the question itself counts as answered, so that the customer is asked again. False
 * when its flow has changed since.
 */
export const restoreQuestion = (draft: Draft, checkpoint: Checkpoint): boolean => {
  const frames = loadFrames(draft.world, checkpoint.frames)
  const top = frames.at(-1)
  if (frames.length < checkpoint.frames.length || !top) return false
  draft.now.history = draft.now.history.slice(0, draft.now.history.indexOf(checkpoint))
  for (const { key, frame } of Object.values(draft.now.timers)) if (frame !== null) cancelTimer(draft, key)
  draft.now.calls = {}
  draft.now.settled = [...(checkpoint.settled ?? draft.now.settled), questionKey(top)]
  draft.stack = [...frames]
  noteRestored(draft)
  announceLocale(draft)
  for (const timer of checkpoint.timers) setTimer(draft, timer)
  return true
}

/**
 * Restores the question before this one. One whose flow has changed since is skipped. False when there is none left.
 */
export const stepBack = (draft: Draft): boolean => {
  const checkpoint = draft.now.history.at(-1)
  if (!checkpoint) return false
  if (restoreQuestion(draft, checkpoint)) return true
  draft.now.history = draft.now.history.slice(0, -1)
  return stepBack(draft)
}

/**
 * Shows the question before this one, or the present one again when there is none. Before the first question of a proof
 * for an agent is the talk.
 */
export const goBack = (draft: Draft, options: ShowOptions): void => {
  const isBack = stepBack(draft)
  if (!isBack && draft.now.custody.proof) dropProof(draft)
  showPrompt(draft, isBack ? options : { ...options, again: true })
}

/** Leaves the flow for the menu. Back leads into the flow again. */
export const goToMenu = (draft: Draft, options: ShowOptions): void => {
  rememberQuestion(draft)
  restart(draft, { menu: true })
  showPrompt(draft, options)
}

/**
 * Opens a flow beside the present one, which stays where it is; shows the flow's question again when it is in front
 * already.
 */
export const openBeside = (
  draft: Draft,
  flow: string,
  options: ShowOptions,
  params: Readonly<Record<string, unknown>> = {},
): void => {
  if (draft.stack.at(-1)?.flow.id === flow) return showPrompt(draft, { ...options, again: true })
  rememberQuestion(draft)
  enterFlow(draft, flow, { ...params, from: draft.stack.map((frame) => frame.flow.id) }, null)
  showPrompt(draft, options)
}

/** Opens the flow that leads to a person. */
export const goToPerson = (draft: Draft, options: ShowOptions): void => openBeside(draft, PERSON, options)

/** Opens the choice of the language. */
export const goToLanguage = (draft: Draft): void => openBeside(draft, LANGUAGE, {})

/** The customer has unblocked the bot: every timer runs on, and an overdue one fires now. */
export const markReachable = (draft: Draft): void => {
  draft.now.unreachable = false
  for (const timer of Object.values(draft.now.timers)) {
    setTimer(draft, { ...timer, delayMs: Math.max(0, timer.due - draft.event.at) })
  }
}

/**
 * The customer has blocked the bot: nothing can be sent, so every timer is stopped. The conversation keeps them for the
 * customer's return.
 */
export const markUnreachable = (draft: Draft): void => {
  draft.now.unreachable = true
  for (const key of Object.keys(draft.now.timers)) draft.effects.push({ kind: 'cancel-timer', key })
}
