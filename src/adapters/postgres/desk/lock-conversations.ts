import { run } from '../pool.ts'
import type { Queryable, Statement } from '../pool.ts'

const hold: Statement = {
  name: 'hold-conversations',
  text: `
    insert into conversation (chat_id) select chat_id from unnest($1::bigint[]) as given(chat_id) order by chat_id
    on conflict (chat_id) do update set fence = conversation.fence`,
}

/**
 * Locks the conversations of these chats until the transaction ends. Whoever changes what belongs to a customer holds their conversation
 * first, as a turn does: so one comes after the other, and none waits for one who waits for it.
 */
export const holdConversations = async (db: Queryable, chats: readonly number[]): Promise<void> =>
  void (await run(db, hold, [[...new Set(chats)]]))
