import type { DeskStore } from './desk-store.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Call, Effect, Message } from '../conversation/effect.ts'
import type { Event } from '../conversation/event.ts'
import type { IncidentStore } from '../incident/incident.ts'
import type { CodeChannel } from '../operator/codes.ts'
import type { PhoneNumber } from '../text/phone-number.ts'
import type { GivenProof, Proof, ProofNote } from '../catalogue/proof.ts'
import type { HoldStore, ListStore, RequestStore } from './requests.ts'

/** What the inbox holds: an update as Telegram gave it, or an event of our own. */
export type Payload =
  | { readonly kind: 'update'; readonly update: unknown }
  | { readonly kind: 'event'; readonly event: Event }

/** Something to be taken in. Two of the same `source` are one. */
export interface Incoming {
  readonly source: string
  readonly chatId: number
  readonly payload: Payload
}

/** The oldest event of a chat that is not done, and the conversation it meets. */
export interface Head {
  readonly seq: number
  readonly payload: Payload
  /** When it came, milliseconds since 1970. */
  readonly at: number
  readonly attempts: number
  readonly conversation: Conversation | null
}

/** Everything one turn changes, written at once or not at all. */
export interface Commit {
  readonly chatId: number
  readonly seq: number
  /** The turn that was read; another one in the meantime makes the commit fail. */
  readonly expected: number
  readonly conversation: Conversation
  readonly effects: readonly Effect[]
  readonly flow: string
  readonly step: string
}

/** The queue of events and the turns that empty it. */
export interface TurnStore {
  /** Keeps events in the order given and drops doubles; gives the chats that have something new. */
  readonly receive: (items: readonly Incoming[]) => Promise<readonly number[]>
  /** The event to act on now; null when there is none, or when the head waits for its time. */
  readonly head: (chatId: number) => Promise<Head | null>
  /** False when somebody else was faster: read again. Gives the ids of the calls it wrote. */
  readonly commit: (commit: Commit) => Promise<{ readonly committed: boolean; readonly calls: readonly string[] }>
  /** The turn failed: tried again after `delayMs`, nothing behind it acts before. */
  readonly postpone: (seq: number, delayMs: number, error: string) => Promise<void>
  /** Gives an event up for good, with its reason; the content is erased. */
  readonly park: (seq: number, error: string) => Promise<void>
  /** Chats in which something is due and no other process seems to be at it. */
  readonly stalled: (owner: string) => Promise<Stalled>
}

/** What waits for a process to take care of it. */
export interface Stalled {
  readonly turns: readonly number[]
  readonly messages: readonly number[]
  readonly calls: readonly string[]
}

/** A message of the outbox, ready to leave. */
export interface Parcel {
  readonly id: number
  readonly message: Message
  /** The message that shows the prompt it is about, if that has left already. */
  readonly target: number | null
  /** Its custody has ended: it must not be sent. */
  readonly silenced: boolean
  readonly late: boolean
  readonly attempts: number
}

/** How a parcel ended. */
export type ParcelEnd = 'sent' | 'refused' | 'late' | 'silenced' | 'dropped'

/** What became of a parcel: the message that shows it now, and whether the lane is given up with it. */
export interface Ended {
  readonly end: ParcelEnd
  readonly messageId: number | null
  readonly last: boolean
  readonly error: string | null
  readonly leaseMs: number
}

/** The outbox. One process at a time sends to a chat. */
export interface OutboxStore {
  /** Takes the chat's lane and the parcels that are due, in order; empty when another has the lane, or nothing is due. */
  readonly claim: (chatId: number, owner: string, leaseMs: number) => Promise<readonly Parcel[]>
  /**
   * A parcel has ended; the lane is ours for another lease, or given up after the last one. Tells whether more is waiting behind it
   * for us: not when another process has taken the lane.
   */
  readonly end: (chatId: number, owner: string, parcel: Parcel, ended: Ended) => Promise<boolean>
  /** Not now: the parcel and all behind it wait. Gives up the lane. */
  readonly later: (chatId: number, owner: string, id: number, delayMs: number, error: string) => Promise<void>
  /** Puts a text at the end of a chat's outbox, outside a turn (the line of a slow call). */
  readonly add: (chatId: number, message: Message, fence: number) => Promise<void>
  /** Everything that waits for a customer who cannot be reached is dropped. */
  readonly dropAll: (chatId: number) => Promise<void>
}

/** A chat as it is now, and whether a message of the bot is on its way to it. */
export interface CustodyStore {
  /** Null when nobody has written in this chat yet. */
  readonly conversationOf: (chatId: number) => Promise<Conversation | null>
  /** True once nobody is sending to this chat: whatever left before the fence rose has arrived. */
  readonly isQuiet: (chatId: number) => Promise<boolean>
}

/** A call as it is performed. */
export interface OpenCall {
  readonly id: string
  readonly chatId: number
  readonly call: Call
  /** How often it was begun before; 0 the first time. */
  readonly begunBefore: number
  /** When the turn asked, ms since 1970: the same at every try. */
  readonly askedAt: number
  readonly fence: number
  readonly locale: string
}

/** Calls that turns have asked for, until they are answered. */
export interface CallStore {
  /** Begins a call, if no other process is at it. */
  readonly begin: (id: string, owner: string) => Promise<OpenCall | null>
  /** Ends a call with its answer, which enters the inbox in the same commit; content and secrets are erased. */
  readonly answer: (call: OpenCall, event: Event) => Promise<void>
  /** Failed for now: begun again after `delayMs`. */
  readonly retry: (id: string, delayMs: number) => Promise<void>
}

/** At most `max` within the last `windowSec` seconds. */
export interface Limit {
  readonly windowSec: number
  readonly max: number
}

/** Facts that no way back undoes. */
export interface FactStore {
  readonly prove: (chatId: number, phone: PhoneNumber, by: Proof, note?: ProofNote) => Promise<void>
  /** How this chat has shown the number itself to be theirs within the last `withinSec`, the strongest first; null when it has not. */
  readonly proofOf: (
    chatId: number,
    phone: PhoneNumber,
    withinSec: number,
  ) => Promise<{ readonly by: 'own-contact' | 'code' | 'email-link'; readonly at: number } | null>
  /** Every proof this chat has given lately, the newest first. */
  readonly proofsOf: (chatId: number) => Promise<readonly GivenProof[]>
  /** This chat asked for a code to the number. */
  readonly codeSent: (
    chatId: number,
    authenticationId: string,
    phone: PhoneNumber,
    channel: CodeChannel,
  ) => Promise<void>
  /** By which way this chat asked for that code to that number; null when it did not. */
  readonly channelOf: (chatId: number, authenticationId: string, phone: PhoneNumber) => Promise<CodeChannel | null>
  /** How much has been spent of a limit within the window. */
  readonly spent: (key: string, windowSec: number) => Promise<number>
  /** Spends one, unless a limit is reached; then gives the seconds until it is free again, and nothing is spent. */
  readonly spend: (key: string, limits: readonly Limit[]) => Promise<{ readonly waitSec: number } | null>
  /** Nothing that this chat has shown, been promised or left behind is kept. Limits are: they protect others. */
  readonly forget: (chatId: number) => Promise<void>
}

/** Everything durable. Every method rejects when the database cannot be reached, and has then changed nothing. */
export interface Store {
  readonly turns: TurnStore
  readonly outbox: OutboxStore
  readonly calls: CallStore
  readonly facts: FactStore
  readonly requests: RequestStore
  readonly holds: HoldStore
  readonly lists: ListStore
  readonly custody: CustodyStore
  readonly incidents: IncidentStore
  readonly desk: DeskStore
}
