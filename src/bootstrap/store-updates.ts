import type { Update } from 'grammy/types'
import type { App } from '../app/app.ts'
import type { InboxItem } from '../core/ports/turn-store.ts'
import type { ReadUpdate } from '../core/ports/read-update.ts'
import type { BotIdentity } from '../adapters/telegram/bot-identity.ts'

/** Stores Telegram's updates durably in the inbox, in their order. */
export type StoreUpdates = (updates: readonly Update[]) => Promise<void>

/**
 * Creates the function that stores updates. Updates that `readUpdate` cannot read are dropped. The source `u:<bot>:<update_id>`
 * makes the inbox take each update once, however often Telegram sends it.
 */
export const createStoreUpdates =
  (app: App, me: BotIdentity, readUpdate: ReadUpdate): StoreUpdates =>
  async (updates) => {
    const items = updates.flatMap((update): readonly InboxItem[] => {
      const read = readUpdate(update, Date.now())
      return read
        ? [{ source: `u:${me.id}:${update.update_id}`, chatId: read.chatId, payload: { kind: 'update', update } }]
        : []
    })
    if (items.length > 0) await app.receive(items)
  }
