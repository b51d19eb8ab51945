/**
 * Memory of chats in this process: the conversation as it last read or committed it, and the events that it has stored
 * since. A turn may be taken on that, without reading anything. It is never believed against the database: a commit
 * names the turn it was based on and is refused when an older event is open, so a memory that another process has
 * outrun costs one refused commit, after which it is forgotten and read anew.
 *
 * Events are kept for remembered chats only. The chats used last are remembered.
 */
import type { Conversation } from '../../core/conversation/conversation.ts'
import type { InboxPayload } from '../../core/ports/turn-store.ts'

/** An event of a chat that is stored and not done. */
export interface StoredEvent {
  readonly seq: number
  readonly payload: InboxPayload
  /** Time of arrival, ms since 1970. */
  readonly at: number
}

interface Remembered {
  conversation: Conversation
  /** In the order of their `seq`. */
  events: StoredEvent[]
}

/** Chats that are remembered. A conversation holds some ten kilobytes. */
const MAX_CHATS = 2_000

/** Creates the memory of one process, empty. */
export const createChatMemory = (maxChats = MAX_CHATS) => {
  const chats = new Map<number, Remembered>()
  const find = (chatId: number): Remembered | null => chats.get(chatId) ?? null
  const put = (chatId: number, remembered: Remembered): void => {
    chats.delete(chatId)
    chats.set(chatId, remembered)
    const oldest = chats.keys().next()
    if (chats.size > maxChats && oldest.done !== true) chats.delete(oldest.value)
  }
  return {
    conversationOf: (chatId: number): Conversation | null => find(chatId)?.conversation ?? null,
    /** The oldest event that this process has stored and not seen done; null when it knows of none. */
    nextEvent: (chatId: number): StoredEvent | null => find(chatId)?.events[0] ?? null,
    /** The conversation was read. */
    read: (conversation: Conversation): void => {
      const { chatId } = conversation
      const events = find(chatId)?.events ?? []
      put(chatId, { conversation, events })
    },
    /** An event was stored. */
    stored: (chatId: number, event: StoredEvent): void => {
      const known = find(chatId)
      if (known) known.events = [...known.events, event].toSorted((one, other) => one.seq - other.seq)
    },
    /** A turn on this event was committed, which left this conversation. */
    committed: (conversation: Conversation, seq: number): void => {
      const { chatId } = conversation
      const events = (find(chatId)?.events ?? []).filter((event) => event.seq > seq)
      put(chatId, { conversation, events })
    },
    /** Nothing that was known of the chat counts any more. */
    forget: (chatId: number): void => void chats.delete(chatId),
    /** This event has gone another way than a turn. */
    forgetEvent: (seq: number): void => {
      for (const [chatId, { events }] of chats) if (events.some((event) => event.seq === seq)) chats.delete(chatId)
    },
  }
}

/** The memory of one process. */
export type ChatMemory = ReturnType<typeof createChatMemory>
