import { asideHtml } from './aside-text.ts'
import { findHtml, htmlOf, say, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { viewOf } from './frame.ts'
import { showPrompt } from './prompt.ts'
import type { ShowOptions } from './prompt.ts'
import { COMMON, MANNERS } from '../flow/flow-ids.ts'
import type { Html } from '../text/html.ts'

/** Number of explanations in a row that are given without a pause. */
const MAX_IN_A_ROW = 5

/** Pause after which one more is given. */
const PAUSE_MS = 2_000

/**
 * Counts an explanation and tells whether to give it. A customer who floods the chat gets one now and then: one for
 * every message would keep the outbox busy long after they have gone. An answer starts the count anew.
 */
export const admitExplanation = (draft: Draft): boolean => {
  const { times, at } = draft.now.explained
  if (times >= MAX_IN_A_ROW && draft.event.at - at < PAUSE_MS) return false
  draft.now.explained = { ...draft.now.explained, times: times + 1, at: draft.event.at }
  return true
}

/** Shows a note above the present question, which is asked again at the bottom of the chat. */
const showAbove = (draft: Draft, note: Html, options: ShowOptions = {}): void =>
  showPrompt(draft, { ...options, note, again: draft.now.prompt !== null })

/** Stands for any note that has no second wording of its own. */
const SAID_BEFORE = 'note-said-before'

/**
 * The name of the note to give, so that no line comes twice running: a note that was the last one is replaced by its
 * second wording (`<name>-again`), or by a line that says so.
 */
const inOtherWords = (draft: Draft, message: string): string => {
  if (draft.now.explained.note !== message) return message
  const again = `${message}-again`
  return findHtml(draft, COMMON, again) === null ? SAID_BEFORE : again
}

const rememberNote = (draft: Draft, name: string): void => {
  draft.now.explained = { ...draft.now.explained, note: name }
}

/** Shows this note above the present question and remembers its name, so that it does not come twice running. */
export const showNamed = (
  draft: Draft,
  { name, html }: { readonly name: string; readonly html: Html },
  options: ShowOptions = {},
): void => {
  rememberNote(draft, name)
  showAbove(draft, html, options)
}

/**
 * Explains like {@link explain}, however many explanations came before: for `/start`, whose silence reads as a dead
 * bot.
 */
export const explainAlways = (draft: Draft, message: string): void => {
  const name = inOtherWords(draft, message)
  showNamed(draft, { name, html: htmlOf(draft, COMMON, name) })
}

/**
 * Explains in a note why nothing happened, above the present question, which is shown again at the bottom of the chat.
 */
export const explain = (draft: Draft, message: string): void => {
  if (admitExplanation(draft)) explainAlways(draft, message)
}

/** Like {@link explain}, but a customer who has read this note before gets a short one. */
export const explainOnce = (draft: Draft, message: string): void => {
  if (draft.event.hintsShown?.includes(message) === true) return explain(draft, 'note-use-buttons')
  draft.effects.push({ kind: 'hint-shown', note: message })
  explain(draft, message)
}

/** Asides of somebody who has had enough: said again, they bring the way to a person to the top. */
const TROUBLED: ReadonlySet<string> = new Set(['anger', 'despair', 'swearing', 'insult-robot'])

/**
 * Answers an aside that was answered just before: a side question with the way to a person, anger with that alone,
 * thanks with nothing.
 */
const answerAgain = (draft: Draft, flow: string, message: string): void => {
  rememberNote(draft, '')
  if (flow !== MANNERS) {
    const note = htmlOf(draft, COMMON, 'note-same-answer')
    return showAbove(draft, `${note}\n\n${asideHtml(draft, flow, message)}`, { personFirst: true })
  }
  if (TROUBLED.has(message)) return showAbove(draft, htmlOf(draft, COMMON, 'note-offer-person'), { personFirst: true })
  if (viewOf(topOf(draft)).quiet !== true) showPrompt(draft, { again: draft.now.prompt !== null })
}

/**
 * Answers something said beside the question. The question stays and is shown again below the answer; at a quiet end
 * nothing more is asked.
 */
export const answerAside = (draft: Draft, flow: string, message: string): void => {
  if (!admitExplanation(draft)) return
  const name = `${flow}/${message}`
  if (draft.now.explained.note === name) return answerAgain(draft, flow, message)
  rememberNote(draft, name)
  const note = asideHtml(draft, flow, message)
  if (viewOf(topOf(draft)).quiet === true) return say(draft, note)
  showAbove(draft, note)
}
