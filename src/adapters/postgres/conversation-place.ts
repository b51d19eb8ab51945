import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'

const where = namedStatement('where', 'select flow, step from conversation where chat_id = :chat')

/** Reads the flow and the state in which a chat is now; null for a chat without a conversation. */
export const readCurrentStep = async (
  pool: Pool,
  chatId: number,
): Promise<{ readonly flow: string; readonly step: string } | null> =>
  (await runNamed<{ flow: string; step: string }>(pool, where, { chat: chatId }))[0] ?? null
