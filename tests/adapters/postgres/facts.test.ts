import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFactStore } from '../../../src/adapters/postgres/postgres-fact-store.ts'
import { createPool } from '../../../src/adapters/postgres/pool.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

it('lets no more pass than the limit, however many ask at once', async () => {
  const limits = [{ windowSec: 600, max: 3 }]
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => test.store.facts.spend('codes-to:+375291112233', limits)),
  )
  expect(answers.filter((answer) => answer === null)).toHaveLength(3)
  expect(answers.flatMap((answer) => (answer ? [answer.waitSec] : [])).every((sec) => sec > 500 && sec <= 600)).toBe(
    true,
  )
})

/** Holds the lock of a key, as one more asker would who is slow. */
const holdKey = async (key: string) => {
  const client = await test.pool.connect()
  await client.query('begin')
  await client.query(
    `select pg_advisory_xact_lock(('x' || encode(substring($1::bytea from 1 for 8), 'hex'))::bit(64)::bigint)`,
    [test.vault.digest(key)],
  )
  return {
    spend: () =>
      client.query('insert into spending (key, at) values ($1, clock_timestamp())', [test.vault.digest(key)]),
    letGo: async () => {
      await client.query('commit')
      client.release()
    },
  }
}

const aSecondAsks = async (): Promise<void> => {
  const waits = `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`
  while ((await rowsOf<{ count: number }>(test.pool, waits))[0]?.count === 0)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

it.each(['read committed', 'repeatable read', 'serializable'])(
  'counts what was spent while it waited, where a database begins with %s',
  async (level) => {
    const key = `late:${level}`
    const url = new URL(test.url)
    url.searchParams.set('options', `-c default_transaction_isolation=${level.replace(' ', '\\ ')}`)
    const pool = createPool(url.href, () => undefined)
    try {
      const first = await holdKey(key)
      const asking = createFactStore(pool, test.vault).spend(key, [{ windowSec: 600, max: 1 }])
      await aSecondAsks()
      // The other one spends later than this one began.
      await new Promise((resolve) => setTimeout(resolve, 50))
      await first.spend()
      await first.letGo()
      const answer = await asking
      expect(answer?.waitSec).toBeGreaterThan(500)
      expect(answer?.waitSec).toBeLessThanOrEqual(600)
    } finally {
      await pool.end()
    }
  },
)

it('says how long the strictest reached limit lasts', async () => {
  const limits = [
    { windowSec: 60, max: 1 },
    { windowSec: 600, max: 3 },
  ]
  expect(await test.store.facts.spend('k', limits)).toBeNull()
  const refusal = await test.store.facts.spend('k', limits)
  expect(refusal?.waitSec).toBeGreaterThan(50)
  expect(refusal?.waitSec).toBeLessThanOrEqual(60)
})

it('gives a try back when its window has passed', async () => {
  expect(await test.store.facts.spend('short', [{ windowSec: 1, max: 1 }])).toBeNull()
  expect(await test.store.facts.spend('short', [{ windowSec: 1, max: 1 }])).not.toBeNull()
  await new Promise((resolve) => setTimeout(resolve, 1_050))
  expect(await test.store.facts.spend('short', [{ windowSec: 1, max: 1 }])).toBeNull()
})

it('knows the strongest proof of a number in this chat, for a time, and of no other', async () => {
  const { facts } = test.store
  expect(await facts.proofOf(1, '+375291112233', 3600)).toBeNull()
  await facts.recordProof(1, '+375291112233', 'own-contact')
  expect((await facts.proofOf(1, '+375291112233', 3600))?.by).toBe('own-contact')
  await facts.recordProof(1, '+375291112233', 'code')
  expect((await facts.proofOf(1, '+375291112233', 3600))?.by).toBe('code')
  expect(await facts.proofOf(2, '+375291112233', 3600)).toBeNull()
  expect(await facts.proofOf(1, '+375291112234', 3600)).toBeNull()
  await test.pool.query(`update proof set proved_at = now() - interval '2 hours'`)
  expect(await facts.proofOf(1, '+375291112233', 3600)).toBeNull()
})

it('keeps no number readable', async () => {
  const [row] = await rowsOf<{ found: boolean }>(
    test.pool,
    `select bool_or(encode(phone, 'escape') like '%3752911%') as found from proof`,
  )
  expect(row?.found).toBe(false)
})
