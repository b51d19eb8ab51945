import { newConversation } from '../../../core/conversation/conversation.ts'
import type { Conversation } from '../../../core/conversation/conversation.ts'
import type { OwnData, OwnDataStore } from '../../../core/ports/own-data-store.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { openOrNull } from '../open-item.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'
import { upgradeConversation } from '../upgrade-stored.ts'
import { readOwnHolds, readOwnProofs, readOwnRequests, readOwnSubscriptions } from './own-facts.ts'
import { readOwnNotices, readOwnPresses, readUnwantedNotices } from './own-notices.ts'
import type { ReadOwnRows } from './own-row-reader.ts'
import { readOwnBan, readOwnMessages, readOwnTalks } from './own-talks.ts'

/** Readers by table. The type asks for one for each table that the register exports. */
const READERS: Readonly<Record<keyof OwnData['rows'], ReadOwnRows>> = {
  proof: readOwnProofs,
  hold: readOwnHolds,
  request: readOwnRequests,
  subscription: readOwnSubscriptions,
  talk: readOwnTalks,
  talk_message: readOwnMessages,
  ban: readOwnBan,
  notice_copy: readOwnNotices,
  notice_press: readOwnPresses,
  notice_unwanted: readUnwantedNotices,
}

const conversation = namedStatement('own-conversation', 'select sealed from conversation where chat_id = :chat')

const readConversation = async (pool: Pool, vault: Vault, chatId: number): Promise<Conversation | null> => {
  const [row] = await runNamed<{ readonly sealed: Buffer }>(pool, conversation, { chat: chatId })
  if (!row) return null
  const opened = openOrNull(() => upgradeConversation(vault.open(row.sealed, placeOf('conversation.sealed', chatId))))
  return opened === null ? null : { ...newConversation(chatId), ...opened }
}

/**
 * Creates the reader of all that is kept about a customer. A value that cannot be opened is left out, and the rest is
 * given.
 */
export const createOwnDataStore = (pool: Pool, vault: Vault): OwnDataStore => ({
  read: async (chatId) => {
    const rows: Record<string, OwnData['rows'][keyof OwnData['rows']]> = {}
    for (const [table, read] of Object.entries(READERS)) rows[table] = await read(pool, vault, chatId)
    return { conversation: await readConversation(pool, vault, chatId), rows: rows as OwnData['rows'] }
  },
})
