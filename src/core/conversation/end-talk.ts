/**
 * The end of a talk, for whatever reason: custody goes back to the bot, the customer is told in messages that stay, and
 * the conversation goes on where it makes sense: a solved matter is left, any other one is asked about again.
 */

import { PERSON, ROOT, SCORE, TALK } from '../flow/flow-ids.ts'
import type { AgentName } from '../desk/agent.ts'
import { escapeHtml, stripHtml } from '../text/html.ts'
import type { Html } from '../text/html.ts'
import type { Checkpoint } from './conversation.ts'
import { deskHtmlOf, giveToBot, postRemark, recordStep, recordTalkChange, toastAgent } from './custody.ts'
import { htmlOf, menuLabelOf, say, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { EventOf } from './event.ts'
import { loadFrames, viewOf } from './frame.ts'
import { goToMenu, openBeside, stepBack } from './navigation.ts'
import { showPrompt } from './prompt.ts'
import { dropFrom, enterFlow, switchToFlow } from './stack.ts'

/** After a talk that ended in silence, the customer's next message reopens it within this time. */
const REOPEN_MS = 24 * 60 * 60_000

/** Steps back out of the flow that leads to a person, to the question from which it was opened. */
export const leavePersonFlow = (draft: Draft): void => {
  while (topOf(draft).flow.id === PERSON && stepBack(draft));
}

/**
 * Leaves the matter of a solved talk for the menu: what is closed is not asked again, neither by the flow nor by going
 * back.
 */
const closeMatter = (draft: Draft): void => {
  dropFrom(draft, 0)
  draft.now.history = []
  enterFlow(draft, ROOT, { menu: true }, null)
}

/**
 * Continues after a talk: in the flow that the agent chose; after a solved one with the score, or the menu; else at the
 * question before the talk, below `note`.
 */
const continueAfterTalk = (
  draft: Draft,
  { how, flow }: Pick<EventOf<'released'>, 'how' | 'flow'>,
  note: Html | null,
): void => {
  leavePersonFlow(draft)
  const options = note === null ? {} : { note }
  if (flow !== null && draft.world.flows.has(flow)) {
    switchToFlow(draft, { flow, params: {} })
    return showPrompt(draft, options)
  }
  if (how === 'solved') {
    closeMatter(draft)
    return draft.world.flows.has(SCORE) ? openBeside(draft, SCORE, options) : showPrompt(draft, options)
  }
  if (topOf(draft).flow.id === PERSON) return goToMenu(draft, options)
  showPrompt(draft, { ...options, again: draft.now.prompt !== null })
}

/** The menu's name of the flow from which a person was called; `none` when there is none. */
const subjectOf = (draft: Draft): string => {
  const flow = draft.stack.findLast((frame) => ![PERSON, ROOT, SCORE].includes(frame.flow.id))?.flow.id
  return (flow === undefined ? null : menuLabelOf(draft, flow)) || 'none'
}

/** Longest message (Bot API, sendMessage), after its entities are read. */
const MAX_CHARS = 4096

/**
 * Tells the end of a talk with the agent's summary in messages of their own, which stay in the chat when the question
 * below them is answered. What is too long for one message comes as two.
 */
const tellEnd = (draft: Draft, text: Html, { words }: EventOf<'released'>, agent: AgentName | null): void => {
  if (words === null) return say(draft, text)
  const summary = `<blockquote>${escapeHtml(words)}</blockquote>`
  const whole = `${text}\n\n${summary}`
  if (stripHtml(whole).length <= MAX_CHARS) say(draft, whole)
  else for (const part of [text, summary]) say(draft, part)
  draft.effects.push({ kind: 'recorded', by: 'agent', agent: agent?.id ?? null, what: 'summary', text: words })
}

/** Takes the customer out of the queue. Says nothing if they left it themselves. */
const leaveQueue = (draft: Draft, released: EventOf<'released'>): void => {
  const { how, flow, words } = released
  const top = topOf(draft)
  if (how === 'left' || top.flow.id !== PERSON || viewOf(top).relay !== true) return
  const text = htmlOf(draft, TALK, 'left')
  if (words !== null) tellEnd(draft, text, released, null)
  continueAfterTalk(draft, { how: 'left', flow }, words === null ? text : null)
}

/** True when the talk has changed hands since its end was decided. */
const hasChangedHands = (draft: Draft, { of }: EventOf<'released'>): boolean => {
  const { holder, agent } = draft.now.custody
  return of !== undefined && of !== (holder === 'agent' ? (agent?.id ?? null) : null)
}

/**
 * Answers the agent who ended the talk: the press with a toast; without a press, a remark when the talk has moved on.
 */
const answerAgent = (draft: Draft, { how, callbackId }: EventOf<'released'>, isOver: boolean): void => {
  if (callbackId) {
    const { agent } = draft.now.custody
    toastAgent(draft, callbackId, isOver ? `toast-${how}` : 'toast-moved-on', agent ?? { id: 0, name: '' })
  } else if (!isOver && how !== 'silent') {
    postRemark(draft, 'line-moved-on')
  }
}

/**
 * Takes the questions of the queue out of the way back: once the talk is over nobody would read what is written there.
 */
const forgetQueue = (draft: Draft): void => {
  const isQueue = ({ frames }: Checkpoint): boolean => {
    if (frames.at(-1)?.flow !== PERSON) return false
    const loaded = loadFrames(draft.world, frames).at(-1)
    return loaded !== undefined && viewOf(loaded).relay === true
  }
  draft.now.history = draft.now.history.filter((checkpoint) => !isQueue(checkpoint))
}

/** Ends the talk: custody goes back to the bot, which says so and continues. A customer in the queue leaves it. */
export const releaseTalk = (draft: Draft, released: EventOf<'released'>): void => {
  const { how, words } = released
  const { holder, agent } = draft.now.custody
  const isOver = !hasChangedHands(draft, released)
  answerAgent(draft, released, isOver)
  if (!isOver) return
  recordTalkChange(draft, { kind: 'ended', how })
  if (holder === 'agent') recordStep(draft, 'ended', deskHtmlOf(draft, `ended-${how}`))
  forgetQueue(draft)
  if (how === 'banned') draft.now.reopenUntil = 0
  if (holder !== 'agent') return leaveQueue(draft, released)
  giveToBot(draft)
  draft.now.reopenUntil = how === 'silent' ? draft.event.at + REOPEN_MS : 0
  const text = htmlOf(draft, TALK, how, { agent: agent?.name ?? '', matter: subjectOf(draft) })
  const isToStay = how === 'solved' || words !== null
  if (isToStay) tellEnd(draft, text, released, agent)
  continueAfterTalk(draft, released, isToStay ? null : text)
}

/** Ends the talk for a customer who leaves it; the caller continues elsewhere. */
export const endTalkByCustomer = (draft: Draft): void => {
  recordTalkChange(draft, { kind: 'ended', how: 'left' })
  recordStep(draft, 'ended', deskHtmlOf(draft, 'ended-left'))
  giveToBot(draft)
  draft.now.reopenUntil = 0
  forgetQueue(draft)
  leavePersonFlow(draft)
}
