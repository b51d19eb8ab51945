/**
 * The live question as the reader of answers sees it: its buttons with the phrases by which people say them, in every
 * language. The sayings stand beside the labels in the texts (`came` and `came-words`); they are not kept with the
 * conversation.
 */

import type { AnswerOption, AnswerQuestion } from '../text/answer-reader.ts'
import type { Texts } from '../text/texts.ts'
import { COMMON } from '../flow/flow-ids.ts'
import { navigations } from '../flow/view.ts'
import type { LiveButton } from './conversation.ts'
import { buttonsOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { accepts, isGrave, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import { PHONE_KIND } from './phone-kind.ts'
import { commonLabelOf } from './prompt-buttons.ts'

const splitList = (list: string | null): readonly string[] =>
  (list ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/**
 * Phrases that stand for a button of a message, in every language, those of buttons of this name everywhere included.
 */
const sayingsOf = (texts: Texts, flow: string, message: string, name: string): readonly string[] =>
  texts.locales.flatMap((locale) => [
    ...splitList(texts.plain(locale, { flow, message, attribute: `${name}-words` }, {})),
    ...splitList(texts.plain(locale, { flow: COMMON, message: `words-${name}` }, {})),
  ])

/** Buttons of the live question; none when nothing is asked. */
export const liveButtons = ({ now: { prompt } }: Draft): readonly LiveButton[] => (prompt ? buttonsOf(prompt) : [])

/** True for a button that sets off a grave act. */
export const isGraveButton = (draft: Draft, { event }: LiveButton): boolean =>
  draft.stack.length > 0 && event.type !== 'choose' && event.type !== PHONE_KIND && isGrave(topOf(draft), event)

/** Name of a button for the reader: its event, with the item of a list. */
export const optionName = ({ event }: Pick<LiveButton, 'event'>): string =>
  event.id === undefined ? event.type : `${event.type}:${event.id}`

const isNavigation = (name: string): boolean => (navigations as readonly string[]).includes(name)

/** After a guess, or an answer taken from a statement, the back button says that it was wrong, and still means back. */
const wordsAgainstGuess = (draft: Draft, navigation: string): readonly string[] => {
  if (navigation !== 'back') return []
  const label = draft.now.taken.length > 0 ? 'not-so' : 'not-that'
  if (label === 'not-that' && !draft.now.guessed) return []
  return [commonLabelOf(draft, 'back'), ...sayingsOf(draft.world.texts, COMMON, 'ways', label)]
}

/** Phrases of a live button: of its own message, or of the navigation. */
export const buttonSayings = (draft: Draft, button: LiveButton): readonly string[] => {
  const { texts } = draft.world
  const { type } = button.event
  if (isNavigation(type)) return [...sayingsOf(texts, COMMON, 'ways', type), ...wordsAgainstGuess(draft, type)]
  if (type === PHONE_KIND) return [button.label, ...sayingsOf(texts, COMMON, 'which-phone', button.event.id ?? '')]
  const frame = topOf(draft)
  return type === 'choose' ? [button.label] : sayingsOf(texts, frame.flow.id, viewOf(frame).ask ?? type, type)
}

/**
 * The question that a frame asks, whether it is the live one or an earlier one: the events of its buttons with their
 * sayings.
 */
export const questionOf = (draft: Draft, frame: LiveFrame): AnswerQuestion => {
  const { ask = '', buttons = [] } = viewOf(frame)
  const names = buttons.filter((type) => accepts(frame, { type }))
  const options = names.map((event): AnswerOption => ({
    event,
    sayings: () => sayingsOf(draft.world.texts, frame.flow.id, ask, event),
  }))
  return { key: `${frame.flow.id}/${ask} ${names.join(' ')}`, options }
}

/** The live question without its navigations, which are read as asides; null when nothing is asked. */
export const liveQuestion = (draft: Draft): AnswerQuestion | null => {
  const { prompt } = draft.now
  if (prompt === null) return null
  const frame = topOf(draft)
  const buttons = buttonsOf(prompt).filter(({ event }) => !isNavigation(event.type))
  const options = buttons.map((button): AnswerOption => ({
    event: optionName(button),
    sayings: () => buttonSayings(draft, button),
  }))
  const names = buttons
    .map(({ event, label }) => (event.id === undefined ? event.type : `${event.type}:${label}`))
    .join(' ')
  return { key: `${frame.flow.id}/${viewOf(frame).ask ?? ''} ${names}`, options }
}
