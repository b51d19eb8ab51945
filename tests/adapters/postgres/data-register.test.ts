import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DATA_REGISTER } from '../../../src/core/ports/data-register.ts'
import { DATA_KINDS } from '../../../src/core/ports/personal-data.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { dataPage } from './data-page.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

/** Columns of all tables of ours, as `table.column`. */
const columnsThere = async (): Promise<ReadonlySet<string>> => {
  const rows = await rowsOf<{ name: string }>(
    test.pool,
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
  )
  return new Set(rows.map(({ name }) => name))
}

const classified = [...DATA_REGISTER].flatMap(([table, { columns }]) =>
  DATA_KINDS.flatMap((kind) => (columns[kind] ?? []).map((column) => `${table}.${column}`)),
)

/** Columns of bytes that are about keys, and about no person. */
const KEYS: ReadonlySet<string> = new Set(['owner.key_check', 'process.data_key', 'data_key.id', 'data_key.sealed'])

const remedyFor = (name: string): string => {
  const [table = '', column = ''] = name.split('.')
  return !DATA_REGISTER.has(table)
    ? `${name}: add a table "${table}" to a file src/core/ports/register-of-*.ts: { why, kept, forget, forgetNote, isExported, columns: { <kind>: ['${column}'] } }, kinds: ${DATA_KINDS.join(', ')}`
    : `${name}: add '${column}' to one list of ${table}.columns in src/core/ports/register-of-*.ts, by its kind: ${DATA_KINDS.join(', ')}; then UPDATE=1 for docs/data.md`
}

it('every column of the database is in the register of data', async () => {
  const known = new Set(classified)
  const missing = [...(await columnsThere())].filter((name) => !known.has(name))
  expect(missing.map(remedyFor)).toEqual([])
})

it('every column of the register is in the database, and once', async () => {
  const there = await columnsThere()
  expect(classified.filter((name) => !there.has(name)).map((name) => `${name}: take it out of the register`)).toEqual(
    [],
  )
  expect(classified.filter((name, place) => classified.indexOf(name) !== place)).toEqual([])
})

it('every column of bytes is a digest or sealed, and nothing else is sealed', async () => {
  const rows = await rowsOf<{ name: string }>(
    test.pool,
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and data_type = 'bytea'`,
  )
  const covered = [...DATA_REGISTER].flatMap(([table, { columns }]) =>
    [...(columns.digest ?? []), ...(columns.sealed ?? [])].map((column) => `${table}.${column}`),
  )
  const bytes = rows.map(({ name }) => name).filter((name) => !KEYS.has(name))
  expect(bytes.toSorted()).toEqual(covered.toSorted())
})

it('docs/data.md is made of the register (UPDATE=1 writes it)', () => {
  if (process.env['UPDATE'] === '1') writeFileSync('docs/data.md', dataPage())
  expect(readFileSync('docs/data.md', 'utf8')).toBe(dataPage())
})
