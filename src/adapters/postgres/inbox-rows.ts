import type { Vault } from '../../core/ports/vault.ts'
import type { InboxItem, TurnStore } from '../../core/ports/turn-store.ts'
import { run } from './pool.ts'
import type { Pool, Queryable, Statement } from './pool.ts'

/** Adds events to the inbox. `locked` serialises the events of one chat, so that their `seq` is the order of their commits. */
const receive: Statement = {
  name: 'receive',
  text: `
    with given as (select * from unnest($1::text[], $2::bigint[], $3::bytea[]) with ordinality as g(source, chat_id, sealed, place)),
      created as (insert into conversation (chat_id) select distinct chat_id from given order by chat_id on conflict do nothing returning 1),
      locked as (select chat_id from conversation where chat_id in (select chat_id from given) order by chat_id for update),
      kept as (
        insert into inbox (source, chat_id, sealed)
        select source, chat_id, sealed from given where (select count(*) from locked) + (select count(*) from created) >= 0 order by place
        on conflict (source) do nothing returning chat_id)
    select distinct chat_id from kept`,
}

const postpone: Statement = {
  name: 'postpone',
  text: `update inbox set attempts = attempts + 1, next_at = now() + $2 * interval '1 millisecond', error = $3 where seq = $1`,
}

const park: Statement = {
  name: 'park',
  text: `update inbox set done_at = now(), sealed = null, error = $2 where seq = $1`,
}

/** Adds events to the inbox in the order given, without duplicates; returns the chats with new events. */
export const keepIncoming = async (
  db: Queryable,
  vault: Vault,
  items: readonly InboxItem[],
): Promise<readonly number[]> => {
  const rows = await run<{ chat_id: number }>(db, receive, [
    items.map(({ source }) => source),
    items.map(({ chatId }) => chatId),
    items.map(({ payload }) => vault.seal(payload)),
  ])
  return rows.map((row) => row.chat_id)
}

/** Creates what postpones or dead-letters a failed event, of a customer or of a group. */
export const createFailedEvents = (pool: Pool): Pick<TurnStore, 'postpone' | 'deadLetter'> => ({
  postpone: async (seq, delayMs, error) => void (await run(pool, postpone, [seq, delayMs, error])),
  deadLetter: async (seq, error) => void (await run(pool, park, [seq, error])),
})
