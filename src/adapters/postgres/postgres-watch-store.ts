import type { Vault } from '../../core/ports/vault.ts'
import type { Watch, WatchStore } from '../../core/ports/watch-store.ts'
import { openOrNull } from './open-item.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'
import { placeOf } from './sealed-columns.ts'

const OPEN = 'ended_at is null and until > now()'

const begin = namedStatement(
  'begin-watch',
  `
    with over as (update watch set ended_at = until where kind = :kind and chat_id = :chat and phone = :phone
      and ended_at is null and until <= now() returning id)
    insert into watch (id, kind, chat_id, phone, secret, sealed, until)
      select :id, :kind, :chat, :phone, :secret, :sealed, now() + :lifeSec * interval '1 second'
      where not exists (select from watch where kind = :kind and chat_id = :chat and phone = :phone and ${OPEN})
    on conflict do nothing returning id`,
)

const confirm = namedStatement('confirm-watch', `update watch set sealed = :sealed where id = :id`)

const find = namedStatement('find-watch', `select id, chat_id, sealed from watch where secret = :secret and ${OPEN}`)

const end = namedStatement(
  'end-watch',
  `update watch set ended_at = now() where id = :id and ended_at is null returning id`,
)

const ofChat = namedStatement(
  'watches-of',
  `select id, chat_id, sealed from watch where chat_id = :chat and ${OPEN} order by until`,
)

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
      const begun = await runNamed(pool, begin, {
        id,
        kind: change,
        chat: chatId,
        phone: vault.digest(phone),
        secret: vault.digest(secret),
        sealed: seal(watch),
        lifeSec,
      })
      return begun.length > 0
    },
    confirm: async (watch) => void (await runNamed(pool, confirm, { id: watch.id, sealed: seal(watch) })),
    find: async (secret) => readAll(await runNamed<Row>(pool, find, { secret: vault.digest(secret) }))[0] ?? null,
    end: async (id) => (await runNamed(pool, end, { id })).length > 0,
    of: async (chat) => readAll(await runNamed<Row>(pool, ofChat, { chat })),
  }
}
