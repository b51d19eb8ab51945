import type { Pool, Statement } from './pool.ts'
import { run } from './pool.ts'

const where: Statement = { name: 'where', text: 'select flow, step from conversation where chat_id = $1' }

/** Reads the flow and the state in which a chat is now; null for a chat without a conversation. */
export const readCurrentStep = async (
  pool: Pool,
  chatId: number,
): Promise<{ readonly flow: string; readonly step: string } | null> =>
  (await run<{ flow: string; step: string }>(pool, where, [chatId]))[0] ?? null
