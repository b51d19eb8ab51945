import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from './pool.ts'

const TAKE = "select pg_try_advisory_lock(hashtext('dozvon'), hashtext($1)) as taken"
const AGAIN_MS = 500

/**
 * Says that a thing is done in this process and in no other that has the same database. Somebody who is just leaving is waited for.
 * It ends with `give`, and with the process, however that dies (PostgreSQL, advisory locks of a session).
 * @returns null when somebody else does it, and goes on doing it.
 */
export const aloneAt = async (
  pool: Pool,
  thing: string,
  patienceMs: number,
): Promise<{ readonly give: () => Promise<void> } | null> => {
  const client = await pool.connect()
  const until = Date.now() + patienceMs
  for (;;) {
    const {
      rows: [row],
    } = await client.query<{ taken: boolean }>(TAKE, [thing])
    if (row?.taken) return { give: () => Promise.resolve(client.release(true)) }
    if (Date.now() >= until) break
    await sleep(AGAIN_MS)
  }
  client.release()
  return null
}
