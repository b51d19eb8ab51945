import { comeBackToTalk, noteTalk, post, remark } from './custody.ts'
import type { Draft } from './draft.ts'
import type { CustomerEvent } from './event.ts'
import { maskPhone } from '../text/phone.ts'
import { findSecret, redact } from '../text/redact.ts'
import type { Unreadable } from '../text/unreadable.ts'
import { goAway } from './navigation.ts'

type Of<Kind extends CustomerEvent['kind']> = Extract<CustomerEvent, { readonly kind: Kind }>

const erase = (draft: Draft, messageId: number): void => {
  draft.effects.push({ kind: 'erase', messageId })
}

const hear = (draft: Draft, what: 'text' | Unreadable, text: string, messageId: number): void => {
  draft.effects.push({ kind: 'heard', what, text, messageId })
  noteTalk(draft, { kind: 'heard' })
}

/** Words for the agents, secrets covered; the message that held one goes from the chat (G8). */
const sayWords = (
  draft: Draft,
  text: string,
  { messageId, replyTo }: { readonly messageId: number; readonly replyTo?: number },
): void => {
  const safe = redact(text)
  if (findSecret(text) !== null) erase(draft, messageId)
  hear(draft, 'text', safe, messageId)
  post(draft, { kind: 'words', text: safe, messageId, replyTo: replyTo ?? null })
}

type Thing = {
  readonly what: Unreadable
  readonly caption: string | null
  readonly messageId: number
  readonly album?: string
  readonly replyTo?: number
}

/** Anything that is no text is copied as it is. What stands above a secret is not: the message is deleted before it could be. */
const sayThing = (draft: Draft, { what, caption, messageId, album, replyTo }: Thing): void => {
  if (caption !== null && findSecret(caption) !== null) {
    sayWords(draft, caption, replyTo === undefined ? { messageId } : { messageId, replyTo })
    return remark(draft, 'line-not-copied')
  }
  hear(draft, what, caption ?? '', messageId)
  post(draft, { kind: 'copy', messageId, caption: null, album: album ?? null, replyTo: replyTo ?? null })
}

const reword = (draft: Draft, { messageId, text, caption }: Of<'edited'>): void => {
  const safe = redact(text)
  if (findSecret(text) !== null) erase(draft, messageId)
  draft.effects.push({ kind: 'heard', what: 'text', text: safe, messageId })
  post(draft, { kind: 'reword', messageId, text: safe, caption: caption === true })
}

/** Brings what the customer does to the agents. Presses are answered and mean nothing; commands are words. */
export const relay = (draft: Draft, event: CustomerEvent): void => {
  switch (event.kind) {
    case 'pressed':
    case 'followed':
      return void draft.effects.push({ kind: 'toast', callbackId: event.callbackId, text: null })
    case 'wrote':
      return event.below === undefined
        ? sayWords(draft, event.text, event)
        : sayThing(draft, { ...event, what: event.below, caption: event.text })
    case 'sent':
      return sayThing(draft, { ...event, caption: null })
    case 'file':
      return sayThing(draft, { ...event, what: 'document' })
    case 'contact':
      return sayWords(draft, `☎ ${maskPhone(event.phone.startsWith('+') ? event.phone : `+${event.phone}`)}`, event)
    case 'command':
      return sayWords(draft, `/${event.name} ${event.payload}`.trim(), event)
    case 'edited':
      return reword(draft, event)
    case 'reacted':
      return post(draft, { kind: 'react', messageId: event.messageId, emoji: event.emoji })
    case 'blocked':
      remark(draft, 'line-blocked')
      return goAway(draft)
    case 'unblocked':
      return comeBackToTalk(draft)
  }
}

/** What an agent would read. */
export type ForAgents = Of<'wrote'> | Of<'sent'> | Of<'file'> | Of<'contact'> | Of<'edited'>

/** True for what an agent would read: words and things, not presses and commands. */
export const isForAgents = (event: CustomerEvent): event is ForAgents =>
  event.kind === 'wrote' ||
  event.kind === 'sent' ||
  event.kind === 'file' ||
  event.kind === 'contact' ||
  event.kind === 'edited'

/** The customer in the queue writes: it is passed on, and a small sign below it says so. */
export const relayQueued = (draft: Draft, event: ForAgents): void => {
  relay(draft, event)
  draft.effects.push({ kind: 'react', messageId: event.messageId, emoji: '👀' })
}
