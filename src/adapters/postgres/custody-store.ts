import { newConversation } from '../../core/conversation/conversation.ts'
import type { Conversation } from '../../core/conversation/conversation.ts'
import type { Vault } from '../../core/ports/ports.ts'
import type { CustodyStore } from '../../core/ports/store.ts'
import { run } from './pool.ts'
import type { Pool, Statement } from './pool.ts'

const conversation: Statement = {
  name: 'conversation',
  text: 'select sealed from conversation where chat_id = $1 and sealed is not null',
}

const quiet: Statement = {
  name: 'quiet',
  text: 'select not exists (select from lane where chat_id = $1 and until > now()) as quiet',
}

/** Conversations as they are saved; a lane that is taken means that somebody is sending. */
export const createCustodyStore = (pool: Pool, vault: Vault): CustodyStore => ({
  conversationOf: async (chatId) => {
    const [row] = await run<{ sealed: Buffer }>(pool, conversation, [chatId])
    return row ? { ...newConversation(chatId), ...(vault.open(row.sealed) as Conversation) } : null
  },
  isQuiet: async (chatId) => (await run<{ quiet: boolean }>(pool, quiet, [chatId]))[0]?.quiet === true,
})
