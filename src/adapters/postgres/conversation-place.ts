import type { Pool, Statement } from './pool.ts'
import { run } from './pool.ts'

const where: Statement = { name: 'where', text: 'select flow, step from conversation where chat_id = $1' }

/** In which flow and state a chat is now; null when nobody has written there. */
export const whereIs = async (
  pool: Pool,
  chatId: number,
): Promise<{ readonly flow: string; readonly step: string } | null> =>
  (await run<{ flow: string; step: string }>(pool, where, [chatId]))[0] ?? null
