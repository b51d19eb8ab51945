import type { Sessions, Session } from '../../core/ports/sessions.ts'

/** Enough for all customers of about a day. */
const MAX_SESSIONS = 50_000

/**
 * Creates sessions in this process's memory, for a set-up without Redis. Above `max` the one written longest ago is
 * dropped.
 */
export const createMemorySessions = (max = MAX_SESSIONS): Sessions => {
  const sessions = new Map<number, Session>()
  return {
    read: async (chatId) => sessions.get(chatId) ?? {},
    write: async (chatId, session) => {
      sessions.delete(chatId)
      sessions.set(chatId, structuredClone(session))
      const [oldest] = sessions.keys()
      if (sessions.size > max && oldest !== undefined) sessions.delete(oldest)
    },
    forget: async (chatId) => void sessions.delete(chatId),
    close: async () => sessions.clear(),
  }
}
