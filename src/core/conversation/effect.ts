import type { HAND_OVER } from '../desk/history-entry.ts'
import type { AgentName } from '../desk/agent.ts'
import type { Post } from '../desk/post.ts'
import type { TalkEnd } from '../desk/talk.ts'
import type { ReplacedMedia } from '../desk/desk-event.ts'
import type { AgentMessageRef } from '../desk/agent-message-ref.ts'
import type { Html } from '../text/html.ts'
import type { UnreadableKind } from '../text/unreadable-kind.ts'
import type { PhonePicture } from '../flow/phone-picture.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/**
 * A button as the customer sees it. Its data is made of the prompt's number and the button's index, so none is kept
 * here.
 */
interface KeyboardButton {
  readonly label: string
}

/** Rows of an inline keyboard, in reading order. */
export type Keyboard = readonly (readonly KeyboardButton[])[]

/** A button that opens an address and tells the bot nothing. */
export interface LinkButton {
  readonly label: string
  readonly url: string
}

/** A topic of the customer's private chat, in which a new message is shown; absent outside of topics. */
interface InThread {
  readonly thread?: number
}

/**
 * A change in the customer's chat. Messages are sent in order, each at least once (G3). `until` (ms since 1970): a
 * message that could not be sent by then is dropped.
 * - `say`: a message without buttons; `removeKeyboard` takes a reply keyboard away with it.
 * - `ask`: the live question `prompt`; `replaces` edits that older prompt's message in place instead of sending a new
 *   one. `link` stands above the other buttons.
 * - `share`: a question whose reply keyboard offers the own contact and one way back.
 * - `warn`: a message with a button of its own, which stays good whatever is asked below; `payload` is that of a deep
 *   link.
 * - `own-data`: a file with all that is kept about the customer. It is made when it leaves, so that no copy of it is
 *   ever stored.
 * - `picture`: what an instruction speaks of, with a line below it; drawn when it leaves.
 * - `close`: the answered question loses its buttons and shows `text`. `drop`: the question is taken out of the chat.
 */
export type Message =
  | (InThread & {
      readonly kind: 'say'
      readonly text: Html
      readonly removeKeyboard: boolean
      readonly until: number | null
    })
  | (InThread & {
      readonly kind: 'ask'
      readonly prompt: number
      readonly text: Html
      readonly keyboard: Keyboard
      readonly link?: LinkButton
      readonly replaces: number | null
    })
  | (InThread & {
      readonly kind: 'share'
      readonly prompt: number
      readonly text: Html
      readonly shareLabel: string
      readonly backLabel: string
    })
  | (InThread & {
      readonly kind: 'warn'
      readonly text: Html
      readonly button: { readonly label: string; readonly payload: string } | null
    })
  | (InThread & { readonly kind: 'own-data'; readonly caption: Html; readonly locale: string })
  | (InThread & { readonly kind: 'picture'; readonly picture: PhonePicture; readonly caption: Html })
  | { readonly kind: 'close'; readonly prompt: number; readonly text: Html }
  | { readonly kind: 'drop'; readonly prompt: number }
  | { readonly kind: 'leave-chat' }
  | AgentMessage
  | Erase

/** A message with everything that is shown in it; a file and a picture are made when they leave. */
export type WholeMessage = Exclude<Message, { readonly kind: 'own-data' | 'picture' }>

/**
 * An agent's action in the customer's chat. `messageId` and `replyTo` are ids of that chat.
 * - `relay`: copies the agent's message; messages of one album are sent together.
 * - `tell`: sends a text of the talk.
 * - `reword`: edits a message of the agent's, with the formatting of `html` and the content of `media`. `react`: sets a
 *   reaction, null takes it back. `withdraw`: deletes a message. `word` is the agent's message in the group, where one
 *   that does not arrive is reported.
 */
export type AgentMessage =
  | (InThread & {
      readonly kind: 'relay'
      readonly from: AgentMessageRef
      readonly album: string | null
      readonly replyTo: number | null
    })
  | (InThread & { readonly kind: 'tell'; readonly text: Html })
  | {
      readonly kind: 'reword'
      readonly messageId: number
      readonly text: string
      readonly caption: boolean
      readonly html?: Html
      readonly media?: ReplacedMedia
      readonly word?: AgentMessageRef
    }
  | { readonly kind: 'react'; readonly messageId: number; readonly emoji: string | null }
  | { readonly kind: 'withdraw'; readonly messageId: number; readonly word?: AgentMessageRef }

/**
 * Deletes the customer's message that holds a secret: at once, and again through the outbox, so that a crash does not
 * leave it.
 */
interface Erase {
  readonly kind: 'erase'
  readonly messageId: number
}

/**
 * The answer to a tap; of no use after 150 s. `spent` is a message that still shows buttons of an old prompt, because
 * the process died between sending it and noting that (G3); its buttons are removed.
 */
interface Toast {
  readonly kind: 'toast'
  readonly callbackId: string
  readonly text: string | null
  readonly spent?: number
}

/** An effect that does not wait for the outbox. */
export type Urgent = Toast | Erase

/**
 * Sets or replaces a stored timer. The event `timer` with the same key and turn comes at `due` (ms since 1970) or
 * later.
 */
interface SetTimer {
  readonly kind: 'set-timer'
  readonly key: string
  readonly due: number
  readonly turn: number
}

/** Removes a stored timer. */
interface CancelTimer {
  readonly kind: 'cancel-timer'
  readonly key: string
}

/**
 * A call to the outside. Its answer is the event `answered` or `failed` with the same `call` and `turn`. `secrets` maps
 * the references inside `input` to the values they stand for; they are encrypted in the database and erased with the
 * answer (G8). `wait` is a text that is sent when the answer takes longer than a few seconds.
 */
export interface Call extends InThread {
  readonly kind: 'call'
  readonly call: string
  readonly turn: number
  readonly src: string
  readonly input: unknown
  readonly secrets: Readonly<Record<string, string>>
  readonly wait: Html | null
}

/**
 * Records a proof that the number is the customer's: they shared their own contact. The service's policy says how long
 * it counts.
 */
interface Prove {
  readonly kind: 'prove'
  readonly phone: PhoneNumber
  readonly by: 'own-contact'
}

/** Remembers that the customer has read this note at length. A loss does no harm: they read it once more. */
interface HintShown {
  readonly kind: 'hint-shown'
  readonly note: string
}

/** Subscribes the customer to the end of the incident that stopped them on the way into this flow. */
export interface IncidentHit {
  readonly kind: 'incident-hit'
  readonly incident: string
  readonly flow: string
}

/**
 * Keeps a message of the customer to an agent in the talk's history, secrets covered. `messageId` is its id in the
 * customer's chat.
 */
interface CustomerSpoke {
  readonly kind: 'customer-spoke'
  /** `edit`: new words of an earlier message. */
  readonly what: 'text' | 'edit' | UnreadableKind
  readonly text: string
  readonly messageId: number
}

/**
 * Keeps in the talk's history something the conversation did: an agent's summary (`by` the agent), or a step of the
 * talk, such as who took it over, to whom it was passed, how it ended (`by` the bot). `what` names it: the text `thing`
 * of report.ftl has a word for it.
 */
interface Recorded {
  readonly kind: 'recorded'
  readonly by: 'agent' | 'bot' | 'note'
  readonly agent: number | null
  readonly what: 'summary' | 'taken' | 'passed' | 'queued' | 'ended' | 'asked-proof' | 'proved' | typeof HAND_OVER
  readonly text: string
}

/** Keeps in the talk's history that an agent's message did not reach the customer. */
interface Undelivered {
  readonly kind: 'undelivered'
  readonly word: AgentMessageRef
}

/** Posts into the customer's topic of the forum group. */
interface PostToTopic {
  readonly kind: 'post'
  readonly post: Post
}

/** Records a change of the customer's talk. Without an open talk, `taken` and `reopened` begin one. */
interface TalkChanged {
  readonly kind: 'talk'
  readonly change: TalkChange
}

/** A change of a talk: the customer wrote (`customer-spoke`), the agent wrote (`answered`), or it changed hands. */
export type TalkChange =
  | { readonly kind: 'taken'; readonly agent: AgentName }
  | { readonly kind: 'customer-spoke' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'ended'; readonly how: TalkEnd }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'queued'; readonly team: string | null }

/** A request of one turn to the outside; it is committed together with the conversation. */
export type Effect =
  | Message
  | Urgent
  | SetTimer
  | CancelTimer
  | Call
  | Prove
  | HintShown
  | IncidentHit
  | CustomerSpoke
  | Recorded
  | Undelivered
  | PostToTopic
  | TalkChanged

/** Kinds of an agent's message; the type demands each of them, so that none is forgotten. */
const agentMessageKinds: Readonly<Record<AgentMessage['kind'], true>> = {
  relay: true,
  tell: true,
  reword: true,
  react: true,
  withdraw: true,
}

/** Kinds of all messages, each demanded by the type: one that is missing here would never be sent. */
const messageKinds: Readonly<Record<Message['kind'], true>> = {
  ...agentMessageKinds,
  'say': true,
  'ask': true,
  'share': true,
  'warn': true,
  'own-data': true,
  'picture': true,
  'close': true,
  'drop': true,
  'leave-chat': true,
  'erase': true,
}

const MESSAGE_KINDS: ReadonlySet<string> = new Set(Object.keys(messageKinds))
const AGENT_MESSAGE_KINDS: ReadonlySet<string> = new Set(Object.keys(agentMessageKinds))

/** True for an agent's message, which is sent during a talk, while messages of the bot are not (G6). */
export const isAgentMessage = (effect: Effect): effect is AgentMessage => AGENT_MESSAGE_KINDS.has(effect.kind)

/** True for an effect that goes through the chat's outbox, in order. */
export const isMessage = (effect: Effect): effect is Message => MESSAGE_KINDS.has(effect.kind)

/** True for an effect that is carried out at once, beside the outbox. */
export const isUrgent = (effect: Effect): effect is Urgent => effect.kind === 'toast' || effect.kind === 'erase'
