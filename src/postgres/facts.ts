import type { PhoneNumber } from '../core/operator/scalars.ts'
import type { Vault } from '../core/ports.ts'
import type { FactStore, Limit, Payload } from '../core/store.ts'
import { run } from './pool.ts'
import type { Pool, Queryable, Statement } from './pool.ts'

const prove: Statement = {
  name: 'prove',
  text: `insert into proof (chat_id, phone, proved_by) values ($1, $2, $3)
    on conflict (chat_id, phone, proved_by) do update set proved_at = now()`,
}

const proofOf: Statement = {
  name: 'proof-of',
  text: `select proved_by as by, extract(epoch from proved_at) * 1000 as at from proof
    where chat_id = $1 and phone = $2 and proved_at > now() - $3 * interval '1 second' order by proved_by = 'code' desc limit 1`,
}

const lockKey: Statement = {
  name: 'lock-key',
  text: `select pg_advisory_xact_lock(('x' || encode(substring($1::bytea from 1 for 8), 'hex'))::bit(64)::bigint)`,
}

/** One at a time per key, so that two chats cannot both spend the last one: the lock must be had before the statement looks. */
const alone = async <Result>(pool: Pool, key: Buffer, work: (client: Queryable) => Promise<Result>): Promise<Result> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await run(client, lockKey, [key])
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

const spend: Statement = {
  name: 'spend',
  text: `
    with reached as (
        select max(extract(epoch from (select s.at from spending s where s.key = $1 and s.at > now() - l.window_sec * interval '1 second'
          order by s.at desc offset l.most - 1 limit 1)) + l.window_sec - extract(epoch from now())) as wait
        from unnest($2::int[], $3::int[]) as l(window_sec, most)),
      spent as (insert into spending (key) select $1 from reached where wait is null)
    select ceil(wait)::int as wait from reached`,
}

const subscribe: Statement = {
  name: 'subscribe',
  text: `insert into subscription (chat_id, incident_id, flow) values ($1, $2, $3)
    on conflict (chat_id, incident_id) do update set told_at = null, flow = excluded.flow`,
}

const awaited: Statement = { name: 'awaited-incidents', text: `select distinct incident_id from subscription where told_at is null` }

const waiting: Statement = { name: 'waiting-chats', text: `select chat_id from subscription where incident_id = $1 and told_at is null` }

const tell: Statement = {
  name: 'tell-subscribers',
  text: `
    with told as (update subscription set told_at = now() where incident_id = $1 and chat_id = any ($2::bigint[]) and told_at is null returning chat_id)
    insert into inbox (source, chat_id, sealed) select 'incident:' || $1 || ':' || chat_id || ':' || extract(epoch from now())::bigint, chat_id, $3 from told
    on conflict (source) do nothing returning chat_id`,
}

/** Facts in PostgreSQL. Numbers and limits are kept as keyed digests. */
export const createFactStore = (pool: Pool, vault: Vault): FactStore => ({
  prove: async (chatId, phone, by) => void (await run(pool, prove, [chatId, vault.digest(phone), by])),
  proofOf: async (chatId, phone: PhoneNumber, withinSec) => {
    const [row] = await run<{ by: 'own-contact' | 'code'; at: string }>(pool, proofOf, [chatId, vault.digest(phone), withinSec])
    return row ? { by: row.by, at: Number(row.at) } : null
  },
  spend: async (key, limits: readonly Limit[]) => {
    const digest = vault.digest(key)
    const values = [digest, limits.map(limit => limit.windowSec), limits.map(limit => limit.max)]
    const wait = await alone(pool, digest, client => run<{ wait: number | null }>(client, spend, values))
    return typeof wait[0]?.wait === 'number' ? { waitSec: Math.max(1, wait[0].wait) } : null
  },
  subscribe: async (chatId, incidentId, flow) => void (await run(pool, subscribe, [chatId, incidentId, flow])),
  awaitedIncidents: async () => (await run<{ incident_id: string }>(pool, awaited, [])).map(row => row.incident_id),
  tellSubscribers: async (incidentId, text, at) => {
    const chats = (await run<{ chat_id: number }>(pool, waiting, [incidentId])).map(row => row.chat_id)
    const payload: Payload = { kind: 'event', event: { kind: 'news', text, vars: {}, flow: null, at } }
    return (await run<{ chat_id: number }>(pool, tell, [incidentId, chats, vault.seal(payload)])).map(row => row.chat_id)
  },
})
