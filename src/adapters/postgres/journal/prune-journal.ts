import { namedStatement, runNamed } from '../named-statement.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import type { Pool } from '../pool.ts'
import { inTransaction } from '../transaction.ts'
import { appendCheckpoint, lockJournal } from './append-journal.ts'

const lastOld = namedStatement(
  'journal-last-old',
  `select seq, hash from journal
    where seq < coalesce((select min(seq) from journal where at >= now() - :days * interval '1 day'),
      9223372036854775807)
    order by seq desc limit 1`,
)

const prune = namedStatement('prune-journal', 'select prune_journal() as pruned')

/** Least number of rows for which a checkpoint is worth while; fewer wait for the next day. */
const WORTH_ROWS = 100

const count = namedStatement(
  'journal-count-old',
  `select count(*)::int as count from (select 1 from journal where seq <= :upTo limit ${WORTH_ROWS}) as old`,
)

/**
 * Deletes rows that are older than `days`, 30 at least. A checkpoint is written in the same commit, so that the rest is
 * still one chain. Two processes at once delete once. Gives the number of rows.
 */
export const pruneJournal = (pool: Pool, vault: Vault, days: number, worth = WORTH_ROWS): Promise<number> =>
  inTransaction(pool, async (db) => {
    await lockJournal(db)
    const [last] = await runNamed<{ seq: number; hash: Buffer }>(db, lastOld, { days })
    if (!last) return 0
    const [old] = await runNamed<{ count: number }>(db, count, { upTo: last.seq })
    if ((old?.count ?? 0) < worth) return 0
    await appendCheckpoint(db, vault, last)
    const [result] = await runNamed<{ pruned: number }>(db, prune, {})
    return Number(result?.pruned ?? 0)
  })
