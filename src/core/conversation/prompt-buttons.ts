/**
 * The buttons of a prompt: those of the view, the offer to go on where an incident stopped, the ways back and to the
 * menu, and the way to a person.
 */

import type { LiveButton } from './conversation.ts'
import { labelOf, localeOf, menuLabelOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { accepts, listOf, varsOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import type { ListItem, Navigation, View } from '../flow/view.ts'
import { unsureAnswer } from './known-answer.ts'
import { asksPhoneKind, phoneKindButtons } from './phone-kind.ts'
import { COMMON, INCIDENT, PERSON } from '../flow/flow-ids.ts'

/** Buttons in reading order, row by row. */
type ButtonRows = readonly (readonly LiveButton[])[]

/** Two buttons share a row when neither label has more characters, so that nothing is cut on a narrow screen. */
const MAX_SHARED_LABEL = 13

const viewButton = (draft: Draft, frame: LiveFrame, view: View, name: string): LiveButton => {
  const message = view.ask ?? name
  return {
    label: labelOf(draft, { flow: frame.flow.id, message, attribute: name }, varsOf(frame)),
    event: { type: name },
  }
}

const itemButton = (draft: Draft, frame: LiveFrame, { id, label }: ListItem): LiveButton => {
  const text =
    'text' in label
      ? label.text
      : draft.world.texts.plain(
          localeOf(draft),
          { flow: label.flow ?? frame.flow.id, message: label.message },
          { ...varsOf(frame), ...label.vars },
        )
  return { label: text ?? id, event: { type: 'choose', id } }
}

/** The label of a button that every question may have. */
export const commonLabelOf = (draft: Draft, name: string): string =>
  labelOf(draft, { flow: COMMON, message: 'ways', attribute: name }, {})

/** A button that leads elsewhere, which every question may have. */
export const navigationButton = (draft: Draft, name: Navigation): LiveButton => ({
  label: commonLabelOf(draft, name),
  event: { type: name },
})

/** The back button. After a guess, or an answer taken from a statement, its label says that this was wrong. */
const backButton = (draft: Draft): LiveButton => {
  const back = navigationButton(draft, 'back')
  if (draft.now.taken.length > 0) return { ...back, label: commonLabelOf(draft, 'not-so') }
  if (!draft.now.guessed) return back
  return { ...back, label: commonLabelOf(draft, 'not-that') }
}

/** Puts two short neighbours into one row; any other button gets a row of its own. */
export const inRows = (buttons: readonly LiveButton[]): ButtonRows => {
  const rows: LiveButton[][] = []
  for (const button of buttons) {
    const last = rows.at(-1)
    const fits = last?.length === 1 && [...last, button].every(({ label }) => label.length <= MAX_SHARED_LABEL)
    if (last && fits) last.push(button)
    else rows.push([button])
  }
  return rows
}

/** The way to a person, in a row of its own; none where people are reached already. */
const personRows = (draft: Draft, frame: LiveFrame): ButtonRows =>
  frame.flow.id === PERSON || draft.now.custody.proof ? [] : [[navigationButton(draft, 'person')]]

/** During a proof for an agent: back, or at its first question back to the talk, unless the question has a way out. */
const proofRows = (draft: Draft, { buttons = [] }: View): ButtonRows => {
  if (draft.now.history.length > 0) return [[navigationButton(draft, 'back')]]
  return buttons.includes('leave') ? [] : [[{ label: commonLabelOf(draft, 'to-talk'), event: { type: 'back' } }]]
}

/** Back and menu, each where it leads somewhere. */
const navigationRows = (draft: Draft, view: View): ButtonRows => {
  if (draft.now.custody.proof) return proofRows(draft, view)
  const back = draft.now.history.length > 0 ? [backButton(draft)] : []
  const menu = draft.stack.length > 1 ? [navigationButton(draft, 'menu')] : []
  return [[...back, ...menu]].filter((row) => row.length > 0)
}

/** The button that resumes the flow an incident had stopped, while the offer lasts and the customer is elsewhere. */
const resumeRows = (draft: Draft): ButtonRows => {
  const { resume: offer } = draft.now
  if (!offer || offer.until <= draft.event.at || draft.stack.some(({ flow }) => flow.id === offer.flow)) return []
  const flowName = menuLabelOf(draft, offer.flow) ?? offer.flow
  const resume = labelOf(draft, { flow: INCIDENT, message: 'take-up', attribute: 'button' }, {})
  return [[{ label: `${resume}: ${flowName}`, event: { type: 'take-up' } }]]
}

/** The names of the view's buttons that the flow takes now, the answer that an unsure statement gives first. */
const buttonNames = (draft: Draft, frame: LiveFrame, { buttons = [] }: View): readonly string[] => {
  const names = buttons.filter((name) => accepts(frame, { type: name }))
  const unsure = unsureAnswer(draft, frame)?.event.type
  return unsure === undefined || !names.includes(unsure) ? names : [unsure, ...names.filter((name) => name !== unsure)]
}

/** All buttons of a question; `personFirst` puts the way to a person above the others. */
export const buttonRows = (
  draft: Draft,
  frame: LiveFrame,
  view: View,
  { personFirst = false }: { readonly personFirst?: boolean },
): ButtonRows => {
  const named = buttonNames(draft, frame, view).map((name) => viewButton(draft, frame, view, name))
  const listed = view.list === undefined ? [] : listOf(frame, view.list).map((item) => itemButton(draft, frame, item))
  const phones = asksPhoneKind(draft, view) ? inRows(phoneKindButtons(draft)) : []
  const rows = [...phones, ...inRows(listed), ...inRows(named), ...resumeRows(draft), ...navigationRows(draft, view)]
  const person = personRows(draft, frame)
  return personFirst ? [...person, ...rows] : [...rows, ...person]
}
