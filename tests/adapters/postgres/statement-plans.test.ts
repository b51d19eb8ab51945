import { afterAll, beforeAll, expect, it } from 'vitest'
import { commitStatement } from '../../../src/adapters/postgres/commit-statement.ts'
import type { Statement } from '../../../src/adapters/postgres/statement-register.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { frequentStatements, planOf, seedTurns } from './statement-plans.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
  await seedTurns(test.pool, { chats: 20_000, timers: 10_000 })
}, 180_000)
afterAll(() => test.close())

/** Tables that are a few pages at most: of one row, and of a row for each chat that is being sent to. */
const SMALL: ReadonlySet<string> = new Set(['journal_end', 'lease'])

const scannedBy = async (statement: Pick<Statement, 'text'>): Promise<readonly string[]> =>
  (await planOf(test.pool, statement)).steps
    .filter(({ what, table }) => what === 'Seq Scan' && !SMALL.has(table))
    .map(({ table }) => table)

it('what turns send most reads no table from its beginning to its end', async () => {
  for (const statement of frequentStatements()) expect(await scannedBy(statement), statement.name).toEqual([])
})

it('nor does a commit that changes a talk, proves a number and ends a walk', async () => {
  const parts = new Set(['messages', 'calls', 'timers', 'cancelled', 'proofs', 'hits', 'walks', 'desk'] as const)
  expect(await scannedBy(commitStatement(parts))).toEqual([])
})

it('a statement without an index is found', async () => {
  expect(await scannedBy({ text: 'select from conversation where step = $1' })).toEqual(['conversation'])
})
