import type { Session, Sessions } from '../../core/ports/ports.ts'

/** Enough for everyone who writes within a day or so. */
const MOST = 50_000

/** Sessions of this process, for when there is no Redis. The longest unwritten go first. */
export const createMemorySessions = (most = MOST): Sessions => {
  const sessions = new Map<number, Session>()
  return {
    read: async (chatId) => sessions.get(chatId) ?? {},
    write: async (chatId, session) => {
      sessions.delete(chatId)
      sessions.set(chatId, structuredClone(session))
      const [oldest] = sessions.keys()
      if (sessions.size > most && oldest !== undefined) sessions.delete(oldest)
    },
    close: async () => sessions.clear(),
  }
}
