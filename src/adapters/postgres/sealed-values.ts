/** Reads and replaces sealed values beside a running assistant, whatever they mean. */
import type { SealedPlace } from '../../core/ports/vault.ts'
import { namedStatement, runUnprepared } from './named-statement.ts'
import type { NamedStatement } from './named-statement.ts'
import type { Pool, Queryable } from './pool.ts'
import { SEALED_COLUMNS } from './sealed-columns.ts'
import type { SealedColumn } from './sealed-columns.ts'
import { inTransaction } from './transaction.ts'

/** Names of all columns with sealed values. */
export const sealedColumns = Object.keys(SEALED_COLUMNS) as readonly SealedColumn[]

const partsOf = (column: SealedColumn): readonly [table: string, field: string] =>
  column.split('.') as unknown as readonly [string, string]

/** Number of values of one column under one key. */
export interface KeyCount {
  readonly column: SealedColumn
  /** Id of the key; null for values of the layout without key ids. */
  readonly id: Buffer | null
  readonly count: number
}

/** First bytes of a value: the version of its layout and, from version 2 on, the id of its key. */
const ID_OF = (field: string): string => `case when get_byte(${field}, 0) = 2 then substr(${field}, 2, 4) end`

const countOf = (column: SealedColumn): string => {
  const [table, field] = partsOf(column)
  return `select ${ID_OF(field)} as id, count(*)::int as count from ${table} where ${field} is not null group by 1`
}

/** Counts the values of a column by the keys that sealed them. */
export const countByKey = async (db: Queryable, column: SealedColumn): Promise<readonly KeyCount[]> => {
  const rows = await runUnprepared<{ id: Buffer | null; count: number }>(db, statementsOf(column).count)
  return rows.map(({ id, count }) => ({ column, id, count }))
}

/** A sealed value, and the row version that holds it. */
interface ValueRow {
  readonly ctid: string
  readonly sealed: Buffer
  readonly row: readonly string[]
}

/** Outcome of one batch. */
export interface Batch {
  /** Place after which the next batch begins; null at the end of the table. */
  readonly next: string | null
  readonly turned: number
  /** Values that no key at hand opens. They are left as they are. */
  readonly broken: number
}

const BATCH = 200

/** Place before the first row of a table. */
export const FIRST = '(0,0)'

/**
 * Rows that another transaction is at are left out: this never waits for a turn, and so never stops one with a
 * deadlock.
 */
const selectBatch = (column: SealedColumn): string => {
  const [table, field] = partsOf(column)
  const key = SEALED_COLUMNS[column].map((name) => `coalesce(${name}::text, '')`).join(', ')
  return `select ctid::text, ${field} as sealed, array[${key}] as row from ${table}
    where ctid > :after::tid and ${field} is not null and substr(${field}, 1, 5) <> :prefix
    order by ctid limit ${BATCH} for update skip locked`
}

const updateBatch = (column: SealedColumn): string => {
  const [table, field] = partsOf(column)
  return `update ${table} t set ${field} = v.sealed
    from unnest(:places::tid[], :sealed::bytea[]) as v(at, sealed) where t.ctid = v.at`
}

/** The statements about one column, made once. */
interface ColumnStatements {
  readonly count: NamedStatement
  readonly select: NamedStatement
  readonly update: NamedStatement
}

const statements = new Map<SealedColumn, ColumnStatements>(
  sealedColumns.map((column) => {
    const name = column.replace('.', '-')
    const count = namedStatement(`count-keys-${name}`, countOf(column))
    const select = namedStatement(`select-sealed-${name}`, selectBatch(column))
    return [column, { count, select, update: namedStatement(`update-sealed-${name}`, updateBatch(column)) }]
  }),
)

const statementsOf = (column: SealedColumn): ColumnStatements => {
  const own = statements.get(column)
  if (!own) throw new Error(`the column ${column} holds no sealed values: see SEALED_COLUMNS`)
  return own
}

/**
 * Replaces the next values of a column whose first bytes are not `prefix` by what `reseal` makes of them; it throws for
 * a value that it cannot open. A batch is turned as a whole or not at all.
 */
export const turnBatch = (
  pool: Pool,
  column: SealedColumn,
  { after, prefix }: { readonly after: string; readonly prefix: Buffer },
  reseal: (sealed: Buffer, place: SealedPlace) => Buffer,
): Promise<Batch> =>
  inTransaction(pool, async (db) => {
    const { select, update } = statementsOf(column)
    const rows = await runUnprepared<ValueRow>(db, select, { after, prefix })
    const turned: { readonly ctid: string; readonly sealed: Buffer }[] = []
    for (const { ctid, sealed, row } of rows) {
      try {
        turned.push({ ctid, sealed: reseal(sealed, { column, row }) })
      } catch {
        // Counted below: a value of a lost key must not keep the others from being turned.
      }
    }
    if (turned.length > 0)
      await runUnprepared(db, update, {
        places: turned.map(({ ctid }) => ctid),
        sealed: turned.map(({ sealed }) => sealed),
      })
    return {
      next: rows.length < BATCH ? null : (rows.at(-1)?.ctid ?? null),
      turned: turned.length,
      broken: rows.length - turned.length,
    }
  })
