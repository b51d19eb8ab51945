import type { DeskStore } from '../../../core/ports/desk-store.ts'
import type { Vault } from '../../../core/ports/ports.ts'
import { run } from '../pool.ts'
import type { Pool, Statement } from '../pool.ts'
import { inTransaction } from '../transaction.ts'
import { holdConversations } from './lock-conversations.ts'
import { writePosts } from './post-rows.ts'

/**
 * What waits to be shown of a customer is not shown any more, nor what an agent asked to see in their topic. Nobody waits in the queue with
 * nothing to say; a talk that an agent has goes on, from nothing.
 */
const forget: Statement = {
  name: 'desk-forget',
  text: `
    with talks as (update talk set brief = null, phone = null, score_words = null,
        state = case state when 'waiting' then 'ended' else state end, ended = case state when 'waiting' then 'left' else ended end,
        ended_at = case state when 'waiting' then now() else ended_at end where chat_id = $1),
      words as (delete from said where chat_id = $1),
      held as (delete from held_album where chat_id = $1),
      posts as (update desk_outbox set state = 'dropped', sealed = null, done_at = now() where state = 'open' and kind <> 'delete-topic'
        and (chat_id = $1 or (chat_id is null and (desk_group, thread) in (select desk_group, thread from topic where chat_id = $1)))),
      reactions as (update notice_copy set emoji = null where chat_id = $1 and message_id is not null and emoji is not null),
      presses as (delete from notice_press where chat_id = $1),
      past as (delete from past_topic where chat_id = $1 returning 1),
      shown as (update topic set face = null where chat_id = $1)
    select exists (select from topic where chat_id = $1 and thread is not null)
      and not exists (select from desk_outbox where chat_id = $1 and state = 'open' and kind = 'delete-topic') as shown,
      exists (select from past) as past`,
}

const older: Statement = { name: 'desk-forget-older', text: 'delete from past_topic where chat_id = $1 returning 1' }

/** Forgets a customer: words, briefs, numbers and what they did with notices at once, their topic as soon as the group has room. */
export const createForget = (pool: Pool, vault: Vault): Pick<DeskStore, 'forget' | 'forgetOlderTopics'> => ({
  forget: (chatId) =>
    inTransaction(pool, async (db) => {
      await holdConversations(db, [chatId])
      const [row] = await run<{ shown: boolean; past: boolean }>(db, forget, [chatId])
      if (row?.shown === true)
        await writePosts(db, vault, [{ to: { kind: 'customer', chatId }, post: { kind: 'delete-topic' } }])
      return { hadOlderTopics: row?.past === true }
    }),
  forgetOlderTopics: async (chatId) => (await run(pool, older, [chatId])).length > 0,
})
