import type { Conversation } from '../conversation/conversation.ts'
import type { Effect } from '../conversation/effect.ts'
import type { Event } from '../conversation/event.ts'
import type { OutboxMessage } from './outbox-store.ts'
import type { TracePlace } from './spans.ts'
import type { EndedWalk } from '../walk/walk.ts'

/** Content of an inbox item: a raw update of Telegram, or an event of the product itself. */
export type InboxPayload = (
  | { readonly kind: 'update'; readonly update: unknown }
  | { readonly kind: 'event'; readonly event: Event }
) & {
  /** Span that the event follows from. */
  readonly trace?: TracePlace | undefined
}

/** A new item for the inbox. Items with the same `source` are stored once. */
export interface InboxItem {
  readonly source: string
  readonly chatId: number
  readonly payload: InboxPayload
}

/** Oldest unfinished item of a chat's inbox, with the chat's conversation. */
export interface InboxHead {
  readonly seq: number
  readonly payload: InboxPayload
  /** Time of arrival, ms since 1970. */
  readonly at: number
  readonly attempts: number
  readonly conversation: Conversation | null
}

/** Everything that one turn changes; written completely or not at all. */
export interface TurnCommit {
  readonly chatId: number
  readonly seq: number
  /** Turn number of the conversation that was read; the commit fails when there has been another turn since. */
  readonly expectedTurn: number
  readonly conversation: Conversation
  readonly effects: readonly Effect[]
  readonly flow: string
  readonly step: string
  /** Walks that the turn has ended. */
  readonly walks?: readonly EndedWalk[]
  /** The process that wants to send the turn's messages at once, and for how long it needs the chat's lease. */
  readonly lease?: { readonly owner: string; readonly ms: number }
  /** Span of the turn, kept with its messages, calls and posts. */
  readonly trace?: TracePlace | undefined
}

/** Outcome of a commit. */
export interface CommitResult {
  /** False after a conflict: read the head again. */
  readonly committed: boolean
  /** True when the chat's inbox may hold another event. */
  readonly hasMore: boolean
  /** Ids of the turn's calls. */
  readonly calls: readonly string[]
  /**
   * The turn's messages, claimed with the commit; empty when the lease was not free, or when other messages go first.
   */
  readonly claimed: readonly OutboxMessage[]
}

/** Chats and calls with due work that no process does. */
export interface StalledWork {
  readonly turns: readonly number[]
  readonly messages: readonly number[]
  readonly calls: readonly string[]
}

/** Inbox of the customers' chats and the commits of their turns. */
export interface TurnStore {
  /** Stores items in the given order, without doubles. Gives the chats that have new items. */
  readonly receive: (items: readonly InboxItem[]) => Promise<readonly number[]>
  /** Gives the item to act on now; null when there is none, or when it is postponed. */
  readonly head: (chatId: number) => Promise<InboxHead | null>
  /** Commits a turn, unless another one was committed first, or an older event of the chat is open. */
  readonly commit: (commit: TurnCommit) => Promise<CommitResult>
  /** Tries an item again after `delayMs`; the items behind it wait. */
  readonly postpone: (seq: number, delayMs: number, error: string) => Promise<void>
  /** Gives an item up, with the reason. Its content is kept sealed until an engineer releases or drops it. */
  readonly deadLetter: (seq: number, error: string) => Promise<void>
  /** Ends an item that says nothing to us, with the reason, and erases its content. */
  readonly discard: (seq: number, reason: string) => Promise<void>
  /**
   * Moves timers that are due into the inboxes of their chats; gives the chats. A timer that rings twice enters once.
   */
  readonly ringTimers: () => Promise<readonly number[]>
  /** Finds due work that no other process seems to be doing. */
  readonly findStalled: (owner: string) => Promise<StalledWork>
}
