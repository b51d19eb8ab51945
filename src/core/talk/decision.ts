import type { Event } from '../conversation/event.ts'
import type { Agent, AgentName } from '../desk/agent.ts'
import type { Posting } from '../desk/post.ts'
import type { Talk } from '../desk/talk.ts'
import type { Word } from '../desk/agent-message.ts'

/** A part of an album that is held back. `text` is what stands below it. */
export interface HeldPart {
  readonly messageId: number
  readonly text: string
  readonly what: string
}

/** What is known when something happens in a forum group. */
export interface Situation {
  /** The writer as the list of agents has them; null for a stranger. */
  readonly agent: Agent | null
  /** Whose topic it happened in; null in General, or in a topic that is no customer's. */
  readonly customer: number | null
  /** It happened in an older topic of theirs, where people still write and the bot cannot. */
  readonly isPast: boolean
  /** That customer's talk: the one that is not over, else the last one. */
  readonly talk: Talk | null
  /** How many talks the writer has that are not over. */
  readonly openTalks: number
  /** How many talks each agent has that are not over, by their id; who has none is left out. */
  readonly talksOf: Readonly<Record<string, number>>
  /** The customer's message that is replied to, reacted to or edited, as an id of the customer's chat; null when it is no copy of theirs. */
  readonly counterpart: number | null
  /** Whose the message replied to, reacted to or edited is, where it is a word of an agent's: their id. */
  readonly author?: number | null
  /** What is held back already of the album that was written, or that the pressed line is about, in its order. */
  readonly album: readonly HeldPart[]
  readonly agents: readonly Agent[]
  /** The supervisors of the settings, on the list or not: see `withRoles`. */
  readonly supervisors: readonly AgentName[]
  /** Who has asked to start a recovery for this customer lately, as the audit log has it. */
  readonly recoveryAskedBy: readonly number[]
  /** Ids of the flows an agent may give a customer back to. */
  readonly flows: readonly string[]
  /** The language of the desk. */
  readonly locale: string
}

/** A talk as it was when something was decided about it. */
export type Seen = Pick<Talk, 'state' | 'agent' | 'lastWordAt'>

/** What of a talk is compared when the decision is written. */
export const seenOf = ({ state, agent, lastWordAt }: Talk): Seen => ({ state, agent, lastWordAt })

/** A change of the list of agents. */
export type AgentChange =
  | { readonly kind: 'put'; readonly agent: Agent }
  | { readonly kind: 'remove'; readonly id: number }

/** A line of the audit log: who did what, to whom. `about` never holds a number or a word of the customer's. */
export interface Audit {
  readonly actor: number
  readonly action: string
  readonly chatId: number | null
  readonly about: string
}

/** What is asked of the operator for an agent; the answer is the desk event `answered`. */
export interface DeskCall {
  readonly src: 'desk.delivery' | 'desk.resend' | 'desk.recover'
  readonly chatId: number
  readonly talk: number
  readonly agent: number
}

/** What an agent asks to see, put together by the shell: it needs more than a situation holds. */
export type DeskWish =
  | { readonly kind: 'history'; readonly chatId: number }
  | { readonly kind: 'transcript'; readonly chatId: number }
  | { readonly kind: 'stats'; readonly days: 1 | 7 }
  | { readonly kind: 'setup' }
  | { readonly kind: 'status' }
  /** The rooms of the desk decide instead: see `DeskRoom`. */
  | { readonly kind: 'room' }

/** Everything one event of the desk changes, written at once or not at all. */
export interface Decision {
  /** Events for customers' inboxes. */
  readonly tell: readonly { readonly chatId: number; readonly event: Event }[]
  readonly posts: readonly Posting[]
  /** What an agent wrote to the customer, or noted for colleagues only. */
  readonly said: readonly {
    readonly chatId: number
    readonly by: 'agent' | 'note'
    readonly agent: number
    readonly text: string
    readonly what: string
    readonly word: Word | null
  }[]
  /** One more part of an album that is held back; its first one has the line that decides about all. */
  readonly held: {
    readonly chatId: number
    readonly group: number
    readonly album: string
    readonly part: HeldPart
  } | null
  /** `seen` is the talk as it was when this was decided: when it has gone on since, nothing is written, and it is decided anew. */
  readonly talk: {
    readonly id: number
    readonly seen?: Seen
    readonly change: Partial<
      Pick<
        Talk,
        'state' | 'agent' | 'meant' | 'team' | 'answeredAt' | 'waitsSince' | 'lastWordAt' | 'late' | 'reminded'
      >
    >
  } | null
  readonly agents: readonly AgentChange[]
  readonly audit: readonly Audit[]
  readonly call: DeskCall | null
  readonly wish: DeskWish | null
  /** The answer to a press, told at once; an empty text only ends the waiting. */
  readonly toast: { readonly callbackId: string; readonly text: string } | null
  /** The customer whose messages are not taken any more, or are again. */
  readonly ban: { readonly chatId: number; readonly banned: boolean } | null
}

/** Nothing changes. */
export const nothing: Decision = {
  tell: [],
  posts: [],
  said: [],
  held: null,
  talk: null,
  agents: [],
  audit: [],
  call: null,
  wish: null,
  toast: null,
  ban: null,
}
