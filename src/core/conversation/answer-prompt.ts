/**
 * The customer's choice at the live prompt: a button, a navigation, or an input that the question accepts. A flow gets
 * its answer here, and the trail that agents read gets a covered copy of it.
 */

import type { LiveButton } from './conversation.ts'
import { buttonsOf, rememberQuestion, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { explain } from './explain.ts'
import { accepts, isGrave, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import { keepAnswer, keepStatement } from './hear-statements.ts'
import type { NewStatement } from './hear-statements.ts'
import { eventOf, knownAnswersOf, questionKey } from './known-answer.ts'
import type { KnownEvent } from './known-answer.ts'
import type { StatementName } from '../flow/statement.ts'
import { circumstancesOf } from './pending-code.ts'
import { PHONE_KIND } from './phone-kind.ts'
import { settle, statementWords } from './take-statements.ts'
import { maskPhone } from '../text/phone.ts'
import { redact } from '../text/redact.ts'
import { showPrompt } from './prompt.ts'
import type { ShowOptions } from './prompt.ts'
import { deliver, switchToFlow } from './stack.ts'
import { navigations } from '../flow/view.ts'
import type { Navigation } from '../flow/view.ts'
import { goBack, goToMenu, goToPerson } from './navigation.ts'
import { PERSON } from '../flow/flow-ids.ts'

const MAX_TRAIL = 15

/** Resumes the flow that an incident had stopped. Back leads to the question from which it was resumed. */
const resumeOffered = (draft: Draft, options: ShowOptions): void => {
  const { resume: offer } = draft.now
  draft.now.resume = null
  if (!offer) return showPrompt(draft, options)
  rememberQuestion(draft)
  switchToFlow(draft, { flow: offer.flow, params: {}, incident: offer.incident })
  showPrompt(draft, options)
}

/** Forgets the latest statement that has answered a question on the way here: the customer says that it is not so. */
const takeBack = (draft: Draft): void => {
  const wrong = draft.now.taken.at(-1)
  if (wrong === undefined) return
  const { [wrong]: _, ...others } = draft.now.statements
  draft.now.statements = others
}

/** Carries out a navigation. `chosen` is the label of the pressed button; absent for typed words. */
export const navigate = (draft: Draft, navigation: Navigation, chosen?: string): void => {
  draft.now.guessed = false
  draft.now.explained = { times: 0, at: 0 }
  if (navigation === 'back') takeBack(draft)
  draft.now.taken = []
  const options = chosen === undefined ? {} : { chosen }
  switch (navigation) {
    case 'back':
      return goBack(draft, options)
    case 'menu':
      return goToMenu(draft, options)
    case 'person':
      return goToPerson(draft, options)
    case 'wake':
      return showPrompt(draft, { again: true })
    case 'take-up':
      return resumeOffered(draft, options)
  }
}

const isNavigation = (type: string): type is Navigation => (navigations as readonly string[]).includes(type)

type Answer = { readonly type: string; readonly [field: string]: unknown }

/** An answer in the form in which agents may read it: a number masked, an address hidden, secrets covered. */
const coverAnswer = (draft: Draft, { type, phone }: Answer, chosen: string): string => {
  if (typeof phone === 'string') return maskPhone(phone)
  return type === 'email' ? '•••@•••' : redact(chosen, circumstancesOf(draft))
}

/** Keeps the answer in the trail that agents read. */
const recordAnswer = (draft: Draft, frame: LiveFrame, event: Answer, chosen: string): void => {
  if (frame.flow.id === PERSON) return
  const entry = { flow: frame.flow.id, ask: viewOf(frame).ask ?? '', chosen: coverAnswer(draft, event, chosen) }
  draft.now.trail = [...draft.now.trail, entry].slice(-MAX_TRAIL)
}

/**
 * Gives an answer to the flow in front, and remembers the question for the way back. `chosen` is how the answer is
 * shown.
 */
export const answer = (draft: Draft, event: Answer, chosen: string): void => {
  const top = topOf(draft)
  if (!accepts(top, event)) return explain(draft, 'note-use-buttons')
  draft.now.explained = { times: 0, at: 0 }
  draft.now.taken = []
  rememberQuestion(draft, event.type)
  recordAnswer(draft, top, event, chosen)
  keepAnswer(draft, top, event)
  settle(draft, questionKey(top))
  draft.now.guessed = false
  deliver(draft, top, event)
  showPrompt(draft, { chosen })
}

/** Keeps what phone it is and shows the instructions for it, in the same message. */
const takePhoneKind = (draft: Draft, kind: string): void => {
  keepStatement(draft, PHONE_KIND, { value: kind, time: null, from: 'answer' })
  showPrompt(draft)
}

/** Acts on a button of the live prompt, whether it was pressed or typed. */
export const choose = (draft: Draft, { event, label }: LiveButton): void => {
  draft.now.misses = 0
  if (isNavigation(event.type)) return navigate(draft, event.type, label)
  if (event.type === PHONE_KIND) return takePhoneKind(draft, event.id ?? '')
  answer(draft, event, label)
}

const isSameEvent = ({ event }: LiveButton, { type, id }: KnownEvent): boolean => event.type === type && event.id === id

/**
 * The answer to the live question that a text has stated, and the statement; null when nothing that was heard answers
 * it harmlessly.
 */
export const answerStated = (
  draft: Draft,
  heard: readonly NewStatement[],
): { readonly event: KnownEvent; readonly name: StatementName } | null => {
  if (draft.now.prompt === null) return null
  const top = topOf(draft)
  for (const known of knownAnswersOf(viewOf(top))) {
    const stated = heard.find(({ name }) => name === known.statement)
    const event = stated === undefined ? null : eventOf(top, known, stated.value)
    if (event !== null && accepts(top, event) && !isGrave(top, event)) return { event, name: known.statement }
  }
  return null
}

/** Gives the live question the answer that a text has stated. False when nothing that was heard answers it. */
export const answerByStatement = (draft: Draft, heard: readonly NewStatement[]): boolean => {
  const stated = answerStated(draft, heard)
  const { prompt } = draft.now
  if (stated === null || prompt === null) return false
  const button = buttonsOf(prompt).find((one) => isSameEvent(one, stated.event))
  answer(draft, stated.event, button?.label ?? statementWords(draft, stated.name))
  return true
}
