import type { LiveButton, Prompt } from './conversation.ts'
import { htmlOf, labelOf, localeOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Keyboard } from './effect.ts'
import type { Html } from '../text/html.ts'
import { escapeHtml } from '../text/html.ts'
import { accepts, listOf, varsOf, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import type { ListItem, View, Way } from '../flow/view.ts'
import { incidentLine } from './incident-gate.ts'
import { deliver } from './stack.ts'
import { COMMON, INCIDENT, PERSON, ROOT } from '../flow/world.ts'

/** How the present question is shown: after a `note`, `again` at the bottom of the chat, with what was `chosen` in the one before. */
export interface ShowOptions {
  readonly note?: Html
  readonly again?: boolean
  readonly chosen?: string
}

type Face = Pick<Prompt, 'text' | 'rows' | 'accepts' | 'share'>

const wordsFor = (draft: Draft, flow: string, message: string, name: string): readonly string[] => {
  const locale = localeOf(draft)
  const { texts } = draft.world
  const own = texts.plain(locale, { flow, message, attribute: `${name}-words` }, {})
  const common = texts.plain(locale, { flow: COMMON, message: `words-${name}` }, {})
  return [own, common].flatMap((list) => list?.split(',').map((word) => word.trim()) ?? [])
}

const button = (draft: Draft, frame: LiveFrame, view: View, name: string): LiveButton => {
  const message = view.ask ?? name
  return {
    label: labelOf(draft, { flow: frame.flow.id, message, attribute: name }, varsOf(frame)),
    words: wordsFor(draft, frame.flow.id, message, name),
    event: { type: name },
  }
}

const item = (draft: Draft, frame: LiveFrame, { id, label }: ListItem): LiveButton => {
  const text =
    'text' in label
      ? label.text
      : draft.world.texts.plain(
          localeOf(draft),
          { flow: label.flow ?? frame.flow.id, message: label.message },
          varsOf(frame),
        )
  return { label: text ?? id, words: [], event: { type: 'choose', id } }
}

const way = (draft: Draft, name: Way): LiveButton => ({
  label: labelOf(draft, { flow: COMMON, message: 'ways', attribute: name }, {}),
  words: wordsFor(draft, COMMON, 'ways', name),
  event: { type: name },
})

/** The way back; from a guess it says that the guess was wrong. */
const wayBack = (draft: Draft): LiveButton => {
  const back = way(draft, 'back')
  if (!draft.now.guessed) return back
  const label = labelOf(draft, { flow: COMMON, message: 'ways', attribute: 'not-that' }, {})
  return { ...back, label, words: [back.label, ...back.words, ...wordsFor(draft, COMMON, 'ways', 'not-that')] }
}

const SHORT = 13

/** Short neighbours share a row; everything else has a row of its own, so that nothing is cut on a narrow screen. */
const inRows = (buttons: readonly LiveButton[]): readonly (readonly LiveButton[])[] => {
  const rows: LiveButton[][] = []
  for (const one of buttons) {
    const last = rows.at(-1)
    const fits = last?.length === 1 && [...last, one].every(({ label }) => label.length <= SHORT)
    if (last && fits) last.push(one)
    else rows.push([one])
  }
  return rows
}

/** A way back, a way out, and a person. */
const waysOf = (draft: Draft, frame: LiveFrame): readonly (readonly LiveButton[])[] => {
  const back = draft.now.history.length > 0 ? [wayBack(draft)] : []
  const menu = draft.stack.length > 1 ? [way(draft, 'menu')] : []
  const person = frame.flow.id === PERSON ? [] : [way(draft, 'person')]
  return [[...back, ...menu], person].filter((row) => row.length > 0)
}

/** The way back into a flow that an incident had stopped, while the customer is elsewhere. */
const wayToTakeUp = (draft: Draft): readonly (readonly LiveButton[])[] => {
  const { takeUp } = draft.now
  if (!takeUp || takeUp.until <= draft.event.at || draft.stack.some(({ flow }) => flow.id === takeUp.flow)) return []
  const trouble =
    draft.world.texts.plain(localeOf(draft), { flow: ROOT, message: `trouble-${takeUp.flow}` }, {}) ?? takeUp.flow
  const back = labelOf(draft, { flow: INCIDENT, message: 'take-up', attribute: 'button' }, {})
  return [[{ label: `${back}: ${trouble}`, words: [], event: { type: 'take-up' } }]]
}

/** A question about an incident that is over by now is not asked any more. */
const lookAgain = (draft: Draft): LiveFrame => {
  const top = topOf(draft)
  const over = (draft.event.incidents ?? [])
    .filter(({ state }) => state === 'resolved')
    .map(({ id }) => ({ type: 'fixed', incident: id }))
  const heard = over.find((event) => accepts(top, event))
  if (heard) deliver(draft, top, heard)
  return topOf(draft)
}

/** The question; in the menu, below what is out of order. */
const textOf = (draft: Draft, frame: LiveFrame, ask: string): Html => {
  const text = htmlOf(draft, frame.flow.id, ask, varsOf(frame))
  const line = frame.flow.id === ROOT ? incidentLine(draft) : null
  return line === null ? text : `${line}\n\n${text}`
}

const faceOf = (draft: Draft, frame: LiveFrame, view: View, ask: string): Face => {
  const named = (view.buttons ?? [])
    .filter((name) => accepts(frame, { type: name }))
    .map((name) => button(draft, frame, view, name))
  const listed = view.list === undefined ? [] : listOf(frame, view.list).map((entry) => item(draft, frame, entry))
  return {
    text: textOf(draft, frame, ask),
    rows:
      view.share === true
        ? inRows([way(draft, 'back')])
        : [...inRows(listed), ...inRows(named), ...wayToTakeUp(draft), ...waysOf(draft, frame)],
    accepts: view.accepts ?? [],
    share: view.share === true,
  }
}

const keyboardOf = ({ rows }: Face): Keyboard => rows.map((row) => row.map(({ label }) => ({ label })))

const sameFace = (a: Face, b: Face): boolean =>
  a.text === b.text && a.share === b.share && JSON.stringify(a.rows) === JSON.stringify(b.rows)

const tick = (chosen: string): Html => `<b>✓ ${escapeHtml(chosen)}</b>`

/** A reply keyboard only goes with a new message: one that shows what was chosen, or says that the keyboard is gone. */
const putKeyboardAway = (draft: Draft, chosen: string | undefined): void => {
  const text = chosen === undefined ? htmlOf(draft, COMMON, 'keyboard-away') : tick(chosen)
  draft.effects.unshift({ kind: 'say', text, removeKeyboard: true, until: null })
}

/**
 * Takes the live question out of play: it shows what was `chosen`, or leaves the chat because it is asked `again` further down.
 * A reply keyboard outlives its message, so it is taken away unless the next question brings one of its own.
 */
export const retire = (draft: Draft, old: Prompt, { again = false, chosen }: ShowOptions, nextShares = false): void => {
  if (old.share && !nextShares) putKeyboardAway(draft, chosen)
  if (again) return void draft.effects.unshift({ kind: 'drop', prompt: old.no })
  if (old.share) return
  const text = chosen === undefined ? old.text : `${old.text}\n\n${tick(chosen)}`
  draft.effects.unshift({ kind: 'close', prompt: old.no, text })
}

const put = (draft: Draft, face: Face, note: Html | undefined, replaces: number | null): void => {
  draft.now.promptNo += 1
  const prompt = draft.now.promptNo
  draft.now.prompt = { ...face, no: prompt, at: draft.event.at }
  const text = note === undefined ? face.text : `${note}\n\n${face.text}`
  if (face.share) {
    const shareLabel = labelOf(draft, { flow: COMMON, message: 'ways', attribute: 'share' }, {})
    draft.effects.push({ kind: 'share', prompt, text, shareLabel, backLabel: face.rows[0]?.[0]?.label ?? '' })
  } else {
    draft.effects.push({ kind: 'ask', prompt, text, keyboard: keyboardOf(face), replaces })
  }
}

/** Makes the chat show what the state of the flow says: one live question, or none while something is on its way. */
export const show = (draft: Draft, options: ShowOptions = {}): void => {
  const { note, again = false } = options
  const frame = lookAgain(draft)
  const view = viewOf(frame)
  const old = draft.now.prompt
  if (view.ask === undefined) {
    if (old) retire(draft, old, { ...options, again: false })
    draft.now.prompt = null
    if (note !== undefined) draft.effects.push({ kind: 'say', text: note, removeKeyboard: false, until: null })
    return
  }
  const face = faceOf(draft, frame, view, view.ask)
  if (old && !again && note === undefined && options.chosen === undefined && sameFace(old, face)) return
  const inPlace = view.inPlace === true && old && !old.share && !face.share && !again ? old.no : null
  if (old && inPlace === null) retire(draft, old, options, face.share)
  put(draft, face, note, inPlace)
}
