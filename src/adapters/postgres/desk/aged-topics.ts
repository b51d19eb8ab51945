import type { DeskStore } from '../../../core/ports/desk-store.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool, Queryable } from '../pool.ts'
import { inTransaction } from '../transaction.ts'
import { lockConversations } from './lock-conversations.ts'
import { writePosts } from './post-rows.ts'

/**
 * Lists customers whose last talk ended so many days ago, and whose topic is still there: those of each group that
 * waited longest, as many as the hour has left. A group in which a deletion was refused lately has none: its people
 * were told, and the bot asks again when the refusal is deleted like every dead letter. `chats` narrows to given ones;
 * null does not.
 */
const aged = namedStatement(
  'aged-topics',
  `
    with over as (
        select t.chat_id, t.desk_group, row_number() over (partition by t.desk_group order by max(k.ended_at)) as place
        from topic t join talk k on k.chat_id = t.chat_id left join desk_group g on g.id = t.desk_group
        where t.thread is not null and t.desk_group = any (:groups::bigint[]) and g.trouble is null
          and (:chats::bigint[] is null or t.chat_id = any (:chats))
          and not exists (select from desk_outbox o where o.chat_id = t.chat_id and o.state = 'open')
          and not exists (select from desk_outbox o where o.desk_group = t.desk_group and o.kind = 'delete-topic'
            and o.state = 'refused' and o.error not like 'a talk has begun%')
        group by t.chat_id, t.desk_group
        having bool_and(k.state = 'ended') and max(k.ended_at) < now() - :days * interval '1 day')
    select chat_id from over where place <= :perHour - (select count(*) from desk_outbox o
      where o.desk_group = over.desk_group
      and o.kind = 'delete-topic' and o.made_at > now() - interval '1 hour')
    order by chat_id`,
)

/**
 * Creates what deletes topics of ended talks in Telegram. A chat is looked at again under its lock: a talk may have
 * begun.
 */
export const createAgedTopics = (pool: Pool, vault: Vault): Pick<DeskStore, 'deleteAgedTopics'> => ({
  deleteAgedTopics: async ({ groups, days, perHour }) => {
    const find = async (db: Queryable, chats: readonly number[] | null): Promise<readonly number[]> =>
      (await runNamed<{ chat_id: number }>(db, aged, { groups, days, perHour, chats })).map((row) => row.chat_id)
    const found = await find(pool, null)
    if (found.length === 0) return
    await inTransaction(pool, async (db) => {
      await lockConversations(db, found)
      const still = await find(db, found)
      await writePosts(
        db,
        vault,
        still.map((chatId) => ({ to: { kind: 'customer', chatId }, post: { kind: 'delete-topic', aged: true } })),
      )
    })
  },
})
