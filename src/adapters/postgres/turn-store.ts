import type { Conversation } from '../../core/conversation/conversation.ts'
import type { Vault } from '../../core/ports/ports.ts'
import type { Commit, Head, Incoming, Payload, Stalled, TurnStore } from '../../core/ports/store.ts'
import { run } from './pool.ts'
import type { Pool, Queryable, Statement } from './pool.ts'
import { commitTurn } from './commit-turn.ts'

/** `locked` makes events of one chat come in one after the other, so that their `seq` is the order of their commits. */
const receive: Statement = {
  name: 'receive',
  text: `
    with given as (select * from unnest($1::text[], $2::bigint[], $3::bytea[]) with ordinality as g(source, chat_id, sealed, place)),
      met as (insert into conversation (chat_id) select distinct chat_id from given order by chat_id on conflict do nothing returning 1),
      locked as (select chat_id from conversation where chat_id in (select chat_id from given) order by chat_id for update),
      kept as (
        insert into inbox (source, chat_id, sealed)
        select source, chat_id, sealed from given where (select count(*) from locked) + (select count(*) from met) >= 0 order by place
        on conflict (source) do nothing returning chat_id)
    select distinct chat_id from kept`,
}

const head: Statement = {
  name: 'head',
  text: `
    select i.seq, i.sealed, extract(epoch from i.received_at) * 1000 as at, i.attempts, i.next_at <= now() as due, c.sealed as saved
    from inbox i join conversation c using (chat_id)
    where i.chat_id = $1 and i.done_at is null order by i.seq limit 1`,
}

const postpone: Statement = {
  name: 'postpone',
  text: `update inbox set attempts = attempts + 1, next_at = now() + $2 * interval '1 millisecond', error = $3 where seq = $1`,
}

const park: Statement = {
  name: 'park',
  text: `update inbox set done_at = now(), sealed = null, error = $2 where seq = $1`,
}

/**
 * A second without progress means that no process is at it: the one that was has died, lost its race, or waits for a time to come.
 * What we hold ourselves is listed too: we may hold it without knowing, when the database's answer was lost.
 */
const stalled: Statement = {
  name: 'stalled',
  text: `
    select
      array(select distinct i.chat_id from inbox i join conversation c using (chat_id)
        where i.done_at is null and i.next_at <= now() and i.received_at < now() - interval '1 second'
          and c.updated_at < now() - interval '1 second' limit 200) as turns,
      array(select distinct o.chat_id from outbox o left join lane l on l.chat_id = o.chat_id and l.until > now() and l.owner <> $1
        where o.state = 'open' and o.next_at <= now() and o.made_at < now() - interval '1 second' and l.chat_id is null limit 200) as messages,
      array(select id from call where answered_at is null and (owner is null or owner = $1) and next_at <= now()
        and asked_at < now() - interval '1 second' limit 200) as calls`,
}

interface HeadRow {
  seq: number
  sealed: Buffer
  at: string
  attempts: number
  due: boolean
  saved: Buffer | null
}

/** Keeps events in the order given and drops doubles; gives the chats that have something new. */
export const keepIncoming = async (
  db: Queryable,
  vault: Vault,
  items: readonly Incoming[],
): Promise<readonly number[]> => {
  const rows = await run<{ chat_id: number }>(db, receive, [
    items.map(({ source }) => source),
    items.map(({ chatId }) => chatId),
    items.map(({ payload }) => vault.seal(payload)),
  ])
  return rows.map((row) => row.chat_id)
}

/** What becomes of an event that failed, whoever's it is. */
export const createPutOff = (pool: Pool): Pick<TurnStore, 'postpone' | 'park'> => ({
  postpone: async (seq, delayMs, error) => void (await run(pool, postpone, [seq, delayMs, error])),
  park: async (seq, error) => void (await run(pool, park, [seq, error])),
})

/** The inbox and the turns, in PostgreSQL. Payloads and conversations are sealed before they leave this process. */
export const createTurnStore = (pool: Pool, vault: Vault): TurnStore => ({
  receive: (items) => keepIncoming(pool, vault, items),
  head: async (chatId): Promise<Head | null> => {
    const [row] = await run<HeadRow>(pool, head, [chatId])
    if (!row?.due) return null
    return {
      seq: row.seq,
      payload: vault.open(row.sealed) as Payload,
      at: Number(row.at),
      attempts: row.attempts,
      conversation: row.saved && (vault.open(row.saved) as Conversation),
    }
  },
  commit: (commit: Commit) => commitTurn(pool, vault, commit),
  ...createPutOff(pool),
  stalled: async (owner): Promise<Stalled> => {
    const [row] = await run<{ turns: number[]; messages: number[]; calls: string[] }>(pool, stalled, [owner])
    return {
      turns: (row?.turns ?? []).map(Number),
      messages: (row?.messages ?? []).map(Number),
      calls: row?.calls ?? [],
    }
  },
})
