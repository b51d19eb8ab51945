/**
 * Custody: the right to answer the customer, which is the bot's or one agent's. Every change of hands raises the fence,
 * so that messages of the former holder that are still in the outbox are not sent (G6). This file moves custody and
 * lets an agent's messages through; `relay.ts` brings the customer's messages to the topic. An agent may have decided
 * something on an older state of the talk: each event names the holder it was decided on, and one that is out of date
 * changes nothing and says so in the topic.
 */

import type { AgentName } from '../desk/agent.ts'
import { encodePress } from '../desk/button-data.ts'
import { DESK } from '../desk/desk-text.ts'
import { HAND_OVER } from '../desk/history-entry.ts'
import { mention } from '../text/mention.ts'
import type { Post } from '../desk/post.ts'
import type { Html } from '../text/html.ts'
import { htmlOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Effect, TalkChange } from './effect.ts'
import { isAgentMessage, isMessage } from './effect.ts'
import type { EventOf, PassNote } from './event.ts'
import { retirePrompt } from './prompt.ts'
import { markReachable, openBeside } from './navigation.ts'
import { PERSON, TALK } from '../flow/flow-ids.ts'
import { stopProof } from './stop-proof.ts'
import { requireHtml } from '../text/require-text.ts'

/** Posts into the customer's topic. */
export const postToTopic = (draft: Draft, what: Post): void => {
  draft.effects.push({ kind: 'post', post: what })
}

/** Records a change of the customer's talk. */
export const recordTalkChange = (draft: Draft, change: TalkChange): void => {
  draft.effects.push({ kind: 'talk', change })
}

/** Keeps a step of the talk in its history. */
export const recordStep = (
  draft: Draft,
  what: 'taken' | 'passed' | 'queued' | 'ended' | 'asked-proof' | 'proved',
  text: string,
): void => {
  draft.effects.push({ kind: 'recorded', by: 'bot', agent: null, what, text })
}

/** The language of the desk: the first one we speak. */
const deskLocaleOf = ({ world: { texts } }: Draft): string => texts.locales[0] ?? ''

/** A text of the talk for agents. */
export const deskHtmlOf = (draft: Draft, message: string, vars: Readonly<Record<string, string>> = {}): Html =>
  requireHtml(draft.world.texts, deskLocaleOf(draft), { flow: TALK, message }, vars)

interface RemarkOptions {
  readonly vars?: Readonly<Record<string, string>>
  readonly replyTo?: number
  /** Agents who are mentioned at the end. */
  readonly mentioned?: readonly AgentName[]
  /** Number of the talk that a button below the remark takes. */
  readonly take?: number | undefined
}

/** Posts a remark of the bot's into the customer's topic, in the desk's language. */
export const postRemark = (
  draft: Draft,
  message: string,
  { vars, replyTo, mentioned = [], take }: RemarkOptions = {},
): void => {
  const { texts } = draft.world
  const text = [deskHtmlOf(draft, message, vars), mentioned.map(mention).join(', ')]
    .filter((part) => part !== '')
    .join(' ')
  const label = texts.plain(deskLocaleOf(draft), { flow: DESK, message: 'button-take' }, {}) ?? ''
  postToTopic(draft, {
    kind: 'line',
    text,
    buttons: take === undefined ? [] : [[{ label, data: encodePress('take', take) }]],
    replyTo: replyTo ?? null,
  })
}

/** Answers an agent's press, if there was one. */
export const toastAgent = (draft: Draft, callbackId: string | null, message: string, agent: AgentName): void => {
  if (callbackId === null) return
  const text = draft.world.texts.plain(deskLocaleOf(draft), { flow: TALK, message }, { agent: agent.name })
  draft.effects.push({ kind: 'toast', callbackId, text })
}

/** Sends the customer a text of the talk; it leaves while an agent holds custody, too. */
export const tellCustomer = (draft: Draft, message: string, vars: Readonly<Record<string, string>> = {}): void => {
  draft.effects.push({ kind: 'tell', text: htmlOf(draft, TALK, message, vars) })
}

/** Says in the topic that a talk was not passed on, because the agent who passed it does not hold it any more. */
const remarkNotPassed = (draft: Draft): void => {
  const { holder, agent } = draft.now.custody
  postRemark(draft, 'line-not-passed', { vars: { agent: holder === 'agent' ? (agent?.name ?? '') : 'none' } })
}

/** Keeps the note of a talk that was just passed on, for the card, and shows it in the topic. */
const keepNote = (draft: Draft, note: PassNote | undefined): void => {
  if (note === undefined) return
  const { agent, text, replyTo } = note
  draft.effects.push({ kind: 'recorded', by: 'note', agent, what: HAND_OVER, text })
  const shown = requireHtml(
    draft.world.texts,
    deskLocaleOf(draft),
    { flow: DESK, message: 'pass-note' },
    { note: text },
  )
  postToTopic(draft, { kind: 'line', text: shown, buttons: [], replyTo })
}

/**
 * Gives custody to an agent. The first one who claims wins; a talk that an agent holds moves only when it is passed on
 * (`from`). The prompt is closed, and the raised fence stops what the bot has still to send (G6).
 */
export const claimTalk = (draft: Draft, { agent, callbackId, from, by, note }: EventOf<'claimed'>): void => {
  const { holder, agent: present, fence } = draft.now.custody
  if (from !== undefined && (holder !== 'agent' || present?.id !== from)) return remarkNotPassed(draft)
  if (from === undefined && holder === 'agent' && present)
    return toastAgent(draft, callbackId, present.id === agent.id ? 'toast-yours' : 'toast-taken', present)
  stopProof(draft)
  draft.now.custody = { holder: 'agent', agent, fence: fence + 1 }
  draft.now.reopenUntil = 0
  if (draft.now.prompt) retirePrompt(draft, draft.now.prompt, {})
  draft.now.prompt = null
  recordTalkChange(draft, { kind: 'taken', agent })
  recordStep(draft, by ? 'passed' : 'taken', by ? `${by.name} → ${agent.name}` : agent.name)
  tellCustomer(draft, 'begins', { agent: agent.name })
  toastAgent(draft, callbackId, 'toast-yours', agent)
  if (by) postRemark(draft, 'line-passed', { vars: { agent: by.name }, mentioned: [agent] })
  keepNote(draft, note)
  if (draft.now.unreachable) postRemark(draft, 'line-away')
}

/** Gives custody back to the bot. */
export const giveToBot = (draft: Draft): void => {
  stopProof(draft)
  draft.now.custody = { holder: 'bot', agent: null, fence: draft.now.custody.fence + 1 }
}

/** Puts the customer back into the queue, for a team or for any agent, and tells them why somebody else will answer. */
export const requeueTalk = (
  draft: Draft,
  { from, by = from, team = null, talk, why, note }: EventOf<'queued'>,
): void => {
  if (!isHeldBy(draft, from)) return why === undefined ? remarkNotPassed(draft) : undefined
  giveToBot(draft)
  recordTalkChange(draft, { kind: 'queued', team: team?.name ?? null })
  recordStep(draft, 'queued', team === null ? by.name : `${by.name} → ${team.name}`)
  const vars = { agent: by.name, team: team?.name ?? 'none' }
  if (why === undefined) postRemark(draft, 'line-queued', { vars, mentioned: team?.asked ?? [], take: talk })
  else postRemark(draft, 'line-requeued', { vars: { agent: from.name, why }, take: talk })
  keepNote(draft, note)
  openBeside(draft, PERSON, { note: htmlOf(draft, TALK, 'queued', { agent: from.name }) }, { reopened: true })
}

const isHeldBy = ({ now: { custody } }: Draft, agent: AgentName): boolean =>
  custody.holder === 'agent' && custody.agent?.id === agent.id

/**
 * True when the agent holds custody and the customer can be reached; otherwise the topic says why the message is not
 * delivered.
 */
export const checkMaySpeak = (draft: Draft, agent: AgentName, replyTo?: number): boolean => {
  const options = replyTo === undefined ? {} : { replyTo }
  if (!isHeldBy(draft, agent)) postRemark(draft, 'line-not-yours', options)
  else if (draft.now.unreachable) postRemark(draft, 'line-not-delivered-blocked', options)
  else return true
  return false
}

/** Sends an agent's message to the customer. */
export const relayAgentMessage = (draft: Draft, event: EventOf<'agent-said'> | EventOf<'agent-sent'>): void => {
  if (!checkMaySpeak(draft, event.agent, event.kind === 'agent-said' ? event.word.messageId : undefined)) {
    if (event.kind === 'agent-said') draft.effects.push({ kind: 'undelivered', word: event.word })
    return
  }
  if (event.kind === 'agent-sent') draft.effects.push({ kind: 'tell', text: event.text })
  else draft.effects.push({ kind: 'relay', from: event.word, album: event.album, replyTo: event.replyTo })
  recordTalkChange(draft, { kind: 'answered' })
}

/** Brings an agent's change of a sent message to the customer's chat. */
export const relayAgentChange = (
  draft: Draft,
  event: EventOf<'agent-edited'> | EventOf<'agent-reacted'> | EventOf<'agent-deleted'>,
): void => {
  if (draft.now.unreachable) {
    const replyTo = 'word' in event ? event.word?.messageId : undefined
    return event.kind === 'agent-reacted'
      ? undefined
      : postRemark(draft, 'line-not-delivered-blocked', replyTo === undefined ? {} : { replyTo })
  }
  const { messageId } = event
  switch (event.kind) {
    case 'agent-edited': {
      const { text, caption, html, media, word } = event
      return void draft.effects.push({
        kind: 'reword',
        messageId,
        text,
        caption,
        ...(html === undefined ? {} : { html }),
        ...(media === undefined ? {} : { media }),
        ...(word === undefined ? {} : { word }),
      })
    }
    case 'agent-reacted':
      return void draft.effects.push({ kind: 'react', messageId, emoji: event.emoji })
    case 'agent-deleted':
      return void draft.effects.push({
        kind: 'withdraw',
        messageId,
        ...(event.word === undefined ? {} : { word: event.word }),
      })
  }
}

/** Asks the customer in the agent's name whether they are still there. */
export const nudgeCustomer = (draft: Draft): void => {
  const { holder, agent } = draft.now.custody
  if (holder === 'agent' && !draft.now.unreachable) tellCustomer(draft, 'nudge', { agent: agent?.name ?? '' })
}

/** The customer has unblocked the bot in the middle of a talk. */
export const rejoinTalk = (draft: Draft): void => {
  if (!draft.now.unreachable) return
  markReachable(draft)
  postRemark(draft, 'line-back')
}

/**
 * Drops the bot's messages of a turn that began and ended with an agent in custody (G6): the agent's own are sent, and
 * secrets are erased. The turn in which custody changes hands may speak, and so may a proof that the agent has asked
 * for. To a customer who blocks the bot nothing is sent.
 */
export const muteBot = ({ before, now }: Draft, effects: readonly Effect[]): readonly Effect[] => {
  const isTalk = before.custody.holder === 'agent' && now.custody.holder === 'agent'
  const isProof = before.custody.proof !== undefined || now.custody.proof !== undefined
  const mayBotSpeak = !isTalk || isProof
  return effects.filter(
    (effect) =>
      !isMessage(effect) ||
      effect.kind === 'erase' ||
      (!now.unreachable && (mayBotSpeak || effect.kind === 'warn' || isAgentMessage(effect))),
  )
}
