import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVault, deriveDigestKey } from '../../src/adapters/crypto/create-vault.ts'
import { SEALED_COLUMNS } from '../../src/adapters/postgres/sealed-columns.ts'
import { sealedColumns } from '../../src/adapters/postgres/sealed-values.ts'
import type { SealedPlace } from '../../src/core/ports/vault.ts'
import { fc } from '../support/fc.ts'
import { sealAsBefore } from '../support/sealed-rows.ts'
import { earlierKey, openTestStore, rowsOf, testKey } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

const VICTIM = { chatId: 1_001, phone: '+375290001001' } as const
const THIEF = { chatId: 6_006, phone: '+375290006006' } as const

/** Columns of bytes that hold no personal value: digests, and the key of digests. */
const OTHER_BYTES = [
  'code_sent.id',
  'code_sent.phone',
  'data_key.id',
  'data_key.sealed',
  'hold.about',
  'journal.chat',
  'journal.hash',
  'journal.number',
  'journal.person',
  'journal.ref',
  'journal_end.mark',
  'owner.key_check',
  'pairing.phone',
  'process.data_key',
  'proof.phone',
  'request.about',
  'request.becomes',
  'request.stop',
  'spending.key',
  'verification.browser',
  'verification.link',
  'verification.state',
  'walk.chat',
  'watch.phone',
  'watch.secret',
]

describe('a value copied to another place', () => {
  it('opens in its own place and nowhere else, whatever the columns and rows', () => {
    const place = fc.record({ column: fc.constantFrom(...sealedColumns), row: fc.array(fc.string(), { maxLength: 4 }) })
    fc.assert(
      fc.property(place, place, fc.jsonValue(), (home: SealedPlace, other: SealedPlace, value) => {
        const sealed = test.vault.seal(value, home)
        expect(test.vault.open(sealed, home)).toEqual(JSON.parse(JSON.stringify(value)))
        fc.pre(JSON.stringify(home) !== JSON.stringify(other))
        expect(() => test.vault.open(sealed, other)).toThrow('authenticate')
      }),
    )
  })

  it('is told from its neighbour also where their keys run together', () => {
    const sealed = test.vault.seal(1, { column: 'call.sealed', row: ['1', '23'] })
    for (const row of [['12', '3'], ['123'], ['1', '2', '3'], ['1","23'], []])
      expect(() => test.vault.open(sealed, { column: 'call.sealed', row })).toThrow('authenticate')
  })

  it('proves nothing: the proof of a victim under the chat of a thief', async () => {
    await test.store.facts.recordProof(VICTIM.chatId, VICTIM.phone, 'code')
    await test.pool.query(
      `insert into proof (chat_id, phone, proved_by, act, sealed) select $2, phone, proved_by, act, sealed from proof where chat_id = $1`,
      [VICTIM.chatId, THIEF.chatId],
    )
    expect(await test.store.facts.proofsOf(THIEF.chatId)).toEqual([])
    expect(await test.store.facts.proofsOf(VICTIM.chatId)).toHaveLength(1)
  })

  it('shows nothing: the held number of a victim', async () => {
    const hold = { reservationId: 'R-1', phone: VICTIM.phone, number: VICTIM.phone, until: new Date().toISOString() }
    await test.store.holds.keep({ ...hold, chatId: VICTIM.chatId } as never)
    await test.pool.query(
      `insert into hold (chat_id, reservation_id, sealed, until) select $2, reservation_id, sealed, until from hold where chat_id = $1`,
      [VICTIM.chatId, THIEF.chatId],
    )
    await expect(test.store.holds.find(THIEF.chatId, 'R-1')).rejects.toThrow('authenticate')
  })

  it('shows nothing: words of one message put into another of the same chat', async () => {
    const said = ['one', 'two'].map((text) => ({ text, sealId: randomUUID() }))
    for (const { text, sealId } of said)
      await test.pool.query(
        `insert into talk_message (chat_id, author, what, seal_id, sealed) values ($1, 'customer', 'text', $2, $3)`,
        [
          VICTIM.chatId,
          sealId,
          test.vault.seal(text, { column: 'talk_message.sealed', row: [String(VICTIM.chatId), sealId] }),
        ],
      )
    expect((await test.store.desk.historyOf(VICTIM.chatId)).map(({ text }) => text)).toEqual(['one', 'two'])
    await test.pool.query(
      `update talk_message set sealed = (select sealed from talk_message where seal_id = $1) where seal_id = $2`,
      said.map(({ sealId }) => sealId),
    )
    expect((await test.store.desk.historyOf(VICTIM.chatId)).map(({ text }) => text)).toEqual(['one', '…'])
  })
})

describe('every column of bytes', () => {
  it('is sealed for its place, or known to hold a digest', async () => {
    const columns = await rowsOf<{ name: string }>(
      test.pool,
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea' order by 1`,
    )
    expect(columns.map(({ name }) => name)).toEqual([...sealedColumns, ...OTHER_BYTES].toSorted())
  })

  it('has the columns of its key beside it', async () => {
    const columns = await rowsOf<{ name: string }>(
      test.pool,
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
    )
    const known = new Set(columns.map(({ name }) => name))
    for (const [column, keys] of Object.entries(SEALED_COLUMNS))
      for (const key of keys) expect(known, column).toContain(`${column.split('.')[0]}.${key}`)
  })
})

describe('a key that is turned', () => {
  const place = { column: 'topic.look', row: ['1'] }

  it('opens what it sealed before, with its id or without, and seals nothing any more', () => {
    const turning = createVault(testKey, { oldKeys: [earlierKey] })
    expect(turning.open(createVault(earlierKey).seal('x', place), place)).toBe('x')
    expect(turning.open(sealAsBefore(earlierKey, 'x'), place)).toBe('x')
    expect(createVault(testKey).open(turning.seal('x', place), place)).toBe('x')
  })

  it('leaves digests as they were', () => {
    const turned = createVault(testKey, { digestKey: deriveDigestKey(earlierKey) })
    expect(turned.digest('x')).toEqual(createVault(earlierKey).digest('x'))
  })

  it('opens no value without a place once all of them are bound, not even one of the current key', () => {
    expect(createVault(testKey).open(sealAsBefore(testKey, 'x'), place)).toBe('x')
    expect(() => createVault(testKey, { isBound: true }).open(sealAsBefore(testKey, 'x'), place)).toThrow('no place')
  })
})
