import type { Session, Sessions } from '../../core/ports/ports.ts'

/** What this customer has been told before. Only a nicety: it is read beside the turn, never waited for, and may be forgotten. */
export interface Hints {
  /** Begins to read what is remembered of a chat. */
  readonly prefetch: (chatId: number) => void
  /** The notes told before, as far as they have been read by now. */
  readonly known: (chatId: number) => readonly string[]
  readonly remember: (chatId: number, note: string) => void
}

/** Chats whose hints are kept at hand; an older one is read again when it comes back. */
const AT_HAND = 5_000

/** Hints kept in sessions. */
export const createHints = (sessions: Sessions): Hints => {
  const told = new Map<number, readonly string[]>()
  const keep = (chatId: number, notes: readonly string[]): void => {
    told.delete(chatId)
    told.set(chatId, notes)
    const oldest = told.keys().next()
    if (told.size > AT_HAND && oldest.done !== true) told.delete(oldest.value)
  }
  return {
    prefetch: (chatId) => {
      if (told.has(chatId)) return
      void sessions.read(chatId).then(
        (session: Session) => keep(chatId, session.told ?? []),
        () => undefined,
      )
    },
    known: (chatId) => told.get(chatId) ?? [],
    remember: (chatId, note) => {
      const notes = [...new Set([...(told.get(chatId) ?? []), note])]
      keep(chatId, notes)
      void sessions.write(chatId, { told: notes }).catch(() => undefined)
    },
  }
}
