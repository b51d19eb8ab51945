import { setTimeout as sleep } from 'node:timers/promises'
import { namedStatement, runUnprepared } from './named-statement.ts'
import type { Pool } from './pool.ts'

const TAKE = namedStatement(
  'take-exclusive-lock',
  `select pg_try_advisory_lock(hashtext('dozvon'), hashtext(:thing)) as taken`,
)
const AGAIN_MS = 500

/**
 * Takes a lock that one process at a time can have on this database, and waits a moment for a process that is just
 * ending. The lock ends with the returned function, and with the process, also when that is killed (PostgreSQL,
 * advisory locks of a session).
 * @returns null when another process keeps the lock.
 */
export const takeExclusiveLock = async (
  pool: Pool,
  thing: string,
  patienceMs: number,
): Promise<{ readonly give: () => Promise<void> } | null> => {
  const client = await pool.connect()
  const until = Date.now() + patienceMs
  for (;;) {
    const [row] = await runUnprepared<{ taken: boolean }>(client, TAKE, { thing })
    if (row?.taken) return { give: () => Promise.resolve(client.release(true)) }
    if (Date.now() >= until) break
    await sleep(AGAIN_MS)
  }
  client.release()
  return null
}
