import { newConversation } from '../../core/conversation/conversation.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { CustodyStore } from '../../core/ports/custody-store.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool } from './pool.ts'
import { upgradeConversation } from './upgrade-stored.ts'

const conversation = namedStatement(
  'conversation',
  'select sealed from conversation where chat_id = :chat and sealed is not null',
)

const quiet = namedStatement(
  'quiet',
  'select not exists (select from lease where chat_id = :chat and until > now()) as quiet',
)

/** Creates the reader of saved conversations. A chat is quiet while no process holds its lease. */
export const createCustodyStore = (pool: Pool, vault: Vault): CustodyStore => ({
  conversationOf: async (chatId) => {
    const [row] = await runNamed<{ sealed: Buffer }>(pool, conversation, { chat: chatId })
    return row
      ? {
          ...newConversation(chatId),
          ...upgradeConversation(vault.open(row.sealed, placeOf('conversation.sealed', chatId))),
        }
      : null
  },
  isQuiet: async (chatId) => (await runNamed<{ quiet: boolean }>(pool, quiet, { chat: chatId }))[0]?.quiet === true,
})
