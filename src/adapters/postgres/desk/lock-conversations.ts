import { namedStatement, runNamed } from '../named-statement.ts'
import type { Queryable } from '../pool.ts'

const hold = namedStatement(
  'hold-conversations',
  `
    insert into conversation (chat_id) select chat_id from unnest(:chats::bigint[]) as given(chat_id) order by chat_id
    on conflict (chat_id) do update set fence = conversation.fence`,
)

/**
 * Locks the conversations of these chats, in the order of their ids, until the transaction ends. Every change of a
 * customer's data takes this lock first, as a turn does, so that changes happen one after the other and cannot
 * deadlock.
 */
export const lockConversations = async (db: Queryable, chats: readonly number[]): Promise<void> =>
  void (await runNamed(db, hold, { chats: [...new Set(chats)] }))
