import type { PassOver, RequestDetails } from '../../core/ports/request-store.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'
import { openDetails } from './request-rows.ts'
import type { HeldRow, RequestRow } from './request-rows.ts'

/** Delay of the first look, seconds: most orders take seconds. Later looks come with the minute. */
export const FIRST_LOOK_SEC = 5

/** That delay as an expression. */
export const FIRST_LOOK = `interval '${FIRST_LOOK_SEC} seconds'`

/** Puts off rows that cannot be opened: they are looked at again when the right key may be back. */
const putOff = namedStatement(
  'put-off-requests',
  `update request r set next_at = now() + interval '1 hour' from unnest(:chats::bigint[],
  :references::text[]) as u(chat_id, reference)
    where r.chat_id = u.chat_id and r.reference = u.reference`,
)

/**
 * Opens claimed rows. Those that cannot be opened are put off and named to `passOver`: one of them stops no other.
 */
export const openClaimed = async <Row extends RequestRow | HeldRow, Opened>(
  pool: Pool,
  vault: Vault,
  rows: readonly Row[],
  read: (row: Row, details: RequestDetails) => Opened,
  passOver: PassOver,
): Promise<readonly Opened[]> => {
  const opened = rows.map((row) => ({ row, details: openDetails(row, vault) }))
  const closed = opened.filter(({ details }) => details === null).map(({ row }) => row)
  if (closed.length > 0) {
    await runNamed(pool, putOff, {
      chats: closed.map((row) => row.chat_id),
      references: closed.map((row) => row.reference),
    })
    for (const row of closed) passOver({ chatId: row.chat_id, reference: row.reference })
  }
  return opened.flatMap(({ row, details }) => (details === null ? [] : [read(row, details)]))
}
