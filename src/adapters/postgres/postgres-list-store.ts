import type { Vault } from '../../core/ports/vault.ts'
import type { ListStore, NamedLine } from '../../core/ports/list-store.ts'
import { run } from './pool.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool, Statement } from './pool.ts'

const keep: Statement = {
  name: 'keep-list',
  text: `insert into list (id, chat_id, service, sealed, until) values ($1, $2, $3, $4, now() + $5 * interval '1 minute')
    on conflict (id) do update set sealed = excluded.sealed`,
}

/** Uses a list for one call. The same call may use it again, after an interruption. */
const use: Statement = {
  name: 'use-list',
  text: `update list set used_by = $4 where id = $1 and chat_id = $2 and service = $3 and (used_by = $4 or (used_by is null and until > now()))
    returning sealed`,
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Creates the store of uploaded lists, encrypted. */
export const createListStore = (pool: Pool, vault: Vault): ListStore => ({
  keep: async (id, chatId, service, rows, minutes) =>
    void (await run(pool, keep, [id, chatId, service, vault.seal(rows, placeOf('list.sealed', id, chatId)), minutes])),
  use: async (id, chatId, service, call) => {
    if (!uuid.test(id)) return null
    const [row] = await run<{ sealed: Buffer }>(pool, use, [id, chatId, service, call])
    return row ? (vault.open(row.sealed, placeOf('list.sealed', id, chatId)) as readonly NamedLine[]) : null
  },
})
