import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { appendJournal } from '../../../src/adapters/postgres/journal/append-journal.ts'
import { writeAudit } from '../../../src/adapters/postgres/desk/agent-rows.ts'
import { journalKeys } from '../../../src/adapters/postgres/journal/journal-keys.ts'
import { createJournal } from '../../../src/adapters/postgres/journal/postgres-journal.ts'
import { verifyJournal } from '../../../src/adapters/postgres/journal/verify-journal.ts'
import { createVault, deriveDigestKey } from '../../../src/adapters/crypto/create-vault.ts'
import { createPool } from '../../../src/adapters/postgres/pool.ts'
import { inTransaction } from '../../../src/adapters/postgres/transaction.ts'
import { rowsOf, testKey } from '../../support/store.ts'
import { BEGIN_ANEW, entryNo, openJournalStage } from './journal-stage.ts'
import type { JournalStage } from './journal-stage.ts'

let stage: JournalStage
beforeAll(async () => {
  stage = await openJournalStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.byHand(...BEGIN_ANEW))

describe('the chain', () => {
  test('of an untouched journal is whole, and its head is the last row', async () => {
    await stage.write(12)
    const [last] = await rowsOf<{ hash: Buffer }>(stage.pool, 'select hash from journal where seq = 12')
    expect(await stage.verify()).toEqual({ rows: 12, head: { seq: 12, hash: last!.hash.toString('hex') }, fault: null })
  })

  test('is no chain with another key', async () => {
    await stage.write(3)
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
    await stage.write(9)
    await stage.byHand(`update journal set ${change} where seq = 5`)
    expect((await stage.verify()).fault).toMatch(/^row 5 of .* is not what was written there/)
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
        await stage.byHand(...BEGIN_ANEW)
        await stage.write(20)
        const { head } = await stage.verify()
        await stage.byHand(...sql)
        const { fault } = await stage.verify(head)
        const gone = await rowsOf(stage.pool, 'select 1 from journal')
        if (gone.length === 0) expect(fault).toMatch(/^every row up to 20 is missing/)
        else expect(fault).toMatch(new RegExp(`^rows? ${first}\\b`))
      }),
      { numRuns: 60 },
    )
  })

  test('cut at its end is found, and stays found when it goes on', async () => {
    await stage.write(10)
    const { head } = await stage.verify()
    await stage.byHand('delete from journal where seq > 7')
    expect((await stage.verify()).fault).toBe('rows 8 to 10 are missing at the end: removed by hand')
    expect((await stage.verify(head)).fault).toBe(
      'rows 8 to 10 are missing at the end: removed by hand, the head of row 10 was posted',
    )
    await stage.write(5)
    for (const posted of [null, head])
      expect((await stage.verify(posted)).fault).toMatch(
        /^row 8 of .* tells that the program found rows before it removed by hand: 3 rows$/,
      )
  })

  test.each([
    ['the rows', 'delete from journal', /^every row up to 10 is missing: the journal was emptied by hand$/],
    ['the mark', 'delete from journal_end', /^the mark of the last row, 10, is missing/],
    [
      'rows, with the mark counted back',
      'delete from journal where seq > 7; update journal_end set seq = 7',
      /^row 7 is/,
    ],
    ['the mark, with an invented one', `update journal_end set mark = '\\x00'`, /^row 10 is not the one that was/],
  ])('without %s is found, also after it has gone on', async (_, statement, fault) => {
    await stage.write(10)
    await stage.byHand(...statement.split('; '))
    expect((await stage.verify()).fault).toMatch(fault)
    await stage.write(1)
    expect((await stage.verify()).fault).toMatch(/^row \d+ of .* tells that the program found/)
  })

  test('cut back to a mark that somebody has kept is found with a posted head, and only with it', async () => {
    await stage.write(7)
    await stage.byHand('create table kept_mark as select * from journal_end')
    await stage.write(3)
    const { head } = await stage.verify()
    await stage.byHand(
      'delete from journal where seq > 7',
      'delete from journal_end',
      'insert into journal_end select * from kept_mark',
      'drop table kept_mark',
    )
    expect((await stage.verify()).fault).toBeNull()
    expect((await stage.verify(head)).fault).toMatch(/^rows 8 to 10 are missing at the end: removed by hand/)
    await stage.write(5)
    expect((await stage.verify()).fault).toBeNull()
    expect((await stage.verify(head)).fault).toMatch(/^row 10 of .* is not the one whose head was posted/)
  })

  test('that is gone with its mark is found by what is written with it', async () => {
    await stage.pool.query('delete from proof')
    expect(await stage.verify()).toEqual({ rows: 0, head: null, fault: null })
    await stage.store.facts.recordProof(5, '+375290001005' as never, 'code')
    await stage.byHand(...BEGIN_ANEW)
    expect((await stage.verify()).fault).toBe(
      'it has no row, though proofs or acts were written with one: the journal was emptied by hand',
    )
  })

  test('is whole after the key was turned', async () => {
    await stage.write(3)
    const turned = createVault(Buffer.alloc(32, 9), { digestKey: deriveDigestKey(testKey) })
    await createJournal(stage.pool, turned).append([entryNo(4)])
    expect(await verifyJournal(stage.pool, turned)).toMatchObject({ rows: 4, fault: null })
    expect(await stage.verify()).toMatchObject({ rows: 4, fault: null })
  })
})

describe('rows', () => {
  test.each([
    ['changed', `update journal set detail = '' where seq = 1`],
    ['deleted', `delete from journal where seq = 1`],
    ['emptied', `truncate journal`],
    ['deprived of the mark of their end', `delete from journal_end`],
    ['deprived of the table of that mark', `truncate journal_end`],
    [
      'deleted after a false checkpoint',
      `with released as (insert into journal (seq, at, what, side, detail, released, hash) values (99, now(), 'checkpoint', 'clock', '', 3, '')) delete from journal where seq = 1`,
    ],
  ])('are not %s, not even by a superuser', async (_, statement) => {
    await stage.write(3)
    await expect(stage.pool.query(statement)).rejects.toThrow(/the journal is only added to/)
    expect((await stage.verify()).rows).toBe(3)
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

test('who opened a number is found by the number, which stands in no log', async () => {
  const phone = '+375290001001'
  const opened = { actor: 11, action: 'number-opened', chatId: 5, about: '17 0' } as const
  await inTransaction(stage.pool, (db) =>
    writeAudit(db, stage.vault, [
      { ...opened, phone },
      { ...opened, phone: '+375290001002' },
    ]),
  )
  const { digest } = journalKeys(stage.vault)
  const found = 'select person from journal where what = $1 and number = $2'
  expect(await rowsOf(stage.pool, found, ['number-opened', digest('number', phone)])).toEqual([
    { person: digest('person', '11') },
  ])
  expect(JSON.stringify(await rowsOf(stage.pool, 'select audit::text as row from audit'))).not.toContain('29000100')
})

test('the end of an act on hold is written: once stopped, and once ordered', async () => {
  const { requests } = stage.store
  const keep = async (reference: string) => {
    const held = { stop: reference } as never
    const details = { action: 'change-number', phone: null, newPhone: null, held }
    const request = { chatId: 5, reference, kind: 'order', service: 'my-mts', state: 'held', details } as const
    await requests.keep({ ...request, flow: 'change-number', call: randomUUID(), dueAt: Date.now() })
    return (await requests.findHeld(reference))!
  }
  const [stopped, ordered] = [await keep('H-1'), await keep('H-2')]
  expect([await requests.stopHeld(stopped, 'cancelled'), await requests.stopHeld(stopped, 'cancelled')]).toEqual([
    true,
    false,
  ])
  await requests.beginOrder(ordered)
  for (const _ of [1, 2]) await requests.markOrdered(ordered, 'O-2')
  expect(await rowsOf(stage.pool, 'select what, detail, ref from journal order by seq')).toEqual([
    { what: 'hold-ended', detail: 'cancelled', ref: journalKeys(stage.vault).digest('ref', 'H-1') },
    { what: 'order-placed', detail: 'after hold', ref: journalKeys(stage.vault).digest('ref', 'O-2') },
  ])
})

describe('writers', () => {
  test('of two processes at once make one chain without gaps, whatever is rolled back', async () => {
    const pools = [createPool(stage.url, () => undefined, 5), createPool(stage.url, () => undefined, 5)]
    const vault = createVault(testKey)
    const isUndone = (n: number): boolean => n % 5 === 0
    const entries = (n: number) => Array.from({ length: 1 + (n % 3) }, () => entryNo(n))
    const write = async (n: number): Promise<void> => {
      const act = inTransaction(pools[n % 2]!, async (db) => {
        await appendJournal(db, vault, entries(n))
        if (isUndone(n)) throw new Error('rolled back')
      })
      if (isUndone(n)) await expect(act).rejects.toThrow('rolled back')
      else await act
    }
    const acts = Array.from({ length: 50 }, (_, n) => n)
    await Promise.all(acts.map(write))
    await Promise.all(pools.map((pool) => pool.end()))
    const written = acts.filter((n) => !isUndone(n)).flatMap(entries).length
    expect(written).toBeGreaterThan(70)
    expect(await stage.verify()).toMatchObject({ rows: written, head: { seq: written }, fault: null })
  })

  test('write an entry with their act or not at all', async () => {
    const chat = 77
    await stage.store.facts.recordProof(chat, '+375290001001' as never, 'own-contact')
    expect((await stage.verify()).rows).toBe(1)
    await stage.byHand('alter table journal add constraint journal_test_full check (false) not valid')
    await expect(stage.store.facts.recordProof(chat, '+375290001003' as never, 'own-contact')).rejects.toThrow(
      /journal_test_full/,
    )
    await stage.byHand('alter table journal drop constraint journal_test_full')
    expect(await stage.store.facts.proofsOf(chat)).toMatchObject([{ phone: '+375290001001' }])
  })
})
