import type { OwnRow } from '../../../core/ports/own-data-store.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { openOrNull } from '../open-item.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import type { placeOf } from '../sealed-columns.ts'

/** Reads the rows of one table that are about a chat, as its customer may read them. */
export type ReadOwnRows = (pool: Pool, vault: Vault, chatId: number) => Promise<readonly OwnRow[]>

/** Makes a reader of a statement about the chat `:chat`, and of what a customer reads of its row. */
export const ownRowReader = <Row extends object>(
  name: string,
  text: string,
  tell: (row: Row, open: (sealed: Buffer | null, place: ReturnType<typeof placeOf>) => unknown) => OwnRow,
): ReadOwnRows => {
  const statement = namedStatement(`own-${name}`, text)
  return async (pool, vault, chatId) => {
    const open = (sealed: Buffer | null, place: ReturnType<typeof placeOf>): unknown =>
      sealed === null ? null : openOrNull(() => vault.open(sealed, place))
    const rows = await runNamed<Row>(pool, statement, { chat: chatId })
    return rows.map((row) => tell(row, open))
  }
}

/** Gives a field of an opened value; null where it has none. */
export const fieldIn = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (Reflect.get(value, name) ?? null) : null
