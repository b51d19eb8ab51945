import { readFile, writeFile } from 'node:fs/promises'
import { Client } from 'pg'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import { sealAsBefore } from '../support/sealed-rows.ts'
import type { Vault } from '../../src/core/ports/vault.ts'

/** A fixture of a database of an earlier version: the name of its files, and the moment at which it was taken. */
export interface OldDatabase {
  readonly name: string
  /** Milliseconds since 1970. */
  readonly takenAt: number
}

const FOLDER = 'tests/fixtures/databases'
const WEEK_MS = 7 * 86_400_000
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/**
 * Moves every moment in a JSON value by `ms`: numbers of milliseconds or seconds, and ISO 8601 texts, within a week of
 * `takenAt`.
 */
const shifted = (value: unknown, takenAt: number, ms: number): unknown => {
  const isNear = (at: number): boolean => Math.abs(at - takenAt) < WEEK_MS
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner === 'number' && isNear(inner)) return inner + ms
      if (typeof inner === 'number' && isNear(inner * 1_000)) return inner + Math.floor(ms / 1_000)
      if (typeof inner === 'string' && ISO.test(inner) && isNear(Date.parse(inner)))
        return new Date(Date.parse(inner) + ms).toISOString()
      return inner
    }),
  ) as unknown
}

interface Column {
  readonly table: string
  readonly column: string
}

const columnsOf = async (client: Client, type: string): Promise<readonly Column[]> =>
  (
    await client.query<Column>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as table, quote_ident(column_name) as column
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' and data_type = $1`,
      [type],
    )
  ).rows

/** Values of that version were bound to no place; today's are sealed for theirs when they are turned. */
const NOWHERE = { column: '', row: [] }

const openedBy = (vault: Vault, sealed: Buffer): { readonly value: unknown } | null => {
  try {
    return { value: vault.open(sealed, NOWHERE) }
  } catch {
    return null
  }
}

/** Fills an empty database with the fixture. Everything in it, sealed or not, then happened `ms` later than it did. */
export const restoreDatabase = async (
  url: string,
  key: Buffer,
  { name, takenAt }: OldDatabase,
  ms: number,
): Promise<void> => {
  const client = new Client({ connectionString: url })
  const vault = createVault(key)
  await client.connect()
  try {
    await client.query(await readFile(`${FOLDER}/${name}.sql`, 'utf8'))
    for (const { table, column } of await columnsOf(client, 'timestamp with time zone'))
      await client.query(`update ${table} set ${column} = ${column} + $1 * interval '1 millisecond'`, [ms])
    for (const { table, column } of await columnsOf(client, 'bytea')) {
      const { rows } = await client.query<{ ctid: string; sealed: Buffer }>(
        `select ctid::text, ${column} as sealed from ${table} where ${column} is not null`,
      )
      for (const { ctid, sealed } of rows) {
        const opened = openedBy(vault, sealed)
        if (opened)
          await client.query(`update ${table} set ${column} = $1 where ctid = $2::tid`, [
            sealAsBefore(key, shifted(opened.value, takenAt, ms)),
            ctid,
          ])
      }
    }
  } finally {
    await client.end()
  }
}

/**
 * Writes the saved state of a tool (`telegram` or `operator`) as it would be had everything in it happened `ms` later.
 */
export const restoreTool = async (
  tool: 'telegram' | 'operator',
  file: string,
  { name, takenAt }: OldDatabase,
  ms: number,
): Promise<void> => {
  const saved = JSON.parse(await readFile(`${FOLDER}/${name}.${tool}.json`, 'utf8')) as unknown
  await writeFile(file, JSON.stringify(shifted(saved, takenAt, ms)))
}
