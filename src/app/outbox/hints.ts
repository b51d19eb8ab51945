import type { Session, Sessions } from '../../core/ports/sessions.ts'

/**
 * Hints that customers have seen before. A nicety only: read beside the turn, never waited for, and it may be
 * forgotten.
 */
export interface Hints {
  /** Begins to read the hints of a chat. */
  readonly prefetch: (chatId: number) => void
  /** Gives the hints shown before, as far as they have been read by now. */
  readonly known: (chatId: number) => readonly string[]
  readonly remember: (chatId: number, note: string) => void
  /** Deletes what is known of a chat, in memory and in its session. */
  readonly forget: (chatId: number) => Promise<void>
}

/** Chats whose hints are kept in memory; the hints of an older chat are read again when its customer comes back. */
const MAX_CHATS = 5_000

/** Keeps hints in memory and in sessions. */
export const createHints = (sessions: Sessions): Hints => {
  const hintsByChat = new Map<number, readonly string[]>()
  const keep = (chatId: number, notes: readonly string[]): void => {
    hintsByChat.delete(chatId)
    hintsByChat.set(chatId, notes)
    const oldest = hintsByChat.keys().next()
    if (hintsByChat.size > MAX_CHATS && oldest.done !== true) hintsByChat.delete(oldest.value)
  }
  return {
    prefetch: (chatId) => {
      if (hintsByChat.has(chatId)) return
      void sessions.read(chatId).then(
        (session: Session) => keep(chatId, session.hintsShown ?? []),
        () => undefined,
      )
    },
    known: (chatId) => hintsByChat.get(chatId) ?? [],
    remember: (chatId, note) => {
      const notes = [...new Set([...(hintsByChat.get(chatId) ?? []), note])]
      keep(chatId, notes)
      void sessions.write(chatId, { hintsShown: notes }).catch(() => undefined)
    },
    forget: async (chatId) => {
      hintsByChat.delete(chatId)
      await sessions.forget(chatId).catch(() => undefined)
    },
  }
}
