import type { CodeChannel } from '../../core/operator/codes.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Proof, ProofNote } from '../../core/catalogue/proof.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { FactStore, RateLimit } from '../../core/ports/fact-store.ts'
import { walkerKey } from './walker-key.ts'
import { openOrNull } from './open-item.ts'
import { pairedWith } from './pairings.ts'
import type { Pool, Queryable } from './pool.ts'
import { placeOf } from './sealed-columns.ts'
import { inTransaction } from './transaction.ts'
import { appendJournal } from './journal/append-journal.ts'
import { proofGiven, proofsDropped } from '../../core/journal/journal-entries.ts'

const prove = namedStatement(
  'prove',
  `
    with proved as (
        insert into proof (chat_id, phone, proved_by, sealed, act, proved_at)
        values (:chat, :phone, :by, :sealed, :act, coalesce(to_timestamp(:at::float8 / 1000), now()))
        on conflict (chat_id, phone, proved_by, act)
          do update set proved_at = excluded.proved_at, sealed = excluded.sealed
        returning chat_id, phone, proved_by, proved_at),${pairedWith('proved')}
    select 1`,
)

/** Lists the chats that ever proved a number; one that only shared the contact is told apart, since that is a claim. */
const pairings = namedStatement(
  'pairings-of-number',
  `select chat_id, max(extract(epoch from proved_at) * 1000) filter (where proved_by <> 'own-contact') as at
    from pairing where phone = :phone group by chat_id order by chat_id limit 50`,
)

const proofOf = namedStatement(
  'proof-of',
  `select proved_by as by, extract(epoch from proved_at) * 1000 as at from proof
    where chat_id = :chat and phone = :phone and proved_at > now() - :withinSec * interval '1 second'
      and proved_by in ('own-contact', 'network', 'code', 'email-link')
    order by array_position(array['code', 'email-link', 'network', 'own-contact'], proved_by) limit 1`,
)

const proofsOf = namedStatement(
  'proofs-of',
  `select proved_by as by, act, phone as digest, sealed, extract(epoch from proved_at) * 1000 as at from proof
    where chat_id = :chat and sealed is not null order by proved_at desc limit 50`,
)

/** Proofs that came by the SIM card; a shared contact and a code word say nothing of it. */
const drop = namedStatement(
  'drop-proofs',
  `delete from proof where phone = :phone and proved_by in ('network', 'code', 'administrator')
    and proved_at < to_timestamp(:changedAt::float8 / 1000) returning 1`,
)

const codeSent = namedStatement(
  'code-sent',
  `insert into code_sent (id, chat_id, phone, channel, sealed, decoy)
    values (:id, :chat, :phone, :channel, :sealed, :decoy) on conflict (id) do nothing`,
)

const codeOf = namedStatement(
  'code-of',
  `select channel, sealed, decoy, extract(epoch from sent_at) * 1000 as at from code_sent
    where id = :id and chat_id = :chat and phone = :phone`,
)

const spent = namedStatement(
  'spent',
  `select count(*)::int as count from spending where key = :key and at > now() - :windowSec * interval '1 second'`,
)

const lockKey = namedStatement(
  'lock-key',
  `select pg_advisory_xact_lock(('x' || encode(substring(:key::bytea from 1 for 8), 'hex'))::bit(64)::bigint)`,
)

/**
 * Runs `work` in a transaction that holds the lock of a key, so that two chats cannot both spend the last one. The lock
 * comes before the statement that looks.
 */
const withKeyLock = <Result>(pool: Pool, key: Buffer, work: (db: Queryable) => Promise<Result>): Promise<Result> =>
  inTransaction(pool, async (db) => {
    await runNamed(db, lockKey, { key })
    return work(db)
  })

/** Spends one of a limit. `clock_timestamp()` instead of `now()`: the transaction may have waited for the lock. */
const spend = namedStatement(
  'spend',
  `
    with clock as materialized (select clock_timestamp() as now),
      reached as (
        select max(
            extract(epoch from (
              select s.at from spending s where s.key = :key and s.at > clock.now - l.window_sec * interval '1 second'
              order by s.at desc offset l.max - 1 limit 1))
            + l.window_sec - extract(epoch from clock.now)) as wait
        from clock, unnest(:windows::int[], :most::int[]) as l(window_sec, max)),
      spent as (insert into spending (key, at) select :key, clock.now from reached, clock where wait is null)
    select ceil(wait)::int as wait from reached`,
)

/** Tells which limits of many keys are reached, by the place of the key; each limit is a row of the three arrays. */
const reachedOf = namedStatement(
  'reached-limits',
  `
    with clock as materialized (select clock_timestamp() as now)
    select ord::int as place, ceil(max(wait))::int as wait from clock,
      unnest(:places::int[], :keys::bytea[], :windows::int[], :most::int[]) as l(ord, key, window_sec, max),
      lateral (
        select extract(epoch from s.at) + l.window_sec - extract(epoch from clock.now) as wait from spending s
        where s.key = l.key and s.at > clock.now - l.window_sec * interval '1 second'
        order by s.at desc offset l.max - 1 limit 1) as reached
    group by ord order by 2 desc limit 1`,
)

const take = namedStatement(
  'take-uses',
  `
    with clock as materialized (select clock_timestamp() as now),
      taken as (insert into spending (key, at) select key, clock.now from unnest(:keys::bytea[]) as key, clock)
    select now::text as at from clock`,
)

const clear = namedStatement('clear-spending', `delete from spending where key = any(:keys::bytea[])`)

const giveBack = namedStatement(
  'give-back',
  `delete from spending where key = any(:keys::bytea[]) and at = :at::timestamptz`,
)

const forget = namedStatement(
  'forget-facts',
  `
    with proofs as (delete from proof where chat_id = :chat),
      codes as (delete from code_sent where chat_id = :chat),
      pairings as (delete from pairing where chat_id = :chat),
      verifications as (delete from verification where chat_id = :chat),
      watches as (delete from watch where chat_id = :chat),
      promises as (delete from subscription where chat_id = :chat),
      lists as (delete from list where chat_id = :chat),
      requests as (delete from request where chat_id = :chat and ended_at is not null),
      open_requests as (update request set forgotten_at = now() where chat_id = :chat and ended_at is null),
      holds as (delete from hold where chat_id = :chat and (ended_at is not null or until < now())),
      open_holds as (
        update hold set forgotten_at = now() where chat_id = :chat and ended_at is null and until >= now()),
      acts as (update audit set chat_id = null where chat_id = :chat),
      walks as (update walk set chat = null where chat = :walker),
      events as (update inbox set sealed = null, dead_at = null where chat_id = :chat and dead_at is not null),
      messages as (update outbox set sealed = null, dead_at = null where chat_id = :chat and dead_at is not null),
      calls as (
        update call set sealed = null, dead_at = null, answered_at = now()
          where chat_id = :chat and dead_at is not null)
    select 1`,
)

interface ProofRow {
  by: Proof
  act: string
  digest: Buffer
  sealed: Buffer
  at: string
}

interface CodeRow {
  channel: CodeChannel
  sealed: Buffer | null
  decoy: boolean
  at: string
}

/** Purpose of a code that was sent before codes named one. */
const UNBOUND = { act: '', object: null }

/** Creates the store of facts. Numbers and limits are kept as keyed digests. */
export const createFactStore = (pool: Pool, vault: Vault): FactStore => ({
  recordProof: async (chatId, phone, by, note = {}, at) => {
    const [digest, act] = [vault.digest(phone), note.act ?? '']
    const sealed = vault.seal({ ...note, phone }, placeOf('proof.sealed', chatId, digest, by, act))
    await inTransaction(pool, async (db) => {
      await runNamed(db, prove, { chat: chatId, phone: digest, by, sealed, act, at: at ?? null })
      await appendJournal(db, vault, [proofGiven(chatId, phone, by, note.act)])
    })
  },
  proofOf: async (chatId, phone: PhoneNumber, withinSec) => {
    const [row] = await runNamed<{ by: 'own-contact' | 'network' | 'code' | 'email-link'; at: string }>(pool, proofOf, {
      chat: chatId,
      phone: vault.digest(phone),
      withinSec,
    })
    return row ? { by: row.by, at: Number(row.at) } : null
  },
  proofsOf: async (chatId) =>
    (await runNamed<ProofRow>(pool, proofsOf, { chat: chatId })).flatMap(({ by, act, digest, sealed, at }) => {
      const place = placeOf('proof.sealed', chatId, digest, by, act)
      const opened = openOrNull(() => vault.open(sealed, place) as ProofNote & { readonly phone: PhoneNumber })
      // A proof that cannot be opened proves nothing, and takes nothing from the other proofs.
      if (opened === null) return []
      const { phone, ...note } = opened
      return [{ by, phone, at: Number(at), note }]
    }),
  pairingsOf: async (phone) =>
    (await runNamed<{ chat_id: string; at: string | null }>(pool, pairings, { phone: vault.digest(phone) })).map(
      (row) => ({
        chatId: Number(row.chat_id),
        provedAt: row.at === null ? null : Number(row.at),
      }),
    ),
  recordCode: async (chatId, authenticationId, { phone, channel, act, object, decoy }) => {
    const [id, about] = [vault.digest(authenticationId), vault.digest(phone)]
    const sealed = vault.seal({ act, object }, placeOf('code_sent.sealed', id, chatId, about))
    await runNamed(pool, codeSent, { id, chat: chatId, phone: about, channel, sealed, decoy })
  },
  codeOf: async (chatId, authenticationId, phone) => {
    const [id, about] = [vault.digest(authenticationId), vault.digest(phone)]
    const [row] = await runNamed<CodeRow>(pool, codeOf, { id, chat: chatId, phone: about })
    if (!row) return null
    const bound =
      row.sealed === null
        ? UNBOUND
        : (vault.open(row.sealed, placeOf('code_sent.sealed', id, chatId, about)) as {
            readonly act: string
            readonly object: string | null
          })
    return { ...bound, phone, channel: row.channel, decoy: row.decoy, sentAt: Number(row.at) }
  },
  countSpent: async (key, windowSec) =>
    (await runNamed<{ count: number }>(pool, spent, { key: vault.digest(key), windowSec }))[0]?.count ?? 0,
  spend: async (key, limits: readonly RateLimit[]) => {
    const digest = vault.digest(key)
    const values = {
      key: digest,
      windows: limits.map((limit) => limit.windowSec),
      most: limits.map((limit) => limit.max),
    }
    const wait = await withKeyLock(pool, digest, (db) => runNamed<{ wait: number | null }>(db, spend, values))
    return typeof wait[0]?.wait === 'number' ? { waitSec: Math.max(1, wait[0].wait) } : null
  },
  reserve: (uses) =>
    inTransaction(pool, async (db) => {
      const keys = uses.map(({ key }) => vault.digest(key))
      for (const key of keys.toSorted((one, other) => one.compare(other))) await runNamed(db, lockKey, { key })
      const rows = uses.flatMap(({ limits }, place) => limits.map((limit) => ({ place, key: keys[place], ...limit })))
      const [reached] = await runNamed<{ place: number; wait: number }>(db, reachedOf, {
        places: rows.map(({ place }) => place),
        keys: rows.map(({ key }) => key),
        windows: rows.map(({ windowSec }) => windowSec),
        most: rows.map(({ max }) => max),
      })
      if (reached) return { refused: reached.place, waitSec: Math.max(1, reached.wait) }
      const [taken] = await runNamed<{ at: string }>(db, take, { keys })
      return { at: taken?.at ?? '' }
    }),
  dropProofs: (phone, changedAt) =>
    inTransaction(pool, async (db) => {
      const dropped = await runNamed(db, drop, { phone: vault.digest(phone), changedAt })
      if (dropped.length > 0) await appendJournal(db, vault, [proofsDropped(phone)])
    }),
  clear: async (keys) => void (await runNamed(pool, clear, { keys: keys.map((key) => vault.digest(key)) })),
  giveBack: async (keys, at) =>
    void (await runNamed(pool, giveBack, { keys: keys.map((key) => vault.digest(key)), at })),
  forget: async (chatId) =>
    void (await runNamed(pool, forget, { chat: chatId, walker: vault.digest(walkerKey(chatId)) })),
})
