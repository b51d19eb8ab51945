import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { appendJournal } from '../../../src/adapters/postgres/journal/append-journal.ts'
import { createJournal } from '../../../src/adapters/postgres/journal/postgres-journal.ts'
import { pruneJournal } from '../../../src/adapters/postgres/journal/prune-journal.ts'
import { verifyJournal } from '../../../src/adapters/postgres/journal/verify-journal.ts'
import { createVault } from '../../../src/adapters/crypto/create-vault.ts'
import { createPool } from '../../../src/adapters/postgres/pool.ts'
import { inTransaction } from '../../../src/adapters/postgres/transaction.ts'
import type { JournalEntry } from '../../../src/core/journal/journal-entry.ts'
import { openTestStore, rowsOf, testKey } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let stage: TestStore
beforeAll(async () => {
  stage = await openTestStore()
})
afterAll(() => stage.close())

/** Runs statements as somebody who owns the table would who is at odds with its triggers. */
const byHand = async (...statements: readonly string[]): Promise<void> => {
  await stage.pool.query('alter table journal disable trigger all')
  for (const statement of statements) await stage.pool.query(statement)
  for (const trigger of ['journal_kept', 'journal_not_emptied'])
    await stage.pool.query(`alter table journal enable always trigger ${trigger}`)
}
beforeEach(() => byHand('delete from journal'))

const entry = (n: number): JournalEntry => ({
  what: 'proof-given',
  side: 'customer',
  chatId: n,
  phone: `+37529000${1000 + n}`,
  detail: 'code change-number',
})
const write = (count: number): Promise<void> =>
  createJournal(stage.pool, stage.vault).append(Array.from({ length: count }, (_, n) => entry(n)))
const verify = (head: Parameters<typeof verifyJournal>[2] = null) => verifyJournal(stage.pool, stage.vault, head)

/** Writes rows as if it were days ago: their times belong to the chain, so the clock of the statement is moved. */
const writeAgo = async (count: number, days: number): Promise<void> =>
  inTransaction(stage.pool, async (db) => {
    await db.query('create schema if not exists moved')
    await db.query(
      `create or replace function moved.clock_timestamp() returns timestamptz language sql as $$ select pg_catalog.now() - interval '${days} days' $$`,
    )
    await db.query('set local search_path = moved, public, pg_catalog')
    const moved = {
      query: (statement: { text: string; values: unknown[] }) => db.query(statement.text, statement.values),
    }
    await appendJournal(
      moved as never,
      stage.vault,
      Array.from({ length: count }, (_, n) => entry(n)),
    )
  })

describe('the chain', () => {
  test('of an untouched journal is whole, and its head is the last row', async () => {
    await write(12)
    const [last] = await rowsOf<{ hash: Buffer }>(stage.pool, 'select hash from journal where seq = 12')
    expect(await verify()).toEqual({ rows: 12, head: { seq: 12, hash: last!.hash.toString('hex') }, fault: null })
  })

  test('is no chain with another key', async () => {
    await write(3)
    const other = await verifyJournal(stage.pool, createVault(Buffer.alloc(32, 8)))
    expect(other.fault).toMatch(/^row 1 of .* is not what was written there/)
  })

  test.each([
    ['at', `at = at + interval '1 microsecond'`],
    ['what', `what = 'proof-refused'`],
    ['side', `side = 'agent'`],
    ['person', `person = '\\x01'`],
    ['chat', `chat = (select chat from journal where seq = 2)`],
    ['number', `number = null`],
    ['ref', `ref = number`],
    ['detail', `detail = 'code voicemail'`],
    ['released', `released = 3`],
    ['hash', `hash = (select hash from journal where seq = 2)`],
  ])('tells that the column %s of a row was altered', async (_, change) => {
    await write(9)
    await byHand(`update journal set ${change} where seq = 5`)
    expect((await verify()).fault).toMatch(/^row 5 of .* is not what was written there/)
  })

  test('has no column that an alteration could hide in', async () => {
    const columns = await rowsOf<{ name: string }>(
      stage.pool,
      `select column_name as name from information_schema.columns where table_name = 'journal' order by ordinal_position`,
    )
    expect(columns.map(({ name }) => name)).toEqual([
      'seq',
      'at',
      'what',
      'side',
      'person',
      'chat',
      'number',
      'ref',
      'detail',
      'released',
      'hash',
    ])
  })

  test('finds whatever is done by hand: the first row that is not as it was written is named', async () => {
    const swap = (one: number, other: number): readonly string[] => [
      `update journal set seq = 1000 where seq = ${one}`,
      `update journal set seq = ${one} where seq = ${other}`,
      `update journal set seq = ${other} where seq = 1000`,
    ]
    const row = fc.integer({ min: 1, max: 20 })
    const acts = fc.oneof(
      row.map((n) => ({ first: n, sql: [`update journal set detail = 'own-contact' where seq = ${n}`] })),
      row.map((n) => ({ first: n, sql: [`delete from journal where seq = ${n}`] })),
      row.map((n) => ({
        first: n,
        // Closes the gap, so that the numbers look well.
        sql: [
          `delete from journal where seq = ${n}`,
          `update journal set seq = seq + 1000 where seq > ${n}`,
          `update journal set seq = seq - 1001 where seq > 1000`,
        ],
      })),
      fc
        .tuple(row, row)
        .filter(([one, other]) => one !== other)
        .map(([one, other]) => ({ first: Math.min(one, other), sql: swap(one, other) })),
      fc.tuple(row, fc.boolean()).map(([n, isCopy]) => ({
        // A copy is right where it stands, and the row behind it is the first that is not.
        first: isCopy ? n + 1 : n,
        sql: [
          `update journal set seq = seq + 1000 where seq >= ${n}`,
          `update journal set seq = seq - 999 where seq > 1000`,
          `insert into journal select ${n}, at, what, side, person, chat, number, ref, ${isCopy ? 'detail' : `''`}, null, hash from journal where seq = ${n + 1}`,
        ],
      })),
      row.map((n) => ({ first: n, sql: [`delete from journal where seq >= ${n}`] })),
    )
    await fc.assert(
      fc.asyncProperty(acts, async ({ first, sql }) => {
        await byHand('delete from journal')
        await write(20)
        const { head } = await verify()
        await byHand(...sql)
        const { fault } = await verify(head)
        const gone = await rowsOf(stage.pool, 'select 1 from journal')
        if (gone.length === 0) expect(fault).toMatch(/^every row up to 20 is missing/)
        else expect(fault).toMatch(new RegExp(`^rows? ${first}\\b`))
      }),
      { numRuns: 60 },
    )
  })

  test('cut at its end is found with a posted head, and only with it', async () => {
    await write(10)
    const { head } = await verify()
    await byHand('delete from journal where seq > 7')
    expect((await verify()).fault).toBeNull()
    expect((await verify(head)).fault).toBe(
      'rows 8 to 10 are missing at the end: removed by hand, the head of row 10 was posted',
    )
    await write(5)
    expect((await verify(head)).fault).toMatch(/^row 10 of .* is not the one whose head was posted/)
  })
})

describe('rows', () => {
  test.each([
    ['changed', `update journal set detail = '' where seq = 1`],
    ['deleted', `delete from journal where seq = 1`],
    ['emptied', `truncate journal`],
    [
      'deleted after a false checkpoint',
      `with released as (insert into journal (seq, at, what, side, detail, released, hash) values (99, now(), 'checkpoint', 'clock', '', 3, '')) delete from journal where seq = 1`,
    ],
  ])('are not %s, not even by a superuser', async (_, statement) => {
    await write(3)
    await expect(stage.pool.query(statement)).rejects.toThrow(/the journal is only added to/)
    expect((await verify()).rows).toBe(3)
  })

  test('are added to and read by a role of its own, which can do nothing else', async () => {
    await write(2)
    await stage.pool.query(
      `do $$ begin create role journal_test_app; exception when duplicate_object then null; end $$`,
    )
    await stage.pool.query('grant select, insert on journal to journal_test_app')
    await inTransaction(stage.pool, async (db) => {
      await db.query('set local role journal_test_app')
      await appendJournal(db, stage.vault, [entry(7)])
    })
    for (const statement of [
      `update journal set detail = ''`,
      'delete from journal',
      'truncate journal',
      'alter table journal disable trigger all',
      'select prune_journal()',
    ])
      await expect(
        inTransaction(stage.pool, async (db) => {
          await db.query('set local role journal_test_app')
          await db.query(statement)
        }),
        statement,
      ).rejects.toThrow(/permission denied|must be owner/)
    expect(await verify()).toMatchObject({ rows: 3, fault: null })
  })

  test('hold no word, number or id that somebody could read', async () => {
    await createJournal(stage.pool, stage.vault).append([
      {
        what: 'pass',
        side: 'agent',
        person: 123_456_789,
        chatId: 987_654_321,
        phone: '+375290001001',
        ref: 'Вера',
        detail: 'позвоните Анне +375290001001',
      },
      { what: 'pass', side: 'agent', detail: 'call 375290001001' },
    ])
    const rows = await rowsOf(stage.pool, `select journal::text as row, detail from journal order by seq`)
    expect(rows.map((one) => Reflect.get(one, 'detail'))).toEqual(['withheld', 'withheld'])
    expect(JSON.stringify(rows)).not.toMatch(/375290001001|123456789|987654321|Вера|Анн/)
  })
})

describe('writers', () => {
  test('of two processes at once make one chain without gaps, whatever is rolled back', async () => {
    const pools = [createPool(stage.url, () => undefined, 5), createPool(stage.url, () => undefined, 5)]
    const vault = createVault(testKey)
    const writes = Array.from({ length: 120 }, (_, n) =>
      inTransaction(pools[n % 2]!, async (db) => {
        await appendJournal(
          db,
          vault,
          Array.from({ length: 1 + (n % 3) }, () => entry(n)),
        )
        if (n % 5 === 0) throw new Error('rolled back')
      }).then(
        () => 1 + (n % 3),
        () => 0,
      ),
    )
    const written = (await Promise.all(writes)).reduce((sum, count) => sum + count, 0)
    await Promise.all(pools.map((pool) => pool.end()))
    expect(written).toBeGreaterThan(150)
    expect(await verify()).toMatchObject({ rows: written, head: { seq: written }, fault: null })
  })

  test('write an entry with their act or not at all', async () => {
    const chat = 77
    await stage.store.facts.recordProof(chat, '+375290001001' as never, 'own-contact')
    expect((await verify()).rows).toBe(1)
    await byHand('alter table journal add constraint journal_test_full check (false) not valid')
    await expect(stage.store.facts.recordProof(chat, '+375290001003' as never, 'own-contact')).rejects.toThrow(
      /journal_test_full/,
    )
    await byHand('alter table journal drop constraint journal_test_full')
    expect(await stage.store.facts.proofsOf(chat)).toMatchObject([{ phone: '+375290001001' }])
  })
})

describe('what is kept long enough', () => {
  test('is deleted behind a checkpoint, and the rest is one chain', async () => {
    await writeAgo(120, 40)
    await write(5)
    const { head } = await verify()
    expect(await pruneJournal(stage.pool, stage.vault, 30)).toBe(120)
    const seqs = await rowsOf<{ seq: number }>(stage.pool, 'select seq from journal order by seq')
    expect(seqs.map(({ seq }) => seq)).toEqual([121, 122, 123, 124, 125, 126])
    expect(await verify(head)).toMatchObject({ rows: 6, head: { seq: 126 }, fault: null })
    await byHand('delete from journal where seq = 121')
    expect((await verify()).fault).toMatch(/^row 121 is missing/)
  })

  test('is deleted by two processes at once only once, and again later', async () => {
    await writeAgo(120, 50)
    const pruned = await Promise.all([1, 2, 3].map(() => pruneJournal(stage.pool, stage.vault, 30)))
    expect(pruned.toSorted()).toEqual([0, 0, 120])
    expect((await verify()).fault).toBeNull()
    await write(3)
    expect(await pruneJournal(stage.pool, stage.vault, 30)).toBe(0)
    expect((await verify()).fault).toBeNull()
  })

  test('of fewer rows than are worth a checkpoint stays', async () => {
    await writeAgo(20, 40)
    expect(await pruneJournal(stage.pool, stage.vault, 30)).toBe(0)
    expect(await verify()).toMatchObject({ rows: 20, fault: null })
  })

  test('is not deleted by a checkpoint that the program did not write', async () => {
    await writeAgo(120, 40)
    await stage.pool.query(
      `insert into journal (seq, at, what, side, detail, released, ref, hash)
        select 121, now(), 'checkpoint', 'clock', '', 60, hash, hash from journal where seq = 60`,
    )
    await stage.pool.query('select prune_journal()')
    expect(await rowsOf(stage.pool, 'select 1 from journal')).toHaveLength(61)
    expect((await verify()).fault).toMatch(/^row 121 of .* is not what was written there/)
  })
})
