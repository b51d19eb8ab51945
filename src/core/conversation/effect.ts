import type { AgentName } from '../desk/agent.ts'
import type { Post } from '../desk/post.ts'
import type { TalkEnd } from '../desk/talk.ts'
import type { Word } from '../desk/agent-message.ts'
import type { Html } from '../text/html.ts'
import type { Unreadable } from '../text/unreadable.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/** A button as the customer sees it. Its data is made of the prompt's number and its place, so it needs none here. */
export interface ButtonFace {
  readonly label: string
}

/** Rows of an inline keyboard, in reading order. */
export type Keyboard = readonly (readonly ButtonFace[])[]

/**
 * What a customer sees, in order, at least once each (G3). `until` (ms since 1970) is when it stops being worth sending.
 * - `say`: a message without buttons; `removeKeyboard` takes a reply keyboard away with it.
 * - `ask`: the live question `prompt`; `replaces` edits that older prompt's message in place instead of sending a new one.
 * - `share`: a question whose reply keyboard offers the own contact and one way back.
 * - `close`: the answered question loses its buttons and shows `text`. `drop`: the question is taken out of the chat.
 */
export type Message =
  | { readonly kind: 'say'; readonly text: Html; readonly removeKeyboard: boolean; readonly until: number | null }
  | {
      readonly kind: 'ask'
      readonly prompt: number
      readonly text: Html
      readonly keyboard: Keyboard
      readonly replaces: number | null
    }
  | {
      readonly kind: 'share'
      readonly prompt: number
      readonly text: Html
      readonly shareLabel: string
      readonly backLabel: string
    }
  | { readonly kind: 'close'; readonly prompt: number; readonly text: Html }
  | { readonly kind: 'drop'; readonly prompt: number }
  | { readonly kind: 'leave-chat' }
  | AgentMessage
  | Erase

/**
 * What an agent does in the customer's chat. `relay` copies the agent's message; those of one album are sent together. `messageId` and
 * `replyTo` are ids of the customer's chat; `reword` gives a message of the agent's its new text, `withdraw` deletes it.
 */
export type AgentMessage =
  | { readonly kind: 'relay'; readonly from: Word; readonly album: string | null; readonly replyTo: number | null }
  | { readonly kind: 'tell'; readonly text: Html }
  | { readonly kind: 'reword'; readonly messageId: number; readonly text: string; readonly caption: boolean }
  | { readonly kind: 'react'; readonly messageId: number; readonly emoji: string | null }
  | { readonly kind: 'withdraw'; readonly messageId: number }

/** Deletes the customer's message that holds a secret. It is tried at once, and again in its turn: a crash must not leave it there. */
export interface Erase {
  readonly kind: 'erase'
  readonly messageId: number
}

/**
 * The answer to a tap, worth 150 s at most. `spent` is a message whose buttons are not live any more and still there: a question that was
 * sent twice because the process died in between (G3), and that nobody knew of until now. It loses them.
 */
export interface Toast {
  readonly kind: 'toast'
  readonly callbackId: string
  readonly text: string | null
  readonly spent?: number
}

/** What skips the line: the answer to a tap and the deletion of a secret. */
export type Urgent = Toast | Erase

/** A stored delay. The event `timer` with the same key and turn comes back at `due` (ms since 1970), or later. */
export interface SetTimer {
  readonly kind: 'set-timer'
  readonly key: string
  readonly due: number
  readonly turn: number
}
export interface CancelTimer {
  readonly kind: 'cancel-timer'
  readonly key: string
}

/**
 * Asks the world something. The answer is the event `answered` or `failed` with the same `call` and `turn`.
 * `secrets` maps the references inside `input` to what they stand for; it is sealed at rest and erased with the answer (G8).
 * `wait` is told when the answer takes longer than a few seconds.
 */
export interface Call {
  readonly kind: 'call'
  readonly call: string
  readonly turn: number
  readonly src: string
  readonly input: unknown
  readonly secrets: Readonly<Record<string, string>>
  readonly wait: Html | null
}

/** This customer has shown that the number is theirs, by sharing their own contact. Kept for a time that the policy tells. */
export interface Prove {
  readonly kind: 'prove'
  readonly phone: PhoneNumber
  readonly by: 'own-contact'
}

/** This note was told at length; may be forgotten. */
export interface Told {
  readonly kind: 'told'
  readonly note: string
}

/** The customer ran into an incident on the way into this flow, and hears of its end. */
export interface Met {
  readonly kind: 'met'
  readonly incident: string
  readonly flow: string
}

/** What the customer said to an agent, kept for the history; secrets are covered. `messageId` is the message of the customer's chat. */
export interface Heard {
  readonly kind: 'heard'
  readonly what: 'text' | Unreadable
  readonly text: string
  readonly messageId: number
}

/** Something for the customer's topic in the forum group. */
export interface Posted {
  readonly kind: 'post'
  readonly post: Post
}

/** What the turn made of the customer's talk. A talk that none is open for is begun by `taken` and by `reopened`. Times are ms since 1970. */
export interface TalkChanged {
  readonly kind: 'talk'
  readonly change: TalkChange
}
export type TalkChange =
  | { readonly kind: 'taken'; readonly agent: AgentName }
  | { readonly kind: 'heard' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'ended'; readonly how: TalkEnd }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'queued'; readonly team: string | null }

/** What one turn asks the world to do, in order. */
export type Effect =
  | Message
  | Urgent
  | SetTimer
  | CancelTimer
  | Call
  | Prove
  | Told
  | Met
  | Heard
  | Posted
  | TalkChanged

const messages: ReadonlySet<Effect['kind']> = new Set([
  'say',
  'ask',
  'share',
  'close',
  'drop',
  'leave-chat',
  'erase',
  'relay',
  'tell',
  'reword',
  'react',
  'withdraw',
] satisfies Message['kind'][])

const agents: ReadonlySet<Effect['kind']> = new Set([
  'relay',
  'tell',
  'reword',
  'react',
  'withdraw',
] satisfies AgentMessage['kind'][])

/** True for what an agent says: no custody of the bot's speaks for it or ends it. */
export const isAgents = (effect: Effect): effect is AgentMessage => agents.has(effect.kind)

/** True for what goes through the chat's outbox, in order. */
export const isMessage = (effect: Effect): effect is Message => messages.has(effect.kind)

/** True for what is sent at once, beside the outbox. */
export const isUrgent = (effect: Effect): effect is Urgent => effect.kind === 'toast' || effect.kind === 'erase'
