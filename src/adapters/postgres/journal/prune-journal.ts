import type { Vault } from '../../../core/ports/vault.ts'
import { run } from '../pool.ts'
import type { Pool, Statement } from '../pool.ts'
import { inTransaction } from '../transaction.ts'
import { appendCheckpoint, lockJournal } from './append-journal.ts'

const lastOld: Statement = {
  name: 'journal-last-old',
  text: `select seq, hash from journal
    where seq < coalesce((select min(seq) from journal where at >= now() - $1 * interval '1 day'), 9223372036854775807)
    order by seq desc limit 1`,
}

const prune: Statement = { name: 'prune-journal', text: 'select prune_journal() as pruned' }

/** Least number of rows for which a checkpoint is worth while; fewer wait for the next day. */
const WORTH_ROWS = 100

const count: Statement = {
  name: 'journal-count-old',
  text: `select count(*)::int as count from (select 1 from journal where seq <= $1 limit ${WORTH_ROWS}) as old`,
}

/**
 * Deletes rows that are older than `days`, 30 at least. A checkpoint is written in the same commit, so that the rest is
 * still one chain. Two processes at once delete once. Gives the number of rows.
 */
export const pruneJournal = (pool: Pool, vault: Vault, days: number, worth = WORTH_ROWS): Promise<number> =>
  inTransaction(pool, async (db) => {
    await lockJournal(db)
    const [last] = await run<{ seq: number; hash: Buffer }>(db, lastOld, [days])
    if (!last) return 0
    const [old] = await run<{ count: number }>(db, count, [last.seq])
    if ((old?.count ?? 0) < worth) return 0
    await appendCheckpoint(db, vault, last)
    const [result] = await run<{ pruned: number }>(db, prune, [])
    return Number(result?.pruned ?? 0)
  })
