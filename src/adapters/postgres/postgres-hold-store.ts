import type { Vault } from '../../core/ports/vault.ts'
import type { HoldStore, Hold } from '../../core/ports/hold-store.ts'
import { openOrNull } from './open-item.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool } from './pool.ts'

const keep = namedStatement(
  'keep-hold',
  `insert into hold (chat_id, reservation_id, sealed, until, about)
    values (:chat, :reservation, :sealed, :until, :about)
  on conflict (chat_id, reservation_id) do nothing`,
)

const open = namedStatement(
  'holds-of',
  `select chat_id, reservation_id, sealed from hold where chat_id = :chat and ended_at is null order by until`,
)

const ofLine = namedStatement(
  'holds-of-line',
  `select chat_id, reservation_id, sealed from hold where about = :about and ended_at is null and until > now()`,
)

const find = namedStatement(
  'find-hold',
  `select chat_id, reservation_id, sealed from hold where chat_id = :chat and reservation_id = :reservation`,
)

const end = namedStatement(
  'end-hold',
  `update hold set ended_at = now() where chat_id = :chat and reservation_id = :reservation and ended_at is null`,
)

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
      void (await runNamed(pool, keep, {
        chat: hold.chatId,
        reservation: hold.reservationId,
        sealed: vault.seal(hold, placeOf('hold.sealed', hold.chatId, hold.reservationId)),
        until: hold.until,
        about: vault.digest(hold.phone),
      })),
    find: async (chat, reservation) => {
      const [row] = await runNamed<HoldRow>(pool, find, { chat, reservation })
      return row ? read(row) : null
    },
    of: async (chat) => readAll(await runNamed<HoldRow>(pool, open, { chat })),
    ofLine: async (phone) => readAll(await runNamed<HoldRow>(pool, ofLine, { about: vault.digest(phone) })),
    end: async (chat, reservation) => void (await runNamed(pool, end, { chat, reservation })),
  }
}
