import type { Vault } from '../../core/ports/vault.ts'
import { placeOf } from './sealed-columns.ts'
import type { InboxItem, TurnStore } from '../../core/ports/turn-store.ts'
import { column, packBytes } from './columns.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool, Queryable } from './pool.ts'

/**
 * Adds events to the inbox. `locked` serialises the events of one chat, so that their `seq` is the order of their
 * commits.
 */
const receive = namedStatement(
  'receive',
  `
    with given as (
        select * from unnest(:sources::text[], :chats::bigint[], :from::int[], :length::int[]) with ordinality
        as g(source, chat_id, sealed_from, sealed_length, place)),
      created as (insert into conversation (chat_id) select distinct chat_id from given order by chat_id
        on conflict do nothing returning 1),
      locked as (select c.chat_id from conversation c where c.chat_id = any (:chats::bigint[]) order by c.chat_id
        for update),
      kept as (
        insert into inbox (source, chat_id, sealed)
        select source, chat_id, substr(:bytes::bytea, sealed_from, sealed_length) from given
        where (select count(*) from locked) + (select count(*) from created) >= 0 order by place
        on conflict (source) do nothing returning source, chat_id, seq, extract(epoch from received_at) * 1000 as at)
    select source, chat_id, seq, at from kept order by seq`,
)

const postpone = namedStatement(
  'postpone',
  `update inbox set attempts = attempts + 1, next_at = now() + :delayMs * interval '1 millisecond', error = :error
    where seq = :seq`,
)

const park = namedStatement(
  'park',
  `update inbox set done_at = now(), dead_at = now(), attempts = attempts + 1, error = :error where seq = :seq`,
)

const discard = namedStatement(
  'discard',
  `update inbox set done_at = now(), sealed = null, error = :reason where seq = :seq`,
)

/** An event that was new to the inbox. */
export interface KeptEvent {
  readonly source: string
  readonly chatId: number
  readonly seq: number
  /** Time of arrival, ms since 1970. */
  readonly at: number
}

/** Adds events to the inbox in the order given, without duplicates; returns the new ones in the order of the inbox. */
export const keepEvents = async (
  db: Queryable,
  vault: Vault,
  items: readonly InboxItem[],
): Promise<readonly KeptEvent[]> => {
  const packed = packBytes(
    items.map(({ source, chatId, payload }) => vault.seal(payload, placeOf('inbox.sealed', source, chatId))),
  )
  const rows = await runNamed<{ source: string; chat_id: number; seq: number; at: string }>(db, receive, {
    sources: column(items.map(({ source }) => source)),
    chats: column(items.map(({ chatId }) => chatId)),
    bytes: packed.bytes,
    from: column(packed.from),
    length: column(packed.length),
  })
  return rows.map(({ source, chat_id: chatId, seq, at }) => ({ source, chatId, seq, at: Number(at) }))
}

/** Adds events to the inbox in the order given, without duplicates; returns the chats with new events. */
export const keepIncoming = async (
  db: Queryable,
  vault: Vault,
  items: readonly InboxItem[],
): Promise<readonly number[]> => [...new Set((await keepEvents(db, vault, items)).map(({ chatId }) => chatId))]

/** Creates what postpones, dead-letters or discards an event, of a customer or of a group. */
export const createFailedEvents = (pool: Pool): Pick<TurnStore, 'postpone' | 'deadLetter' | 'discard'> => ({
  postpone: async (seq, delayMs, error) => void (await runNamed(pool, postpone, { seq, delayMs, error })),
  deadLetter: async (seq, error) => void (await runNamed(pool, park, { seq, error })),
  discard: async (seq, reason) => void (await runNamed(pool, discard, { seq, reason })),
})
