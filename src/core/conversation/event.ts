import type { AgentName } from '../desk/agent.ts'
import type { TalkEnd } from '../desk/talk.ts'
import type { Word } from '../desk/agent-message.ts'
import type { Html } from '../text/html.ts'
import type { OwnIncident } from '../incident/incident.ts'
import type { Unreadable } from '../text/unreadable.ts'
import type { CallFailure } from '../flow/call-failure.ts'

/** Whose contact card came: only `own` proves anything (`contact.user_id === from.id`, not forwarded, not sent through a bot). */
export type WhoseContact = 'own' | 'other' | 'forwarded' | 'via-bot'

/** What else is known of a message: the one of this chat that it answers, and the album it belongs to. */
interface Sent {
  readonly replyTo?: number
  readonly album?: string
}

/** What the customer did. `messageId` is Telegram's id of their message in this chat; of a press, of the message with the button. */
export type CustomerEvent =
  | {
      readonly kind: 'pressed'
      readonly prompt: number
      readonly index: number
      readonly callbackId: string
      readonly messageId?: number
    }
  /** `below`: the text stands below this kind of media. */
  | (Sent & {
      readonly kind: 'wrote'
      readonly text: string
      readonly messageId: number
      readonly forwarded: boolean
      readonly below?: Unreadable
    })
  /** A button below a notice: `flow` is a deep link's payload. */
  | { readonly kind: 'followed'; readonly notice: number; readonly flow: string; readonly callbackId: string }
  | { readonly kind: 'contact'; readonly phone: string; readonly whose: WhoseContact; readonly messageId: number }
  | { readonly kind: 'command'; readonly name: string; readonly payload: string; readonly messageId: number }
  /** `further`: not the first of its album, so only an agent has use for it. */
  | (Sent & { readonly kind: 'sent'; readonly what: Unreadable; readonly messageId: number; readonly further?: true })
  /** A document. `size` in bytes, null when Telegram does not tell; `caption` is what was written below it. */
  | (Sent & {
      readonly kind: 'file'
      readonly fileId: string
      readonly name: string
      readonly size: number | null
      readonly caption: string | null
      readonly forwarded: boolean
      readonly messageId: number
    })
  | { readonly kind: 'edited'; readonly messageId: number; readonly text: string; readonly caption?: true }
  /** Their reaction to a message of the chat; null when it was taken away. */
  | { readonly kind: 'reacted'; readonly messageId: number; readonly emoji: string | null }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'unblocked' }

/** What the world answered. `turn` is the turn at which the asking state was entered; an answer of another turn is stale. */
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
  /** An incident is over that this customer met in this flow, or asked to be told of. */
  | { readonly kind: 'fixed'; readonly incident: string; readonly what: OwnIncident['kind']; readonly flow: string }
  | { readonly kind: 'added-to-group' }
  /**
   * An agent takes the customer over. `callbackId`: the press that is to be answered. `from`: the agent whose talk it is until then, by whom it
   * is passed on or who is relieved; `by`: who passes.
   */
  | {
      readonly kind: 'claimed'
      readonly agent: AgentName
      readonly callbackId: string | null
      readonly from?: number
      readonly by?: AgentName
    }
  /**
   * The talk is over. `flow`: where the customer is to go on, instead of where they were. `words`: the agent's summary. `of`: the agent whose
   * talk it was when that was decided, null while it waited; when it is another one's by now, it goes on.
   */
  | {
      readonly kind: 'released'
      readonly how: TalkEnd
      readonly flow: string | null
      readonly words: string | null
      readonly of?: number | null
      readonly callbackId?: string | null
    }
  /** An agent passes the customer on: to a team, or to whoever is free first. `talk` is its number, `asked` are those of the team who are called. */
  | {
      readonly kind: 'queued'
      readonly from: AgentName
      readonly by?: AgentName
      readonly talk?: number
      readonly team?: { readonly name: string; readonly asked: readonly AgentName[] } | null
    }
  /** What an agent wrote in the customer's topic. `replyTo` is a message of the customer's chat. */
  | {
      readonly kind: 'agent-said'
      readonly agent: AgentName
      readonly word: Word
      readonly album: string | null
      readonly replyTo: number | null
    }
  /** A text of the bot's that an agent chose to send (a canned answer). */
  | { readonly kind: 'agent-sent'; readonly agent: AgentName; readonly text: Html }
  | { readonly kind: 'agent-edited'; readonly messageId: number; readonly text: string; readonly caption: boolean }
  | { readonly kind: 'agent-reacted'; readonly messageId: number; readonly emoji: string | null }
  | { readonly kind: 'agent-deleted'; readonly messageId: number }
  /** The agent waits for the customer, who is asked whether they are still there. */
  | { readonly kind: 'nudged' }
  /** News for one flow, if it is running: an event of its machine. */
  | {
      readonly kind: 'signal'
      readonly flow: string
      readonly event: { readonly type: string; readonly [field: string]: unknown }
    }

/** What the customer is told unasked. */
export type News = Extract<WorldEvent, { readonly kind: 'news' | 'fixed' }>

/** One thing that happened in one chat. Time and the guess of the language arrive with it: a turn has no clock of its own. */
export type Event = (CustomerEvent | WorldEvent) & {
  /** When it happened for us, milliseconds since 1970. */
  readonly at: number
  /** IETF language tag of the customer's Telegram, when the event came from them. */
  readonly language?: string | undefined
  /** The customer's first name as Telegram has it, when the event came from them. */
  readonly firstName?: string | undefined
  /** Notes that this customer has read before, as far as anybody remembers: the second time is shorter. */
  readonly told?: readonly string[] | undefined
  /** Incidents that are open, planned or lately over, as far as the process knows by now. */
  readonly incidents?: readonly OwnIncident[] | undefined
}

const worldly: ReadonlySet<Event['kind']> = new Set([
  'answered',
  'failed',
  'timer',
  'news',
  'fixed',
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
  'signal',
] satisfies WorldEvent['kind'][])

/** True for what the customer did themselves, false for answers, timers and news. */
export const isCustomerEvent = (event: Event): event is Event & CustomerEvent => !worldly.has(event.kind)
