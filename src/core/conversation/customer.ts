/**
 * The customer's actions while the bot holds custody. Each action ends in one of three ways: it is given to the flow in
 * front, it leads to another place of the conversation, or it is explained in a note above the present question. A
 * press is always answered, a secret always erased from the chat.
 */

import { answer, choose, navigate } from './answer-prompt.ts'
import { hearStatements } from './hear-statements.ts'
import { isStated, noteOtherNumber } from './compare-statements.ts'
import { heedStatements } from './heed-statements.ts'
import { readOptOutPayload } from '../flow/notice-calls.ts'
import { answerTap, buttonsOf, cancelTimer, htmlOf, plainOf, rememberQuestion, say, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { eraseMessage, eraseSecret, eraseSecretIn, noteOfErased, sayErased } from './erase-secret.ts'
import type { CustomerEvent, EventOf } from './event.ts'
import { admitExplanation, answerAside, explain, explainAlways, explainOnce } from './explain.ts'
import { explainMiss } from './explain-miss.ts'
import { askToForget, wantsForgotten } from './forget.ts'
import { accepts, viewOf } from './frame.ts'
import { followIntent, offersSameChoices } from './follow-intent.ts'
import { NIGHT_TIMER, takePendingNews } from './news.ts'
import { mentionsOneOf } from '../text/mentions-one-of.ts'
import { readContact, readNumber, showPhone } from '../text/phone.ts'
import type { SecretKind } from '../text/redact.ts'
import { openOwnData, wantsOwnData } from './ask-own-data.ts'
import { isAgentReadable, relayFromQueue } from './relay.ts'
import type { AgentReadable } from './relay.ts'
import { showPrivacy } from './privacy.ts'
import { showPrompt } from './prompt.ts'
import { showStatus } from './status.ts'
import { interpretText } from './interpret-text.ts'
import type { Interpretation } from './interpret-text.ts'
import {
  goToLanguage,
  goToMenu,
  goToPerson,
  markReachable,
  markUnreachable,
  openBeside,
  restart,
} from './navigation.ts'
import { COMMON, NOTICES } from '../flow/flow-ids.ts'

/** A second press of the same button within this time is a double tap. */
const DOUBLE_TAP_MS = 5_000

/**
 * `/start` shows nothing within this time of the greeting of somebody who has unblocked the bot: Telegram sends the
 * unblocking and `/start` as two updates.
 */
const SAME_ACTION_MS = 5_000
const WELCOME_BACK = 'note-welcome-back'

const toastOldButton = (draft: Draft, { callbackId, messageId }: EventOf<'pressed'>): void => {
  const spent = messageId === undefined ? {} : { spent: messageId }
  draft.effects.push({ kind: 'toast', callbackId, text: plainOf(draft, 'toast-old-button'), ...spent })
}

const pressOldButton = (draft: Draft, pressed: EventOf<'pressed'>): void => {
  const { prompt, index, callbackId } = pressed
  const { lastPress } = draft.now
  const isDoubleTap =
    lastPress?.prompt === prompt && lastPress.index === index && draft.event.at - lastPress.at < DOUBLE_TAP_MS
  if (isDoubleTap) return answerTap(draft, callbackId)
  toastOldButton(draft, pressed)
  if (admitExplanation(draft)) showPrompt(draft, { again: true })
}

const press = (draft: Draft, pressed: EventOf<'pressed'>): void => {
  const { prompt, index, callbackId } = pressed
  const live = draft.now.prompt
  if (live?.no !== prompt) return pressOldButton(draft, pressed)
  answerTap(draft, callbackId)
  const button = buttonsOf(live)[index]
  if (!button) return
  draft.now.lastPress = { prompt, index, at: draft.event.at }
  choose(draft, button)
}

/** Follows a button below a notice, as a deep link is followed. A double tap does not start the flow anew. */
const follow = (draft: Draft, { notice, flow, callbackId }: EventOf<'followed'>): void => {
  answerTap(draft, callbackId)
  const { lastPress } = draft.now
  const isRunning = draft.stack.some((frame) => frame.flow.id === flow)
  if (isRunning && lastPress?.prompt === -notice && draft.event.at - lastPress.at < DOUBLE_TAP_MS) return
  draft.now.lastPress = { prompt: -notice, index: 0, at: draft.event.at }
  const off = readOptOutPayload(flow)
  if (off !== null) return openBeside(draft, NOTICES, {}, { off })
  start(draft, flow)
}

/** Erases a message that held a secret, says so, and does what its other words ask for or answer. */
const handleSecret = (
  draft: Draft,
  { secret, intent, answer: answered }: Extract<Interpretation, { kind: 'secret' }>,
  messageId: number,
): void => {
  eraseMessage(draft, messageId)
  const message = noteOfErased(draft, secret)
  if (intent) return followIntent(draft, intent, { before: htmlOf(draft, COMMON, message) })
  if (!answered) return explain(draft, message)
  say(draft, htmlOf(draft, COMMON, message))
  choose(draft, answered)
}

/**
 * Explains words that fit nothing. Where guesses at a secret are not taken any more, they may be one, and are deleted.
 */
const handleMiss = (draft: Draft, note: string, messageId: number): void => {
  if (viewOf(topOf(draft)).guarded !== true) return explainMiss(draft, note)
  eraseMessage(draft, messageId)
  explain(draft, 'note-erased-word')
}

const actOn = (draft: Draft, interpretation: Interpretation, messageId: number): void => {
  if (interpretation.kind !== 'miss') draft.now.misses = 0
  switch (interpretation.kind) {
    case 'button':
      return choose(draft, interpretation.button)
    case 'navigation':
      return navigate(draft, interpretation.navigation)
    case 'input':
      if (interpretation.secret !== null) {
        draft.secrets[interpretation.secret.name] = interpretation.secret.value
        eraseMessage(draft, messageId)
      }
      return answer(draft, interpretation.event, interpretation.chosen)
    case 'intent':
      return offersSameChoices(draft, interpretation.intent)
        ? explainMiss(draft, 'note-use-buttons')
        : followIntent(draft, interpretation.intent)
    case 'aside':
      return answerAside(draft, interpretation.flow, interpretation.message)
    case 'secret':
      return handleSecret(draft, interpretation, messageId)
    case 'miss':
      return handleMiss(draft, interpretation.note, messageId)
  }
}

/** Says what was deleted; when nothing was, gives this note. */
const explainErasedOr = (draft: Draft, erased: SecretKind | null, note: string): void =>
  erased === null ? explainOnce(draft, note) : explain(draft, noteOfErased(draft, erased))

/** True for the caption of a picture or file that holds a document, as the caption says. */
const showsDocument = ({ world: { texts } }: Draft, { text, below }: EventOf<'wrote'>): boolean =>
  below !== undefined && mentionsOneOf(texts, { flow: COMMON, message: 'words-document' }, text)

/** Erases the picture of a document and says why. */
const declineDocument = (draft: Draft, messageId: number): void => {
  eraseMessage(draft, messageId)
  explain(draft, 'note-erased-picture')
}

const handleText = (draft: Draft, event: EventOf<'wrote'>): void => {
  const { text, messageId, forwarded } = event
  if (showsDocument(draft, event)) return declineDocument(draft, messageId)
  if (forwarded) return explainErasedOr(draft, eraseSecret(draft, text, messageId), 'note-forwarded')
  const heard = hearStatements(draft, text)
  const found = interpretText(draft, text)
  if (heedStatements(draft, text, heard, found)) return
  actOn(draft, found, messageId)
}

const handleContact = (draft: Draft, { phone, whose }: EventOf<'contact'>): void => {
  if (readNumber(phone, 'BY').kind === 'anonymous') return explain(draft, 'note-number-anonymous')
  const number = readContact(phone)
  if (whose !== 'own') {
    const stranger = { type: 'stranger', phone: number }
    return whose === 'other' && number !== null && accepts(topOf(draft), stranger)
      ? answer(draft, stranger, showPhone(number))
      : explain(draft, `note-contact-${whose}`)
  }
  if (number === null || !draft.now.prompt?.accepts.includes('contact')) return explain(draft, 'note-contact-not-asked')
  if (isStated(draft, 'device', 'borrowed')) return explain(draft, 'note-contact-borrowed')
  draft.effects.push({ kind: 'prove', phone: number, by: 'own-contact' })
  noteOtherNumber(draft, number)
  answer(draft, { type: 'contact', phone: number }, showPhone(number))
}

/**
 * Takes a file as the answer to a question for one. Elsewhere its caption counts as a message, and without one it
 * cannot be read.
 */
const handleFile = (draft: Draft, { fileId, name, caption, forwarded, messageId }: EventOf<'file'>): void => {
  if (draft.now.prompt?.accepts.includes('file') !== true) {
    return caption === null
      ? explainOnce(draft, 'note-cannot-read-document')
      : handleText(draft, { kind: 'wrote', text: caption, messageId, forwarded, below: 'document' })
  }
  if (caption !== null) sayErased(draft, eraseSecret(draft, caption, messageId))
  draft.now.misses = 0
  answer(draft, { type: 'file', file: fileId, name }, name)
}

/** True for the first `/start` after the greeting of somebody who is back. */
const wasWelcomed = ({ now, event }: Draft, shownAt: number): boolean => {
  if (now.explained.note !== WELCOME_BACK) return false
  now.explained = { ...now.explained, note: '' }
  return event.at - shownAt < SAME_ACTION_MS
}

/**
 * Starts anew with the payload of a deep link. Without one it starts anew at the menu, and only explains in the middle
 * of a flow.
 */
const start = (draft: Draft, payload: string): void => {
  if (payload !== '') {
    rememberQuestion(draft)
    restart(draft, { payload })
    return showPrompt(draft)
  }
  const { prompt } = draft.now
  const isInFlow = draft.stack.length > 1
  if (isInFlow && prompt && wasWelcomed(draft, prompt.at)) return
  if (isInFlow) return explainAlways(draft, 'note-still-here')
  restart(draft, {})
  showPrompt(draft)
}

const handleCommand = (draft: Draft, { name, payload, messageId }: EventOf<'command'>): void => {
  draft.now.guessed = false
  sayErased(draft, eraseSecret(draft, payload, messageId))
  switch (name) {
    case 'start':
      return start(draft, payload)
    case 'menu':
      return goToMenu(draft, {})
    case 'person':
      return goToPerson(draft, {})
    case 'help':
      return explain(draft, 'note-help')
    case 'status':
      return showStatus(draft)
    case 'privacy':
      return showPrivacy(draft)
    case 'language':
      return goToLanguage(draft)
    case 'notices':
      return openBeside(draft, NOTICES, {})
    default:
      return explain(draft, 'note-unknown-command')
  }
}

const isQueued = (draft: Draft): boolean => viewOf(topOf(draft)).relay === true

/** True for a message that agents read, unless its words are those of a button or a navigation. */
const isForAgents = (draft: Draft, event: CustomerEvent): event is AgentReadable => {
  if (!isAgentReadable(event)) return false
  if (event.kind !== 'wrote') return true
  const { kind } = interpretText(draft, event.text)
  return kind !== 'button' && kind !== 'navigation'
}

/** Notes that the customer has unblocked the bot, and sends the news that came meanwhile. */
export const welcomeBack = (draft: Draft): void => {
  if (!draft.now.unreachable) return
  markReachable(draft)
  for (const note of takePendingNews(draft, true)) say(draft, note)
}

/** Says the news that were kept for the morning, since the customer is awake. */
const sayKeptNews = (draft: Draft): void => {
  cancelTimer(draft, NIGHT_TIMER)
  for (const note of takePendingNews(draft, true)) say(draft, note)
}

/** Handles an action of the customer while the bot holds custody. */
export const handleCustomer = (draft: Draft, event: CustomerEvent): void => {
  if (event.kind === 'blocked') return markUnreachable(draft)
  welcomeBack(draft)
  if (NIGHT_TIMER in draft.now.timers) sayKeptNews(draft)
  if (wantsForgotten(draft, event)) return askToForget(draft)
  if (wantsOwnData(draft, event)) return openOwnData(draft)
  if (isQueued(draft) && isForAgents(draft, event)) return relayFromQueue(draft, event)
  switch (event.kind) {
    case 'pressed':
      return press(draft, event)
    case 'followed':
      return follow(draft, event)
    case 'wrote':
      return handleText(draft, event)
    case 'contact':
      return handleContact(draft, event)
    case 'command':
      return handleCommand(draft, event)
    case 'sent':
      return event.further === true ? undefined : explainOnce(draft, `note-cannot-read-${event.what}`)
    case 'reacted':
      return
    case 'file':
      return handleFile(draft, event)
    case 'edited':
      return explainErasedOr(draft, eraseSecretIn(draft, event), 'note-edited')
    case 'unblocked':
      return explain(draft, WELCOME_BACK)
  }
}
