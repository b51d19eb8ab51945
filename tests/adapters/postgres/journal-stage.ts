import { appendJournal } from '../../../src/adapters/postgres/journal/append-journal.ts'
import { createJournal } from '../../../src/adapters/postgres/journal/postgres-journal.ts'
import { verifyJournal } from '../../../src/adapters/postgres/journal/verify-journal.ts'
import type { JournalCheck } from '../../../src/adapters/postgres/journal/verify-journal.ts'
import { inTransaction } from '../../../src/adapters/postgres/transaction.ts'
import type { JournalEntry, JournalHead } from '../../../src/core/journal/journal-entry.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

/** A database with a journal, and hands that do to it what its triggers refuse. */
export interface JournalStage extends TestStore {
  /** Runs statements as somebody who owns the tables would who is at odds with their triggers. */
  readonly byHand: (...statements: readonly string[]) => Promise<void>
  readonly write: (count: number) => Promise<void>
  /** Writes rows as if it were days ago: their times belong to the chain, so the clock of the statement is moved. */
  readonly writeAgo: (count: number, days: number) => Promise<void>
  readonly verify: (head?: JournalHead | null) => Promise<JournalCheck>
}

/** Statements after which the journal is as it was before its first row. */
export const BEGIN_ANEW = ['delete from journal', 'delete from journal_end'] as const

/** An entry that differs by its number. */
export const entryNo = (n: number): JournalEntry => ({
  what: 'proof-given',
  side: 'customer',
  chatId: n,
  phone: `+37529000${1000 + n}`,
  detail: 'code change-number',
})

const entries = (count: number): readonly JournalEntry[] => Array.from({ length: count }, (_, n) => entryNo(n))

/** Opens a database with an empty journal. */
export const openJournalStage = async (): Promise<JournalStage> => {
  const stage = await openTestStore()
  const { pool, vault } = stage
  return {
    ...stage,
    byHand: async (...statements) => {
      for (const table of ['journal', 'journal_end']) await pool.query(`alter table ${table} disable trigger all`)
      for (const statement of statements) await pool.query(statement)
      for (const trigger of ['journal_kept', 'journal_not_emptied'])
        await pool.query(`alter table journal enable always trigger ${trigger}`)
      await pool.query('alter table journal_end enable always trigger journal_end_kept')
    },
    write: (count) => createJournal(pool, vault).append(entries(count)),
    writeAgo: (count, days) =>
      inTransaction(pool, async (db) => {
        await db.query('create schema if not exists moved')
        await db.query(
          `create or replace function moved.clock_timestamp() returns timestamptz language sql as $$ select pg_catalog.now() - interval '${days} days' $$`,
        )
        await db.query('set local search_path = moved, public, pg_catalog')
        const moved = {
          query: (statement: { text: string; values: unknown[] }) => db.query(statement.text, statement.values),
        }
        await appendJournal(moved as never, vault, entries(count))
      }),
    verify: (head = null) => verifyJournal(pool, vault, head),
  }
}
