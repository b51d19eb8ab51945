import type { JournalHead } from '../../../core/journal/journal-entry.ts'
import type { Journal } from '../../../core/ports/journal.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import type { Pool, Queryable } from '../pool.ts'
import { inTransaction } from '../transaction.ts'
import { appendJournal } from './append-journal.ts'

/** Name of the entry that says that the head was posted. */
const HEAD_POSTED = 'head-posted'

const head = namedStatement(
  'journal-head',
  `select seq, encode(hash, 'hex') as hash,
      exists (select from journal where what = :what and at > now() - interval '20 hours') as posted
    from journal order by seq desc limit 1`,
)

/** Reads the last row, and whether a head was posted lately; null for an empty journal. */
const readJournalHead = async (db: Queryable): Promise<(JournalHead & { readonly posted: boolean }) | null> =>
  (await runNamed<JournalHead & { posted: boolean }>(db, head, { what: HEAD_POSTED }))[0] ?? null

/** Creates the journal. */
export const createJournal = (pool: Pool, vault: Vault): Journal => ({
  append: async (entries) => {
    if (entries.length > 0) await inTransaction(pool, (db) => appendJournal(db, vault, entries))
  },
  headToPost: async () => {
    const last = await readJournalHead(pool)
    return last === null || last.posted ? null : { seq: last.seq, hash: last.hash }
  },
})
