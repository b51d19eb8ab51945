import type { Vault } from '../../core/ports/vault.ts'
import type { Watch, WatchStore } from '../../core/ports/watch-store.ts'
import { openOrNull } from './open-item.ts'
import { run } from './pool.ts'
import type { Pool } from './pool.ts'
import { placeOf } from './sealed-columns.ts'
import { numberedStatement } from './statement-register.ts'

const OPEN = 'ended_at is null and until > now()'

const begin = numberedStatement({
  name: 'begin-watch',
  text: `
    with over as (update watch set ended_at = until where kind = $2 and chat_id = $3 and phone = $4 and ended_at is null and until <= now() returning id)
    insert into watch (id, kind, chat_id, phone, secret, sealed, until)
      select $1, $2, $3, $4, $5, $6, now() + $7 * interval '1 second'
      where not exists (select from watch where kind = $2 and chat_id = $3 and phone = $4 and ${OPEN})
    on conflict do nothing returning id`,
})

const confirm = numberedStatement({
  name: 'confirm-watch',
  text: `update watch set sealed = $2 where id = $1`,
})

const find = numberedStatement({
  name: 'find-watch',
  text: `select id, chat_id, sealed from watch where secret = $1 and ${OPEN}`,
})

const end = numberedStatement({
  name: 'end-watch',
  text: `update watch set ended_at = now() where id = $1 and ended_at is null returning id`,
})

const ofChat = numberedStatement({
  name: 'watches-of',
  text: `select id, chat_id, sealed from watch where chat_id = $1 and ${OPEN} order by until`,
})

interface Row {
  id: string
  chat_id: number
  sealed: Buffer
}

/** Creates the store of watches. What they are about is sealed. */
export const createWatchStore = (pool: Pool, vault: Vault): WatchStore => {
  const seal = (watch: Watch): Buffer => vault.seal(watch, placeOf('watch.sealed', watch.id, watch.chatId))
  const readAll = (rows: readonly Row[]): readonly Watch[] =>
    rows.flatMap(({ id, chat_id: chat, sealed }) => {
      const watch = openOrNull(() => vault.open(sealed, placeOf('watch.sealed', id, chat)) as Watch)
      return watch === null ? [] : [watch]
    })
  return {
    begin: async (watch, secret, lifeSec) => {
      const { id, change, chatId, phone } = watch
      const values = [id, change, chatId, vault.digest(phone), vault.digest(secret), seal(watch), lifeSec]
      return (await run(pool, begin, values)).length > 0
    },
    confirm: async (watch) => void (await run(pool, confirm, [watch.id, seal(watch)])),
    find: async (secret) => readAll(await run<Row>(pool, find, [vault.digest(secret)]))[0] ?? null,
    end: async (id) => (await run(pool, end, [id])).length > 0,
    of: async (chatId) => readAll(await run<Row>(pool, ofChat, [chatId])),
  }
}
