import type { AgentName } from '../desk/agent.ts'
import type { RequeueReason, TalkEnd } from '../desk/talk.ts'
import type { ReplacedMedia } from '../desk/desk-event.ts'
import type { AgentMessageRef } from '../desk/agent-message-ref.ts'
import type { Html } from '../text/html.ts'
import type { PhoneNumber } from '../text/phone-number.ts'
import type { Incident } from '../incident/incident.ts'
import type { UnreadableKind } from '../text/unreadable-kind.ts'
import type { CallFailure } from '../flow/call-failure.ts'

/**
 * Owner of a contact card. Only `own` proves anything: `contact.user_id === from.id`, not forwarded, not sent through a
 * bot.
 */
export type ContactOwner = 'own' | 'other' | 'forwarded' | 'via-bot'

/** Optional facts of a message: the message of this chat that it replies to, and the album it belongs to. */
interface MessageDetails {
  readonly replyTo?: number
  readonly album?: string
}

/**
 * An action of the customer. `messageId` is Telegram's id of their message in this chat; for a press, of the message
 * with the button.
 */
export type CustomerEvent =
  | {
      readonly kind: 'pressed'
      readonly prompt: number
      readonly index: number
      readonly callbackId: string
      readonly messageId?: number
    }
  /** `below`: the kind of media whose caption the text is. */
  | (MessageDetails & {
      readonly kind: 'wrote'
      readonly text: string
      readonly messageId: number
      readonly forwarded: boolean
      readonly below?: UnreadableKind
    })
  /** A press of a button below a notice; `flow` is the payload of a deep link. */
  | { readonly kind: 'followed'; readonly notice: number; readonly flow: string; readonly callbackId: string }
  | { readonly kind: 'contact'; readonly phone: string; readonly whose: ContactOwner; readonly messageId: number }
  | { readonly kind: 'command'; readonly name: string; readonly payload: string; readonly messageId: number }
  /** Media. `further`: it is not the first of its album, so only agents need it. */
  | (MessageDetails & {
      readonly kind: 'sent'
      readonly what: UnreadableKind
      readonly messageId: number
      readonly further?: true
    })
  /** A document. `size` in bytes, null when Telegram does not give it. */
  | (MessageDetails & {
      readonly kind: 'file'
      readonly fileId: string
      readonly name: string
      readonly size: number | null
      readonly caption: string | null
      readonly forwarded: boolean
      readonly messageId: number
    })
  | { readonly kind: 'edited'; readonly messageId: number; readonly text: string; readonly caption?: true }
  /** A reaction to a message of the chat; null when it was taken back. */
  | { readonly kind: 'reacted'; readonly messageId: number; readonly emoji: string | null }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'unblocked' }

/**
 * An event from outside the chat: an answer, a timer, news, or an action of an agent. `turn` is the turn that made the
 * call or set the timer; an event with another turn is stale.
 */
export type WorldEvent =
  | { readonly kind: 'answered'; readonly call: string; readonly turn: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly call: string; readonly turn: number; readonly failure: CallFailure }
  | { readonly kind: 'timer'; readonly key: string; readonly turn: number }
  | {
      readonly kind: 'news'
      readonly text: string
      readonly vars: Readonly<Record<string, string | number>>
      readonly flow: string | null
    }
  /** The phone of a number can get SMS again, of which the customer wanted to be told. */
  | { readonly kind: 'phone-back'; readonly phone: PhoneNumber }
  /** The end of an incident that stopped this customer on the way into `flow`, or that they subscribed to. */
  | {
      readonly kind: 'incident-resolved'
      readonly incident: string
      readonly what: Incident['kind']
      readonly flow: string
    }
  /** A word at once about an act on hold: a text of common.ftl. `stop` is the secret of its button; null for none. */
  | {
      readonly kind: 'warned'
      readonly text: string
      readonly vars: Readonly<Record<string, string | number>>
      readonly stop: string | null
    }
  | { readonly kind: 'added-to-group' }
  /**
   * An agent takes the customer over. `callbackId`: the press to be answered. `from`: the id of the agent who held the
   * talk until then, when it is passed on or taken from them; `by`: the agent who passes it on.
   */
  | {
      readonly kind: 'claimed'
      readonly agent: AgentName
      readonly callbackId: string | null
      readonly from?: number
      readonly by?: AgentName
      readonly note?: PassNote
    }
  /**
   * The end of the talk. `flow`: the flow to continue in, instead of the one before the talk. `words`: the agent's
   * summary. `of`: the id of the agent who held the talk when its end was decided, null while it waited; if another
   * agent holds it by now, the talk goes on.
   */
  | {
      readonly kind: 'released'
      readonly how: TalkEnd
      readonly flow: string | null
      readonly words: string | null
      readonly of?: number | null
      readonly callbackId?: string | null
    }
  /**
   * An agent puts the customer back into the queue, for a team or for any agent. `talk` is the talk's number, `asked`
   * are the members of the team who are mentioned. `why`: the desk itself does it, because the agent was taken off the
   * list, has ended the shift or stays silent.
   */
  | {
      readonly kind: 'queued'
      readonly from: AgentName
      readonly by?: AgentName
      readonly note?: PassNote
      readonly talk?: number
      readonly why?: RequeueReason
      readonly team?: { readonly name: string; readonly asked: readonly AgentName[] } | null
    }
  /** A message of an agent in the customer's topic. `replyTo` is a message of the customer's chat. */
  | {
      readonly kind: 'agent-said'
      readonly agent: AgentName
      readonly word: AgentMessageRef
      readonly album: string | null
      readonly replyTo: number | null
    }
  /** A canned answer that an agent chose to send. */
  | { readonly kind: 'agent-sent'; readonly agent: AgentName; readonly text: Html }
  /**
   * `html` is the text with its formatting; `media` what the message shows now. Both are absent in events of older
   * versions.
   */
  | {
      readonly kind: 'agent-edited'
      readonly messageId: number
      readonly text: string
      readonly caption: boolean
      readonly html?: Html
      readonly media?: ReplacedMedia
      readonly word?: AgentMessageRef
    }
  | { readonly kind: 'agent-reacted'; readonly messageId: number; readonly emoji: string | null }
  | { readonly kind: 'agent-deleted'; readonly messageId: number; readonly word?: AgentMessageRef }
  /** The agent waits: the bot asks the customer whether they are still there. */
  | { readonly kind: 'nudged' }
  /** The agent who has the talk asks the customer to prove their number. */
  | { readonly kind: 'proof-asked'; readonly agent: AgentName }
  /** An event for the machine of one flow, if the customer is in it. */
  | {
      readonly kind: 'signal'
      readonly flow: string
      readonly event: { readonly type: string; readonly [field: string]: unknown }
    }

/** Note of the agent who passes a talk on, for whoever takes over; it is kept with the pass or not at all. */
export interface PassNote {
  /** Telegram id of its author. */
  readonly agent: number
  readonly text: string
  /** Message in the topic in which it was written. */
  readonly replyTo: number
}

/** The event of one kind. */
export type EventOf<Kind extends (CustomerEvent | WorldEvent)['kind']> = Extract<
  CustomerEvent | WorldEvent,
  { readonly kind: Kind }
>

/** A message that the customer gets without having asked for it. */
export type News = EventOf<'news'> | EventOf<'incident-resolved'> | EventOf<'phone-back'>

/**
 * One event in one chat, with everything outside the conversation that its turn may look at: a turn has no clock of its
 * own.
 */
export type Event = (CustomerEvent | WorldEvent) & {
  /** Time at which we received it, milliseconds since 1970. */
  readonly at: number
  /** IETF language tag of the customer's Telegram, for events of the customer. */
  readonly language?: string | undefined
  /** The customer's first name in Telegram, for events of the customer. */
  readonly firstName?: string | undefined
  /**
   * The topic of the private chat in which the customer did it; absent outside of topics and where Telegram does not
   * tell.
   */
  readonly thread?: number | undefined
  /**
   * Notes that this customer has already read at length, as far as the session store remembers; they are shorter the
   * second time.
   */
  readonly hintsShown?: readonly string[] | undefined
  /** Meaning that a second reader chose for the text; null when it chose none. Absent when it was not asked. */
  readonly choice?: string | null | undefined
  /** Incidents that are open, planned or recently resolved, as far as this process knows. */
  readonly incidents?: readonly Incident[] | undefined
}

const WORLD_KINDS: ReadonlySet<Event['kind']> = new Set([
  'answered',
  'failed',
  'timer',
  'news',
  'phone-back',
  'incident-resolved',
  'warned',
  'added-to-group',
  'claimed',
  'released',
  'queued',
  'agent-said',
  'agent-sent',
  'agent-edited',
  'agent-reacted',
  'agent-deleted',
  'nudged',
  'proof-asked',
  'signal',
] satisfies WorldEvent['kind'][])

/** True for an action of the customer, false for answers, timers, news and agents. */
export const isCustomerEvent = (event: Event): event is Event & CustomerEvent => !WORLD_KINDS.has(event.kind)
