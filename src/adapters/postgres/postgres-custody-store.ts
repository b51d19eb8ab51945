import { newConversation } from '../../core/conversation/conversation.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { CustodyStore } from '../../core/ports/custody-store.ts'
import { run } from './pool.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool, Statement } from './pool.ts'
import { upgradeConversation } from './upgrade-stored.ts'

const conversation: Statement = {
  name: 'conversation',
  text: 'select sealed from conversation where chat_id = $1 and sealed is not null',
}

const quiet: Statement = {
  name: 'quiet',
  text: 'select not exists (select from lease where chat_id = $1 and until > now()) as quiet',
}

/** Creates the reader of saved conversations. A chat is quiet while no process holds its lease. */
export const createCustodyStore = (pool: Pool, vault: Vault): CustodyStore => ({
  conversationOf: async (chatId) => {
    const [row] = await run<{ sealed: Buffer }>(pool, conversation, [chatId])
    return row
      ? {
          ...newConversation(chatId),
          ...upgradeConversation(vault.open(row.sealed, placeOf('conversation.sealed', chatId))),
        }
      : null
  },
  isQuiet: async (chatId) => (await run<{ quiet: boolean }>(pool, quiet, [chatId]))[0]?.quiet === true,
})
