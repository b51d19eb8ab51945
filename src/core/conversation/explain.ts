import { htmlOf, say, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { viewOf } from './frame.ts'
import { showPrompt } from './prompt.ts'
import { COMMON } from '../flow/flow-ids.ts'

/** Number of explanations in a row that are given without a pause. */
const MAX_IN_A_ROW = 5

/** Pause after which one more is given. */
const PAUSE_MS = 2_000

/**
 * Counts an explanation and tells whether to give it. A customer who floods the chat gets one now and then: one for every message would keep
 * the outbox busy long after they have gone. An answer starts the count anew.
 */
export const admitExplanation = (draft: Draft): boolean => {
  const { times, at } = draft.now.explained
  if (times >= MAX_IN_A_ROW && draft.event.at - at < PAUSE_MS) return false
  draft.now.explained = { times: times + 1, at: draft.event.at }
  return true
}

/** Explains in a note why nothing happened, above the present question, which is shown again at the bottom of the chat. */
export const explain = (draft: Draft, message: string): void => {
  if (!admitExplanation(draft)) return
  const note = htmlOf(draft, COMMON, message)
  showPrompt(draft, { note, again: draft.now.prompt !== null })
}

/** Like {@link explain}, but a customer who has read this note before gets a short one. */
export const explainOnce = (draft: Draft, message: string): void => {
  if (draft.event.hintsShown?.includes(message) === true) return explain(draft, 'note-use-buttons')
  draft.effects.push({ kind: 'hint-shown', note: message })
  explain(draft, message)
}

/**
 * Answers something said beside the question. The question stays and is shown again below the answer; at a quiet end nothing more is asked.
 */
export const answerAside = (draft: Draft, flow: string, message: string): void => {
  if (!admitExplanation(draft)) return
  const note = htmlOf(draft, flow, message)
  if (viewOf(topOf(draft)).quiet === true) return say(draft, note)
  showPrompt(draft, { note, again: draft.now.prompt !== null })
}
