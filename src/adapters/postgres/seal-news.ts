import { randomUUID } from 'node:crypto'
import type { Event } from '../../core/conversation/event.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { InboxPayload } from '../../core/ports/turn-store.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { placeOf } from './sealed-columns.ts'

/** Maximum number of rows of one statement. */
export const AT_ONCE = 1_000

/** News by chat. */
export type Told = readonly (readonly [number, Event])[]

/**
 * Seals news for the inboxes of these chats, each with a source of its own: the values `:chats`, `:sealed` and
 * `:sources`. That news is told once is kept by the subscription, which is marked in the same statement.
 */
export const sealNews = (vault: Vault, prefix: string, { id }: Pick<Incident, 'id'>, news: Told) => {
  const batch = randomUUID()
  const chats = news.map(([chatId]) => chatId)
  const sources = chats.map((chatId) => `${prefix}:${id}:${chatId}:${batch}`)
  const sealed = news.map(([chatId, event], at) =>
    vault.seal({ kind: 'event', event } satisfies InboxPayload, placeOf('inbox.sealed', sources[at] ?? '', chatId)),
  )
  return { chats, sealed, sources }
}
