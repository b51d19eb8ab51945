import { newConversation } from '../../core/conversation/conversation.ts'
import type { Conversation } from '../../core/conversation/conversation.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { openOrNull } from './open-item.ts'
import type { Pool } from './pool.ts'
import { placeOf } from './sealed-columns.ts'
import { upgradeConversation } from './upgrade-stored.ts'

/** Conversations that are emptied at a time. */
const BATCH = 200

/** Lists silent conversations that nothing is under way in. `flow` is empty in one that was emptied. */
const silent = namedStatement(
  'silent-conversations',
  `
    select chat_id, turn, sealed from conversation c
    where coalesce(seen_at, updated_at) < now() - :days * interval '1 day' and updated_at < now() - interval '1 day'
      and sealed is not null and flow <> '' and holder = 'bot' and chat_id > :after
      and not exists (select from talk t where t.chat_id = c.chat_id and t.state <> 'ended')
      and not exists (select from inbox i where i.chat_id = c.chat_id and i.done_at is null)
      and not exists (select from outbox o where o.chat_id = c.chat_id and o.state = 'open')
      and not exists (select from call a where a.chat_id = c.chat_id and a.answered_at is null)
    order by chat_id limit ${BATCH}`,
)

/**
 * Empties one, unless a turn was first. Its turn grows, so that no process goes on with the conversation that it
 * remembers.
 */
const empty = namedStatement(
  'empty-conversation',
  `
    with emptied as (update conversation
      set sealed = :sealed, turn = turn + 1, flow = '', step = '', service = null, locale = null
        where chat_id = :chat and turn = :turn
          and not exists (select from inbox i where i.chat_id = :chat and i.done_at is null) returning chat_id),
      timers as (delete from timer where chat_id in (select chat_id from emptied)),
      prompts as (delete from prompt where chat_id in (select chat_id from emptied))
    select count(*)::int as count from emptied`,
)

/** The conversation of a chat that begins anew. Numbers go on, so that no old button and no old answer acts. */
const emptied = ({ chatId, turn, nextFrame, promptNo, custody, unreachable }: Conversation): Conversation => ({
  ...newConversation(chatId),
  turn: turn + 1,
  nextFrame,
  promptNo,
  custody: { holder: custody.holder, agent: custody.agent, fence: custody.fence },
  unreachable,
})

/** Empties the conversations of customers who gave no sign of life for so many days; gives their number. */
export const emptyConversations = async (pool: Pool, vault: Vault, days: number): Promise<number> => {
  let count = 0
  let after = 0
  for (;;) {
    const rows = await runNamed<{ chat_id: number; turn: number; sealed: Buffer }>(pool, silent, { days, after })
    for (const { chat_id: chatId, turn, sealed } of rows) {
      const place = placeOf('conversation.sealed', chatId)
      after = chatId
      const saved = openOrNull(() => upgradeConversation(vault.open(sealed, place)))
      // Nobody can read it, so it is as good as empty; those behind it go on.
      if (saved === null) continue
      const next = emptied(saved)
      const [done] = await runNamed<{ count: number }>(pool, empty, {
        chat: chatId,
        turn,
        sealed: vault.seal(next, place),
      })
      count += done?.count ?? 0
    }
    if (rows.length < BATCH) return count
  }
}
