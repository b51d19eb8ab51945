/**
 * The customer's messages on their way to the agents' topic. A secret never gets there: the text is posted with the
 * secret covered, media whose caption holds one are not copied, and the message is erased from the customer's chat
 * (G8). The history keeps the same covered text.
 */

import type { UnreadableKind } from '../text/unreadable-kind.ts'
import { postRemark, postToTopic, recordTalkChange, rejoinTalk, tellCustomer } from './custody.ts'
import type { Draft } from './draft.ts'
import type { CustomerEvent, EventOf } from './event.ts'
import { readForAgents } from './pending-code.ts'
import type { ReadMessage } from './pending-code.ts'
import { markUnreachable } from './navigation.ts'
import { answerTap } from './draft.ts'
import { eraseMessage } from './erase-secret.ts'

/** Keeps a message of the customer, secrets covered, in the talk's history. */
const recordMessage = (draft: Draft, what: 'text' | 'edit' | UnreadableKind, text: string, messageId: number): void => {
  draft.effects.push({ kind: 'customer-spoke', what, text, messageId })
}

/**
 * Tells both sides that a message was erased and why there are dots, so that nobody waits for what the other cannot
 * see.
 */
const tellErased = (draft: Draft): void => {
  postRemark(draft, 'line-erased')
  tellCustomer(draft, 'erased')
}

/** Takes back what agents have seen of a code: the messages of the customer go, and their copies show it covered. */
const takeBack = (draft: Draft, { takenBack }: ReadMessage): void => {
  for (const { messageId, covered, isCaption } of takenBack) {
    eraseMessage(draft, messageId)
    recordMessage(draft, 'edit', covered, messageId)
    postToTopic(draft, { kind: 'reword', messageId, text: covered, caption: isCaption })
  }
}

interface Place {
  readonly messageId: number
  readonly replyTo?: number
}

const relayRead = (draft: Draft, read: ReadMessage, { messageId, replyTo }: Place): void => {
  if (read.isSecret) eraseMessage(draft, messageId)
  takeBack(draft, read)
  recordMessage(draft, 'text', read.covered, messageId)
  recordTalkChange(draft, { kind: 'customer-spoke' })
  postToTopic(draft, { kind: 'words', text: read.covered, messageId, replyTo: replyTo ?? null })
  if (read.isSecret) tellErased(draft)
}

const relayText = (draft: Draft, text: string, place: Place): void =>
  relayRead(draft, readForAgents(draft, text, { messageId: place.messageId, isCaption: false }), place)

interface Media {
  readonly what: UnreadableKind
  readonly caption: string | null
  readonly messageId: number
  readonly album?: string
  readonly replyTo?: number
}

/**
 * Copies media as they are. With a secret in the caption only the caption is posted: the message is deleted before it
 * could be copied.
 */
const relayMedia = (draft: Draft, { what, caption, messageId, album, replyTo }: Media): void => {
  const read = readForAgents(draft, caption ?? '', { messageId, isCaption: true })
  if (read.isSecret) {
    relayRead(draft, read, replyTo === undefined ? { messageId } : { messageId, replyTo })
    return postRemark(draft, 'line-not-copied')
  }
  if (UNSEEN.has(what)) return explainUnseen(draft, { what, caption, messageId })
  recordMessage(draft, what, caption ?? '', messageId)
  recordTalkChange(draft, { kind: 'customer-spoke' })
  postToTopic(draft, { kind: 'copy', messageId, caption: null, album: album ?? null, replyTo: replyTo ?? null })
}

/** Tells agents the number of a shared contact, as they read a number that is typed, and whose it is. */
const relayContact = (draft: Draft, event: EventOf<'contact'>): void => {
  const phone = event.phone.startsWith('+') ? event.phone : `+${event.phone}`
  relayText(draft, `☎ ${phone}`, event)
  postRemark(draft, event.whose === 'own' ? 'line-contact-own' : 'line-contact-other')
}

/** Kinds that Telegram copies for nobody: agents are told, and the customer, too, that only words get there. */
const UNSEEN: ReadonlySet<UnreadableKind> = new Set(['story', 'game'])

const explainUnseen = (draft: Draft, { messageId, what }: Media): void => {
  recordMessage(draft, what, '', messageId)
  recordTalkChange(draft, { kind: 'customer-spoke' })
  postRemark(draft, 'line-cannot-see')
  tellCustomer(draft, 'cannot-see')
}

const relayEdit = (draft: Draft, { messageId, text, caption }: EventOf<'edited'>): void => {
  const isCaption = caption === true
  const read = readForAgents(draft, text, { messageId, isCaption })
  if (read.isSecret) eraseMessage(draft, messageId)
  takeBack(draft, read)
  recordMessage(draft, 'edit', read.covered, messageId)
  postToTopic(draft, { kind: 'reword', messageId, text: read.covered, caption: isCaption })
}

/**
 * Brings an action of the customer to the topic. A press is answered and has no effect; a command is posted as text.
 */
export const relayToAgents = (draft: Draft, event: CustomerEvent): void => {
  switch (event.kind) {
    case 'pressed':
    case 'followed':
      return answerTap(draft, event.callbackId)
    case 'wrote':
      return event.below === undefined
        ? relayText(draft, event.text, event)
        : relayMedia(draft, { ...event, what: event.below, caption: event.text })
    case 'sent':
      return relayMedia(draft, { ...event, caption: null })
    case 'file':
      return relayMedia(draft, { ...event, what: 'document' })
    case 'contact':
      return relayContact(draft, event)
    case 'command':
      return relayText(draft, `/${event.name} ${event.payload}`.trim(), event)
    case 'edited':
      return relayEdit(draft, event)
    case 'reacted':
      return postToTopic(draft, { kind: 'react', messageId: event.messageId, emoji: event.emoji })
    case 'blocked':
      postRemark(draft, 'line-blocked')
      return markUnreachable(draft)
    case 'unblocked':
      return rejoinTalk(draft)
  }
}

/** An action of the customer that an agent reads: text and media, not presses and commands. */
export type AgentReadable =
  | EventOf<'wrote'>
  | EventOf<'sent'>
  | EventOf<'file'>
  | EventOf<'contact'>
  | EventOf<'edited'>

/** True for text and media, false for presses and commands. */
export const isAgentReadable = (event: CustomerEvent): event is AgentReadable =>
  event.kind === 'wrote' ||
  event.kind === 'sent' ||
  event.kind === 'file' ||
  event.kind === 'contact' ||
  event.kind === 'edited'

/** Brings a message of a customer in the queue to the topic, and confirms it with a reaction. */
export const relayFromQueue = (draft: Draft, event: AgentReadable): void => {
  relayToAgents(draft, event)
  draft.effects.push({ kind: 'react', messageId: event.messageId, emoji: '👀' })
}
