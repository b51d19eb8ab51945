import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { statementPages } from '../adapters/postgres/sql-pages.ts'
import { sources } from './sources.ts'

const FOLDER = 'docs/sql'

/** Made of the tables instead, see `tests/adapters/postgres/schema.test.ts`. */
const SCHEMA = 'schema.sql'

const filesThere = (): readonly string[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.sql') && name !== SCHEMA)

it('docs/sql shows every statement of the adapter as it is, and no other', async () => {
  const pages = await statementPages()
  if (process.env['UPDATE'] === '1') {
    for (const name of filesThere()) if (!pages.has(name)) rmSync(`${FOLDER}/${name}`)
    for (const [name, page] of pages) writeFileSync(`${FOLDER}/${name}`, page)
  }
  const there = new Map(filesThere().map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]))
  const differing = [...new Set([...pages.keys(), ...there.keys()])].filter(
    (name) => pages.get(name) !== there.get(name),
  )
  expect(differing.toSorted(), 'docs/sql is made by `npm run sql`: run it and read what `git diff` shows').toEqual([])
}, 180_000)

const ADAPTER = 'src/adapters/postgres/'

/** Files of the adapter that have a line like this. */
const filesLike = (pattern: RegExp, but: readonly string[]): readonly string[] =>
  sources
    .filter(({ file, lines }) => file.startsWith(ADAPTER) && lines.some((line) => pattern.test(line)))
    .map(({ file }) => file.slice(ADAPTER.length))
    .filter((file) => !but.includes(file))
    .toSorted()

/** Parameters that are counted by hand. */
const NUMBERED = /\$\d|\$\$\{/

it('a statement names its parameters', () => {
  expect(filesLike(NUMBERED, ['named-statement.ts']), 'write `:name` with namedStatement instead of `$1`').toEqual([])
})

/** What a file sends beside its statements. */
const UNREGISTERED: Readonly<Record<string, string>> = {
  'embedded/embedded-postgres.ts': 'creates database and role',
  'inspect-database.ts': 'begins and ends a transaction',
  'migrate.ts': 'runs the migrations',
  'named-statement.ts': 'sends statements',
  'pool.ts': 'sends the settings of a session',
  'presence.ts': 'sends the settings of its session',
  'role-rights.ts': 'grants the rights that its statements list',
  'transaction.ts': 'begins and ends transactions',
}

it('SQL is sent by no other way than as a registered statement', () => {
  expect(filesLike(/\.query[<(]/, [])).toEqual(Object.keys(UNREGISTERED))
})

it.each([
  [NUMBERED, 'select 1 from talk where id = $1'],
  [NUMBERED, 'const at = (place: number): string => `$${first + place}`'],
])('%s finds «%s»', (pattern, line) => {
  expect(pattern.test(line)).toBe(true)
})
