import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { numberParameters } from '../../../src/adapters/postgres/named-statement.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { schemaPage } from './schema-page.ts'
import { statementPages } from './sql-pages.ts'

const PAGE = 'docs/sql/schema.sql'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

const linesOf = (page: string): readonly string[] => page.split('\n').map((line) => line.replace(/,$/, ''))

it('docs/sql/schema.sql is the schema of a migrated database', async () => {
  const page = await schemaPage(test.pool)
  if (process.env['UPDATE'] === '1') writeFileSync(PAGE, page)
  expect(readFileSync(PAGE, 'utf8') === page, `${PAGE} is made by \`npm run sql\`: run it, read \`git diff\``).toBe(
    true,
  )
})

it('a column, a check and an index that are added change the page', async () => {
  const before = await schemaPage(test.pool)
  const client = await test.pool.connect()
  try {
    await client.query(
      'begin; alter table timer add extra int check (extra > 0); create index timer_extra on timer (extra)',
    )
    const rows = await schemaPage({ query: client.query.bind(client) } as unknown as TestStore['pool'])
    const there = new Set(linesOf(before))
    const added = linesOf(rows).filter((line) => !there.has(line))
    expect(added).toEqual([
      '  extra integer',
      '  constraint timer_extra_check CHECK (extra > 0)',
      'CREATE INDEX timer_extra ON timer USING btree (extra);',
    ])
  } finally {
    await client.query('rollback')
    client.release()
  }
})

/** Only these are prepared (PostgreSQL, PREPARE). */
const PREPARED = /^(?:with|select|insert|update|delete|\()/

it('PostgreSQL understands every statement as docs/sql shows it, with the types of all its parameters', async () => {
  const client = await test.pool.connect()
  const refused: string[] = []
  for (const [file, page] of await statementPages()) {
    const { text } = numberParameters(file, page)
    const trial = PREPARED.test(text) ? `prepare "shown" as ${text}; deallocate all` : `begin; ${text}; rollback`
    await client.query(trial).catch(async (error: Error) => {
      refused.push(`${file}: ${error.message}`)
      await client.query('rollback')
    })
  }
  client.release()
  expect(refused).toEqual([])
}, 180_000)
