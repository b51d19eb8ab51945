import type { Vault } from '../../core/ports/vault.ts'
import type { HoldStore, Hold } from '../../core/ports/hold-store.ts'
import { openOrNull } from './open-item.ts'
import { run } from './pool.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool } from './pool.ts'
import { numberedStatement } from './statement-register.ts'

const keep = numberedStatement({
  name: 'keep-hold',
  text: `insert into hold (chat_id, reservation_id, sealed, until, about) values ($1, $2, $3, $4, $5) on conflict (chat_id, reservation_id) do nothing`,
})

const open = numberedStatement({
  name: 'holds-of',
  text: `select chat_id, reservation_id, sealed from hold where chat_id = $1 and ended_at is null order by until`,
})

const ofLine = numberedStatement({
  name: 'holds-of-line',
  text: `select chat_id, reservation_id, sealed from hold where about = $1 and ended_at is null and until > now()`,
})

const find = numberedStatement({
  name: 'find-hold',
  text: `select chat_id, reservation_id, sealed from hold where chat_id = $1 and reservation_id = $2`,
})

const end = numberedStatement({
  name: 'end-hold',
  text: `update hold set ended_at = now() where chat_id = $1 and reservation_id = $2 and ended_at is null`,
})

interface HoldRow {
  chat_id: number
  reservation_id: string
  sealed: Buffer
}

/** Creates the store of numbers that are held for customers, encrypted. */
export const createHoldStore = (pool: Pool, vault: Vault): HoldStore => {
  const read = ({ chat_id: chatId, reservation_id: reservation, sealed }: HoldRow): Hold =>
    vault.open(sealed, placeOf('hold.sealed', chatId, reservation)) as Hold
  /** A hold that cannot be opened ends at the operator by itself, and stops no other. */
  const readAll = (rows: readonly HoldRow[]): readonly Hold[] =>
    rows.map((row) => openOrNull(() => read(row))).filter((hold) => hold !== null)
  return {
    keep: async (hold) =>
      void (await run(pool, keep, [
        hold.chatId,
        hold.reservationId,
        vault.seal(hold, placeOf('hold.sealed', hold.chatId, hold.reservationId)),
        hold.until,
        vault.digest(hold.phone),
      ])),
    find: async (chatId, reservationId) => {
      const [row] = await run<HoldRow>(pool, find, [chatId, reservationId])
      return row ? read(row) : null
    },
    of: async (chatId) => readAll(await run<HoldRow>(pool, open, [chatId])),
    ofLine: async (phone) => readAll(await run<HoldRow>(pool, ofLine, [vault.digest(phone)])),
    end: async (chatId, reservationId) => void (await run(pool, end, [chatId, reservationId])),
  }
}
