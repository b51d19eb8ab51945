import { namedStatement, runNamed } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { ListStore, NamedLine } from '../../core/ports/list-store.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool } from './pool.ts'

const keep = namedStatement(
  'keep-list',
  `insert into list (id, chat_id, service, sealed, until)
    values (:id, :chat, :service, :sealed, now() + :minutes * interval '1 minute')
    on conflict (id) do update set sealed = excluded.sealed`,
)

/** Uses a list for one call. The same call may use it again, after an interruption. */
const use = namedStatement(
  'use-list',
  `update list set used_by = :call
    where id = :id and chat_id = :chat and service = :service
    and (used_by = :call or (used_by is null and until > now()))
    returning sealed`,
)

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Creates the store of uploaded lists, encrypted. */
export const createListStore = (pool: Pool, vault: Vault): ListStore => ({
  keep: async (id, chatId, service, rows, minutes) =>
    void (await runNamed(pool, keep, {
      id,
      chat: chatId,
      service,
      sealed: vault.seal(rows, placeOf('list.sealed', id, chatId)),
      minutes,
    })),
  use: async (id, chatId, service, call) => {
    if (!uuid.test(id)) return null
    const [row] = await runNamed<{ sealed: Buffer }>(pool, use, { id, chat: chatId, service, call })
    return row ? (vault.open(row.sealed, placeOf('list.sealed', id, chatId)) as readonly NamedLine[]) : null
  },
})
