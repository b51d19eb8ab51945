import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectDatabase } from '../../../src/adapters/postgres/inspect-database.ts'
import { migrate } from '../../../src/adapters/postgres/migrate.ts'
import { appendJournal } from '../../../src/adapters/postgres/journal/append-journal.ts'
import { pruneJournal } from '../../../src/adapters/postgres/journal/prune-journal.ts'
import { createPool } from '../../../src/adapters/postgres/pool.ts'
import type { Pool } from '../../../src/adapters/postgres/pool.ts'
import { inTransaction } from '../../../src/adapters/postgres/transaction.ts'
import { freshDatabase } from '../../support/postgres.ts'
import { rowsOf } from '../../support/store.ts'
import { entryNo, openJournalStage } from './journal-stage.ts'
import type { JournalStage } from './journal-stage.ts'

const OWNER = 'journal_test_owner'
const PROGRAM = 'journal_test_program'
const ORDINARY = 'journal_test_ordinary'

/** Roles belong to the whole server, and outlive a run that was killed. */
const dropRoles = async (pool: Pool): Promise<void> => {
  for (const role of [OWNER, PROGRAM, ORDINARY])
    await pool.query(
      `do $$ begin if exists (select from pg_roles where rolname = '${role}') then execute 'drop owned by ${role}; drop role ${role}'; end if; end $$`,
    )
}

const openAs = (database: string, role: string): Pool => {
  const url = new URL(database)
  url.searchParams.set('options', `-c role=${role}`)
  return createPool(url.href, () => undefined, 2)
}

let stage: JournalStage
let program: Pool
beforeAll(async () => {
  stage = await openJournalStage()
  await dropRoles(stage.pool)
  await stage.pool.query(`create role ${PROGRAM} nologin`)
  program = openAs(stage.url, PROGRAM)
})
afterAll(async () => {
  await program.end()
  await stage.pool.query(`reassign owned by ${OWNER} to current_user`)
  await dropRoles(stage.pool)
  await stage.close()
})

test('the role that docs/operating.md sets up owns the journal; the program adds to it, prunes it and can do nothing else', async () => {
  await stage.writeAgo(120, 40)
  const [block = ''] = /create role dozvon_journal[^`]+/.exec(readFileSync('docs/operating.md', 'utf8')) ?? []
  await stage.pool.query(block.replaceAll('dozvon_journal', OWNER).replaceAll(/\bdozvon;/g, `${PROGRAM};`))

  await inTransaction(program, (db) => appendJournal(db, stage.vault, [entryNo(1)]))
  for (const statement of [
    `update journal set detail = ''`,
    'delete from journal',
    'truncate journal',
    'drop table journal',
    'alter table journal disable trigger all',
    'delete from journal_end',
    'truncate journal_end',
    'drop table journal_end',
    'alter table journal_end disable trigger all',
    'alter function prune_journal() owner to current_user',
  ])
    await expect(program.query(statement), statement).rejects.toThrow(/permission denied|must be owner/)

  expect(await pruneJournal(program, stage.vault, 30)).toBe(120)
  expect(await stage.verify()).toMatchObject({ rows: 2, fault: null })
})

test('an ordinary role that made all tables adds to the journal, prunes it and has no right to change it', async () => {
  const database = await freshDatabase()
  await stage.pool.query(`create role ${ORDINARY} nologin`)
  const admin = createPool(database.url, () => undefined, 1)
  const [name = { name: '' }] = await rowsOf<{ name: string }>(admin, 'select current_database() as name')
  await admin.query(`alter database "${name.name}" owner to ${ORDINARY}; grant create on schema public to ${ORDINARY}`)
  const pool = openAs(database.url, ORDINARY)
  try {
    await migrate(pool)
    await inTransaction(pool, (db) => appendJournal(db, stage.vault, [entryNo(1)]))
    expect(await pruneJournal(pool, stage.vault, 30)).toBe(0)
    for (const statement of [`update journal set detail = ''`, 'delete from journal', 'delete from journal_end'])
      await expect(pool.query(statement), statement).rejects.toThrow(/permission denied/)
    expect((await inspectDatabase(pool, Date.now)).closedTables).toEqual([])
    await pool.query('revoke insert on journal from current_user')
    expect((await inspectDatabase(pool, Date.now)).closedTables).toEqual(['journal'])
  } finally {
    await Promise.all([pool.end(), admin.end()])
    await database.drop()
  }
})
