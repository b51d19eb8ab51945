/**
 * One turn: one event through one conversation. This is the only way in which a conversation changes. It is pure: the
 * same world, conversation and event give the same result, nothing is performed, and time comes with the event. What
 * the turn wants of the outside it returns as effects, which the caller commits together with the conversation. An
 * exception means a bug; the caller then keeps the conversation as it was.
 *
 * Here it is decided who handles an event: the customer's own (`customer.ts`), the agent who holds the talk
 * (`relay.ts`, `custody.ts`), or the flow that waits for an answer or a timer (`stack.ts`).
 */

import type { Conversation } from './conversation.ts'
import {
  claimTalk,
  muteBot,
  nudgeCustomer,
  recordTalkChange,
  relayAgentChange,
  relayAgentMessage,
  requeueTalk,
} from './custody.ts'
import { handleCustomer, welcomeBack } from './customer.ts'
import { answerTap, closeDraft, htmlOf, openDraft, say, setTimer, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Effect } from './effect.ts'
import { eraseSecretIn, sayErased } from './erase-secret.ts'
import type { CustomerEvent, Event, EventOf, WorldEvent } from './event.ts'
import { isCustomerEvent } from './event.ts'
import { ownDataInTalk, wantsOwnData } from './ask-own-data.ts'
import { forgetInTalk, wantsForgotten } from './forget.ts'
import { accepts, isGrave, stepName } from './frame.ts'
import { checkLeft, countAction, settleWalk, WALK_TIMER } from './keep-walk.ts'
import { hearStatements } from './hear-statements.ts'
import { followIntent } from './follow-intent.ts'
import { keepWords } from './keep-words.ts'
import { leavePersonFlow, releaseTalk } from './end-talk.ts'
import { NIGHT_TIMER, takePendingNews, tellKeptNews, tellNews } from './news.ts'
import { nightRest } from './night-rest.ts'
import { isAgentReadable, relayToAgents } from './relay.ts'
import { interpretText } from './interpret-text.ts'
import { askProof, isForProof, settleProof } from './proof-in-talk.ts'
import { recallQuestion, showPrompt } from './prompt.ts'
import { checkInactivity, INACTIVITY_TIMER, isAsleep, noteCustomerActive, watchInactivity } from './inactivity.ts'
import { deliver, deliverAnswer } from './stack.ts'
import { markUnreachable, openBeside, restart } from './navigation.ts'
import { readIntent } from './intent.ts'
import { countSecondReading } from './second-reading.ts'
import { addressToThread } from './to-thread.ts'
import { stopProof } from './stop-proof.ts'
import { stopAct, warnCustomer } from './warn-customer.ts'
import { MINUTE } from '../text/wall-clock.ts'
import type { World } from '../flow/world.ts'
import { COMMON, PERSON } from '../flow/flow-ids.ts'
import type { EndedWalk } from '../walk/walk.ts'

/**
 * The result of one turn. `flow` and `step` name the state in front, for reports; empty strings before the first flow.
 */
export interface TurnResult {
  readonly conversation: Conversation
  readonly effects: readonly Effect[]
  readonly flow: string
  readonly step: string
  /** Walks that ended in this turn. */
  readonly walks: readonly EndedWalk[]
}

/** A timer is due. It is ignored when it was set anew or cancelled since, or while the customer blocks the bot. */
const fireTimer = (draft: Draft, { key, turn }: EventOf<'timer'>): void => {
  const timer = draft.now.timers[key]
  if (timer?.turn !== turn || draft.now.unreachable) return
  const { [key]: _, ...others } = draft.now.timers
  draft.now.timers = others
  if (key === INACTIVITY_TIMER) return checkInactivity(draft)
  if (key === NIGHT_TIMER) return tellKeptNews(draft)
  if (key === WALK_TIMER) return checkLeft(draft)
  const rest = nightRest(draft)
  if (rest > 0) return setTimer(draft, { ...timer, delayMs: timer.news ? rest + MINUTE : rest })
  if (timer.news) return tellNews(draft, timer.news)
  const frame = draft.stack.find(({ id }) => id === timer.frame)
  if (!frame || !timer.event) return
  deliver(draft, frame, timer.event)
  showPrompt(draft)
}

/** Gives an event to the flow in front, if it is the one that is meant and accepts it. */
const signalFlow = (draft: Draft, { flow, event }: EventOf<'signal'>): void => {
  const frame = topOf(draft)
  if (frame.flow.id !== flow || !accepts(frame, event)) return
  deliver(draft, frame, event)
  showPrompt(draft)
}

const handleAnswer = (draft: Draft, event: EventOf<'answered'> | EventOf<'failed'>): void => {
  const answer =
    event.kind === 'answered'
      ? ({ kind: 'done', value: event.output } as const)
      : ({ kind: 'error', value: event.failure } as const)
  if (deliverAnswer(draft, event.call, event.turn, answer)) showPrompt(draft)
}

const handleWorldEvent = (draft: Draft, event: WorldEvent): void => {
  switch (event.kind) {
    case 'answered':
    case 'failed':
      return handleAnswer(draft, event)
    case 'timer':
      return fireTimer(draft, event)
    case 'warned':
      return warnCustomer(draft, event)
    case 'news':
    case 'incident-resolved':
    case 'phone-back':
      return tellNews(draft, event)
    case 'added-to-group':
      return void draft.effects.push({ kind: 'leave-chat' })
    case 'claimed':
      return claimTalk(draft, event)
    case 'released':
      return endTalk(draft, event)
    case 'queued':
      return requeueTalk(draft, event)
    case 'agent-said':
    case 'agent-sent':
      return relayAgentMessage(draft, event)
    case 'agent-edited':
    case 'agent-reacted':
    case 'agent-deleted':
      return relayAgentChange(draft, event)
    case 'nudged':
      return nudgeCustomer(draft)
    case 'proof-asked':
      return askProof(draft, event)
    case 'signal':
      return signalFlow(draft, event)
  }
}

/** Answers a press and erases a secret, for an event that is otherwise not acted on. Says what was deleted and why. */
const acknowledge = (draft: Draft, event: CustomerEvent | WorldEvent): void => {
  if (event.kind === 'pressed' || event.kind === 'followed') answerTap(draft, event.callbackId)
  sayErased(draft, eraseSecretIn(draft, event))
}

/** The payload of a deep link, also of one below a notice. */
const payloadOf = (event: Event): { readonly payload?: string } => {
  if (event.kind === 'followed') return { payload: event.flow }
  return event.kind === 'command' ? { payload: event.payload } : {}
}

/** Follows the intent of a chat's first message, below the greeting. False when the message has none. */
const followFirstIntent = (draft: Draft, event: Event): boolean => {
  if (event.kind !== 'wrote' || event.forwarded) return false
  const intent = readIntent(draft, event.text)
  if (intent) followIntent(draft, intent, { after: htmlOf(draft, COMMON, 'hello') })
  return intent !== null
}

/**
 * The first event of a chat, of any kind: the assistant introduces itself and asks what is wrong, unless the customer
 * has said it.
 */
const greet = (draft: Draft, event: Event): void => {
  if (event.kind === 'blocked') return markUnreachable(draft)
  if (isCustomerEvent(event)) noteCustomerActive(draft)
  acknowledge(draft, event)
  restart(draft, payloadOf(event))
  if (event.kind === 'wrote' && !event.forwarded) hearStatements(draft, event.text)
  if (!followFirstIntent(draft, event)) showPrompt(draft)
}

/** A deploy has changed the flow and no migration fits: says so, and starts the same flow again (G7). */
const explainLostFlow = (draft: Draft, event: Event, lostFlow: string): void => {
  if (isCustomerEvent(event)) noteCustomerActive(draft)
  acknowledge(draft, event)
  draft.now.history = []
  restart(draft, draft.world.flows.has(lostFlow) ? { payload: lostFlow, menu: true } : { menu: true })
  showPrompt(draft, { note: htmlOf(draft, COMMON, 'note-flow-changed'), again: draft.now.prompt !== null })
}

/** Ends the talk, after the news that came during it. */
const endTalk = (draft: Draft, event: EventOf<'released'>): void => {
  const { holder, agent } = draft.now.custody
  const isOver = event.of === undefined || event.of === agent?.id
  if (holder === 'agent' && isOver && !draft.now.unreachable) {
    stopProof(draft)
    leavePersonFlow(draft)
    for (const note of takePendingNews(draft, event.how !== 'solved' && event.flow === null)) say(draft, note)
  }
  releaseTalk(draft, event)
}

/**
 * During a talk the customer's actions go to the agent, or to a proof that the agent has asked for. `/menu` ends the
 * talk; the wish to be forgotten, or to have one's data, is confirmed first.
 */
const handleDuringTalk = (draft: Draft, event: CustomerEvent): void => {
  if (isForProof(draft, event)) return handleCustomer(draft, event)
  if (event.kind === 'command' && event.name === 'menu')
    return endTalk(draft, { kind: 'released', how: 'left', flow: null, words: null })
  const asks = wantsForgotten(draft, event) ? forgetInTalk : wantsOwnData(draft, event) ? ownDataInTalk : null
  if (asks === null || event.kind === 'wrote') relayToAgents(draft, event)
  asks?.(draft, event)
}

/** Reopens a talk that ended in silence, when the customer writes in time. Any other action closes it for good. */
const reopenTalk = (draft: Draft, event: CustomerEvent): boolean => {
  const isReopened = draft.now.reopenUntil > draft.event.at && isAgentReadable(event)
  draft.now.reopenUntil = 0
  if (!isReopened) return false
  recordTalkChange(draft, { kind: 'reopened' })
  relayToAgents(draft, event)
  openBeside(draft, PERSON, {}, { reopened: true })
  return true
}

/**
 * True for a text that answers the question beside which the flow fell asleep, or says something else that is
 * understood; never gravely.
 */
const isUnderstood = (draft: Draft, text: string): boolean => {
  const found = interpretText(draft, text)
  if (found.kind === 'button') return !isGrave(topOf(draft), found.button.event)
  return found.kind !== 'miss' || draft.world.readStatements(text).length > 0
}

/** Reads the text that woke the flow at its question. False when it says nothing that is understood there. */
const wakeWithWords = (draft: Draft, event: CustomerEvent): boolean => {
  const asleep = draft.now.prompt
  const question = recallQuestion(draft)
  if (event.kind !== 'wrote' || event.forwarded || question === null) return false
  draft.now.prompt = question
  const isRead = isUnderstood(draft, event.text)
  if (isRead) handleCustomer(draft, event)
  else draft.now.prompt = asleep
  return isRead
}

/** The first action after the flow fell asleep shows its question again; a text is read as an answer to it. */
const wakeUp = (draft: Draft, event: CustomerEvent): void => {
  if (wakeWithWords(draft, event)) return
  welcomeBack(draft)
  acknowledge(draft, event)
  showPrompt(draft, { note: htmlOf(draft, COMMON, 'note-awake'), again: true })
}

const wakesUp = ({ kind }: CustomerEvent): boolean => kind !== 'blocked' && kind !== 'command' && kind !== 'followed'

const handleEvent = (draft: Draft, event: Event): void => {
  if (event.kind === 'added-to-group') return handleWorldEvent(draft, event)
  if (event.kind === 'warned') return warnCustomer(draft, event)
  if (stopAct(draft, event) && draft.stack.length > 0) return noteCustomerActive(draft)
  if (draft.lostFlow !== null) return explainLostFlow(draft, event, draft.lostFlow)
  if (event.kind === 'reacted' && draft.now.custody.holder !== 'agent') return
  if (draft.stack.length === 0) return greet(draft, event)
  if (!isCustomerEvent(event)) return handleWorldEvent(draft, event)
  const wasAsleep = isAsleep(draft)
  noteCustomerActive(draft)
  if (draft.now.custody.holder === 'agent') return handleDuringTalk(draft, event)
  if (draft.now.reopenUntil > 0 && reopenTalk(draft, event)) return
  if (wasAsleep && wakesUp(event)) return wakeUp(draft, event)
  handleCustomer(draft, event)
}

/** Takes one conversation through one event. Pure; throws only for a bug, and then nothing has changed. */
export const turn = (world: World, before: Conversation, event: Event): TurnResult => {
  const draft = openDraft(world, before, event)
  if (event.choice !== undefined) draft.now.secondReadings = countSecondReading(draft.now.secondReadings, event.at)
  countAction(draft)
  handleEvent(draft, event)
  settleProof(draft)
  keepWords(draft)
  if (draft.stack.length > 0 && !draft.now.unreachable) watchInactivity(draft)
  settleWalk(draft)
  const { conversation, effects, walks } = closeDraft(draft)
  const top = draft.stack.length > 0 ? topOf(draft) : null
  const flow = top?.flow.id ?? ''
  const sent = addressToThread(muteBot(draft, effects), { before: before.thread ?? null, now: conversation.thread })
  return { conversation, effects: sent, flow, step: top ? stepName(top) : '', walks }
}
