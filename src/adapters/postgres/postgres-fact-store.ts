import type { CodeChannel } from '../../core/operator/codes.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Proof, ProofNote } from '../../core/catalogue/proof.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { FactStore, RateLimit } from '../../core/ports/fact-store.ts'
import { run } from './pool.ts'
import type { Pool, Queryable, Statement } from './pool.ts'
import { inTransaction } from './transaction.ts'

const prove: Statement = {
  name: 'prove',
  text: `insert into proof (chat_id, phone, proved_by, sealed) values ($1, $2, $3, $4)
    on conflict (chat_id, phone, proved_by) do update set proved_at = now(), sealed = excluded.sealed`,
}

const proofOf: Statement = {
  name: 'proof-of',
  text: `select proved_by as by, extract(epoch from proved_at) * 1000 as at from proof
    where chat_id = $1 and phone = $2 and proved_at > now() - $3 * interval '1 second' and proved_by in ('own-contact', 'code', 'email-link')
    order by array_position(array['code', 'email-link', 'own-contact'], proved_by) limit 1`,
}

const proofsOf: Statement = {
  name: 'proofs-of',
  text: `select proved_by as by, sealed, extract(epoch from proved_at) * 1000 as at from proof
    where chat_id = $1 and sealed is not null order by proved_at desc limit 50`,
}

const codeSent: Statement = {
  name: 'code-sent',
  text: `insert into code_sent (id, chat_id, phone, channel) values ($1, $2, $3, $4) on conflict (id) do nothing`,
}

const channelOf: Statement = {
  name: 'channel-of',
  text: `select channel from code_sent where id = $1 and chat_id = $2 and phone = $3`,
}

const spent: Statement = {
  name: 'spent',
  text: `select count(*)::int as count from spending where key = $1 and at > now() - $2 * interval '1 second'`,
}

const lockKey: Statement = {
  name: 'lock-key',
  text: `select pg_advisory_xact_lock(('x' || encode(substring($1::bytea from 1 for 8), 'hex'))::bit(64)::bigint)`,
}

/** Runs `work` in a transaction that holds the lock of a key, so that two chats cannot both spend the last one. The lock comes before the statement that looks. */
const withKeyLock = <Result>(pool: Pool, key: Buffer, work: (db: Queryable) => Promise<Result>): Promise<Result> =>
  inTransaction(pool, async (db) => {
    await run(db, lockKey, [key])
    return work(db)
  })

/** Spends one of a limit. `clock_timestamp()` instead of `now()`: the transaction may have waited for the lock. */
const spend: Statement = {
  name: 'spend',
  text: `
    with clock as materialized (select clock_timestamp() as now),
      reached as (
        select max(extract(epoch from (select s.at from spending s where s.key = $1 and s.at > clock.now - l.window_sec * interval '1 second'
          order by s.at desc offset l.max - 1 limit 1)) + l.window_sec - extract(epoch from clock.now)) as wait
        from clock, unnest($2::int[], $3::int[]) as l(window_sec, max)),
      spent as (insert into spending (key, at) select $1, clock.now from reached, clock where wait is null)
    select ceil(wait)::int as wait from reached`,
}

const forget: Statement = {
  name: 'forget-facts',
  text: `
    with proofs as (delete from proof where chat_id = $1), codes as (delete from code_sent where chat_id = $1),
      promises as (delete from subscription where chat_id = $1), lists as (delete from list where chat_id = $1)
    select 1`,
}

/** Creates the store of facts. Numbers and limits are kept as keyed digests. */
export const createFactStore = (pool: Pool, vault: Vault): FactStore => ({
  recordProof: async (chatId, phone, by, note = {}) =>
    void (await run(pool, prove, [chatId, vault.digest(phone), by, vault.seal({ ...note, phone })])),
  proofOf: async (chatId, phone: PhoneNumber, withinSec) => {
    const [row] = await run<{ by: 'own-contact' | 'code' | 'email-link'; at: string }>(pool, proofOf, [
      chatId,
      vault.digest(phone),
      withinSec,
    ])
    return row ? { by: row.by, at: Number(row.at) } : null
  },
  proofsOf: async (chatId) =>
    (await run<{ by: Proof; sealed: Buffer; at: string }>(pool, proofsOf, [chatId])).map(({ by, sealed, at }) => {
      const { phone, ...note } = vault.open(sealed) as ProofNote & { readonly phone: PhoneNumber }
      return { by, phone, at: Number(at), note }
    }),
  recordCode: async (chatId, authenticationId, phone, channel) =>
    void (await run(pool, codeSent, [vault.digest(authenticationId), chatId, vault.digest(phone), channel])),
  channelOf: async (chatId, authenticationId, phone) =>
    (
      await run<{ channel: CodeChannel }>(pool, channelOf, [
        vault.digest(authenticationId),
        chatId,
        vault.digest(phone),
      ])
    )[0]?.channel ?? null,
  countSpent: async (key, windowSec) =>
    (await run<{ count: number }>(pool, spent, [vault.digest(key), windowSec]))[0]?.count ?? 0,
  spend: async (key, limits: readonly RateLimit[]) => {
    const digest = vault.digest(key)
    const values = [digest, limits.map((limit) => limit.windowSec), limits.map((limit) => limit.max)]
    const wait = await withKeyLock(pool, digest, (client) => run<{ wait: number | null }>(client, spend, values))
    return typeof wait[0]?.wait === 'number' ? { waitSec: Math.max(1, wait[0].wait) } : null
  },
  forget: async (chatId) => void (await run(pool, forget, [chatId])),
})
