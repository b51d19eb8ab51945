/**
 * The prompt: the one live question of a chat, made of the view of the frame in front. Every question gets a new number
 * and the older one loses its buttons, so that only one set of buttons acts. `showPrompt` sends nothing when the chat
 * already shows what the view says.
 */

import type { Prompt } from './conversation.ts'
import { htmlOf, labelOf, say, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Keyboard, LinkButton } from './effect.ts'
import type { Html } from '../text/html.ts'
import { escapeHtml } from '../text/html.ts'
import { accepts, linkOf, varsOf, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import type { View } from '../flow/view.ts'
import { menuIncidentLine } from './incident-gate.ts'
import { deliver } from './stack.ts'
import { unsureAnswer } from './known-answer.ts'
import { statementNote, takeStatements } from './take-statements.ts'
import { asksPhoneKind } from './phone-kind.ts'
import { buttonRows, inRows, navigationButton, commonLabelOf } from './prompt-buttons.ts'
import { newPicture, sendPicture } from './show-picture.ts'
import { COMMON, ROOT } from '../flow/flow-ids.ts'

/**
 * Surroundings of the question: a `note` above it, `again` at the bottom of the chat, the answer `chosen` at the one
 * before; `question` in place of its own words; `personFirst` puts the way to a person above the other buttons.
 */
export interface ShowOptions {
  readonly note?: Html
  readonly again?: boolean
  readonly chosen?: string
  readonly question?: Html
  readonly personFirst?: boolean
}

/** All that the customer sees of a prompt. */
type PromptContent = Pick<Prompt, 'text' | 'rows' | 'link' | 'accepts' | 'share'>

/** The frame in front; if it asks about an incident that is resolved by now, it is told so first. */
const currentFrame = (draft: Draft): LiveFrame => {
  const top = topOf(draft)
  const resolved = (draft.event.incidents ?? [])
    .filter(({ state }) => state === 'resolved')
    .map(({ id }) => ({ type: 'fixed', incident: id }))
    .find((event) => accepts(top, event))
  if (resolved) deliver(draft, top, resolved)
  return topOf(draft)
}

/**
 * The text of the question; in the menu, below the line about an open incident. An unsure statement that answers it is
 * repeated for a yes, and instructions for a kind of phone begin with the question for it.
 */
const questionText = (draft: Draft, frame: LiveFrame, view: View): Html => {
  if (asksPhoneKind(draft, view)) return htmlOf(draft, COMMON, 'which-phone')
  const text = htmlOf(draft, frame.flow.id, view.ask ?? '', varsOf(frame))
  const line = frame.flow.id === ROOT ? menuIncidentLine(draft) : null
  const unsure = unsureAnswer(draft, frame)
  const right = unsure === null ? null : statementNote(draft, 'unsure', [unsure.name])
  return [line, text, right].filter((part) => part !== null).join('\n\n')
}

/** The button that opens an address, while the flow has one to offer. */
const linkButton = (draft: Draft, frame: LiveFrame, { ask, link }: View): { readonly link?: LinkButton } => {
  const url = link === undefined ? null : linkOf(frame, link)
  if (link === undefined || url === null) return {}
  const label = labelOf(draft, { flow: frame.flow.id, message: ask ?? link, attribute: link }, varsOf(frame))
  return { link: { label, url } }
}

const promptContent = (draft: Draft, frame: LiveFrame, view: View, options: ShowOptions): PromptContent => ({
  text: options.question ?? questionText(draft, frame, view),
  rows: view.share === true ? inRows([navigationButton(draft, 'back')]) : buttonRows(draft, frame, view, options),
  ...linkButton(draft, frame, view),
  accepts: view.accepts ?? [],
  share: view.share === true,
})

const keyboardOf = ({ rows }: PromptContent): Keyboard => rows.map((row) => row.map(({ label }) => ({ label })))

/** Labels and events of all buttons; a prompt of an older version keeps more with each button, which nobody sees. */
const buttonsKey = ({ rows }: PromptContent): string =>
  JSON.stringify(rows.map((row) => row.map(({ label, event }) => [label, event])))

const looksTheSame = (a: PromptContent, b: PromptContent): boolean =>
  a.text === b.text && a.share === b.share && a.link?.url === b.link?.url && buttonsKey(a) === buttonsKey(b)

const ticked = (chosen: string): Html => `<b>✓ ${escapeHtml(chosen)}</b>`

/**
 * Removes a reply keyboard, which only a new message can do: one that shows the answer, or says that the keyboard is
 * gone.
 */
const removeReplyKeyboard = (draft: Draft, chosen: string | undefined): void => {
  const text = chosen === undefined ? htmlOf(draft, COMMON, 'keyboard-away') : ticked(chosen)
  draft.effects.unshift({ kind: 'say', text, removeKeyboard: true, until: null })
}

/**
 * Takes the live question out of play. It loses its buttons and shows the answer `chosen`, or leaves the chat when it
 * is asked `again` below. A reply keyboard outlives its message, so it is removed unless the next question brings one
 * of its own (`nextShares`).
 */
export const retirePrompt = (
  draft: Draft,
  old: Prompt,
  { again = false, chosen }: ShowOptions,
  nextShares = false,
): void => {
  if (old.share && !nextShares) removeReplyKeyboard(draft, chosen)
  if (again) return void draft.effects.unshift({ kind: 'drop', prompt: old.no })
  if (old.share) return
  const text = chosen === undefined ? old.text : `${old.text}\n\n${ticked(chosen)}`
  draft.effects.unshift({ kind: 'close', prompt: old.no, text })
}

/** A note without the sentences that the question below says too. Sentences with markup stay as they are. */
const withoutRepeated = (note: Html, question: Html): Html =>
  note
    .split('\n\n')
    .map((paragraph) =>
      paragraph
        .split(/(?<=[.!?…]) (?=\p{Lu})/u)
        .filter((sentence) => sentence.includes('<') || !question.includes(sentence))
        .join(' '),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')

/** The question below its note; nothing is said twice in one message. */
const withNote = (note: Html | undefined, question: Html): Html => {
  const above = note === undefined ? '' : withoutRepeated(note, question)
  return above === '' ? question : `${above}\n\n${question}`
}

/** Makes this content the live prompt, in a new message or in the one of the prompt `replaces`. */
export const putPrompt = (
  draft: Draft,
  content: PromptContent,
  { note, replaces = null }: { readonly note?: Html | undefined; readonly replaces?: number | null } = {},
): void => {
  draft.now.promptNo += 1
  const prompt = draft.now.promptNo
  draft.now.prompt = { ...content, no: prompt, at: draft.event.at }
  const text = withNote(note, content.text)
  if (content.share) {
    const shareLabel = commonLabelOf(draft, 'share')
    draft.effects.push({ kind: 'share', prompt, text, shareLabel, backLabel: content.rows[0]?.[0]?.label ?? '' })
  } else {
    const link = content.link ? { link: content.link } : {}
    draft.effects.push({ kind: 'ask', prompt, text, keyboard: keyboardOf(content), ...link, replaces })
  }
}

/** Shows no question, because the state waits for an answer; a note is sent alone. */
const showNoPrompt = (draft: Draft, { note, chosen }: ShowOptions): void => {
  const old = draft.now.prompt
  if (old) retirePrompt(draft, old, chosen === undefined ? {} : { chosen })
  draft.now.prompt = null
  if (note !== undefined) say(draft, note)
}

/** Takes the answers that the customer has stated already, and adds the line about them to the note. */
const withTaken = (draft: Draft, options: ShowOptions): ShowOptions => {
  currentFrame(draft)
  const taken = takeStatements(draft)
  if (taken === null) return options
  return { ...options, note: options.note === undefined ? taken : `${options.note}\n\n${taken}` }
}

/** True when this turn has left a proof for an agent: what is in front now is silent while the talk lasts. */
const hasLeftProof = ({ now: { custody }, stack }: Draft): boolean =>
  custody.proof !== undefined && stack.every(({ id }) => id !== custody.proof?.frame)

/** Makes the chat show what the state in front says: one live question, or none while something is on its way. */
export const showPrompt = (draft: Draft, given: ShowOptions = {}): void => {
  if (hasLeftProof(draft)) return showNoPrompt(draft, given)
  const options = withTaken(draft, given)
  const { note, again = false, chosen } = options
  const frame = topOf(draft)
  const view = viewOf(frame)
  if (view.ask === undefined) return showNoPrompt(draft, options)
  const old = draft.now.prompt
  const content = promptContent(draft, frame, view, options)
  const picture = newPicture(draft, view)
  if (old && !again && note === undefined && chosen === undefined && looksTheSame(old, content)) return
  const canReplace = view.inPlace === true && picture === null && !content.share && !again
  const replaces = canReplace && old && !old.share ? old.no : null
  if (old && replaces === null) retirePrompt(draft, old, options, content.share)
  if (picture !== null) sendPicture(draft, picture)
  putPrompt(draft, content, { note, replaces })
}

/**
 * The question of the state in front, as if it were shown in the message of the live prompt: by it a text is read that
 * woke a sleeping chat. Null when the state asks nothing.
 */
export const recallQuestion = (draft: Draft): Prompt | null => {
  const frame = currentFrame(draft)
  const view = viewOf(frame)
  const { prompt } = draft.now
  if (prompt === null || view.ask === undefined) return null
  return { ...promptContent(draft, frame, view, {}), no: prompt.no, at: prompt.at }
}
