import { endedByForgetting } from '../../../core/desk/talk-life-cycle.ts'
import type { DeskStore } from '../../../core/ports/desk-store.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import { inTransaction } from '../transaction.ts'
import { blankNames } from './blank-names.ts'
import { lockConversations } from './lock-conversations.ts'
import { writePosts } from './post-rows.ts'

/**
 * Forgets a customer's talks: messages, briefs and posts that wait, also those that answer an agent in the customer's
 * topic or name the customer elsewhere. A talk that waits in the queue ends; a talk that an agent has taken goes on
 * with an empty history.
 */
const forget = namedStatement(
  'desk-forget',
  `
    with talks as (update talk set brief = null, phone = null, score_words = null, tags = '{}',
        state = case when state = any(:states::text[]) then 'ended' else state end, ended = case
          when state = any(:states::text[]) then 'left' else ended end,
        ended_at = case when state = any(:states::text[]) then now() else ended_at end where chat_id = :chat),
      words as (delete from talk_message where chat_id = :chat),
      withheld as (delete from withheld_album where chat_id = :chat),
      posts as (update desk_outbox set state = 'dropped', sealed = null, dead_at = null, done_at = now()
        where (state = 'open' or dead_at is not null) and kind <> 'delete-topic'
        and (chat_id = :chat or (chat_id is null and (desk_group, thread) in (select desk_group, thread from topic
          where chat_id = :chat)) or talks && array(select id from talk where chat_id = :chat))),
      reactions as (update notice_copy set emoji = null where chat_id = :chat and message_id is not null
        and emoji is not null),
      presses as (delete from notice_press where chat_id = :chat),
      past as (delete from past_topic where chat_id = :chat returning 1),
      shown as (update topic set look = null where chat_id = :chat)
    select exists (select from topic where chat_id = :chat and thread is not null)
      and not exists (select from desk_outbox where chat_id = :chat and state = 'open'
        and kind = 'delete-topic') as shown,
      exists (select from past) as past`,
)

const older = namedStatement('desk-forget-older', 'delete from past_topic where chat_id = :chat returning 1')

/**
 * Creates what forgets a customer: messages, briefs, numbers and responses to notices at once; the topic as soon as the
 * group's minute has room, and so what names the customer outside it.
 */
export const createForget = (
  pool: Pool,
  vault: Vault,
): Pick<DeskStore, 'forget' | 'forgetOlderTopics' | 'blankNames'> => ({
  forget: (chatId) =>
    inTransaction(pool, async (db) => {
      await lockConversations(db, [chatId])
      const [row] = await runNamed<{ shown: boolean; past: boolean }>(db, forget, {
        chat: chatId,
        states: endedByForgetting,
      })
      if (row?.shown === true)
        await writePosts(db, vault, [{ to: { kind: 'customer', chatId }, post: { kind: 'delete-topic' } }])
      await blankNames(db, vault)
      return { hadOlderTopics: row?.past === true }
    }),
  blankNames: () => inTransaction(pool, (db) => blankNames(db, vault)),
  forgetOlderTopics: async (chatId) => (await runNamed(pool, older, { chat: chatId })).length > 0,
})
