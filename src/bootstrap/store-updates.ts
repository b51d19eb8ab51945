import type { Update } from 'grammy/types'
import type { App } from '../app/app.ts'
import type { InboxItem } from '../core/ports/turn-store.ts'
import type { ReadUpdate } from '../core/ports/read-update.ts'
import type { Logger } from './logger.ts'
import type { BotIdentity } from '../adapters/telegram/bot-identity.ts'

/** Stores Telegram's updates durably in the inbox, in their order. */
export type StoreUpdates = (updates: readonly Update[]) => Promise<void>

/** The reader of updates, and their counter. */
interface StoreUpdatesParts {
  readonly readUpdate: ReadUpdate
  readonly metrics: { readonly updatesStored: () => void }
}

/** Tells once for each group that is left why, with the setting that would make it a desk. */
const createTellOfGroups = (log: Logger): ((chatId: number) => void) => {
  const told = new Set<number>()
  return (chatId) => {
    if (told.has(chatId)) return
    told.add(chatId)
    log.warn(
      `the bot leaves the group ${chatId}, which is not one of its desk: if agents are to work there, write SUPPORT_CHAT_IDS=${chatId} and add the bot again`,
    )
  }
}

/**
 * Creates the function that stores updates. Updates that `readUpdate` cannot read are dropped. The source
 * `u:<bot>:<update_id>` makes the inbox take each update once, however often Telegram sends it.
 */
export const createStoreUpdates = (
  app: App,
  me: BotIdentity,
  { readUpdate, metrics }: StoreUpdatesParts,
  log: Logger,
): StoreUpdates => {
  const tellOfGroup = createTellOfGroups(log)
  return async (updates) => {
    const items = updates.flatMap((update): readonly InboxItem[] => {
      const read = readUpdate(update, Date.now())
      if (!read) return []
      if ('event' in read && read.event.kind === 'added-to-group') tellOfGroup(read.chatId)
      return [{ source: `u:${me.id}:${update.update_id}`, chatId: read.chatId, payload: { kind: 'update', update } }]
    })
    if (items.length === 0) return
    await app.receive(items)
    metrics.updatesStored()
  }
}
