import { migrate } from '../../src/adapters/postgres/migrate.ts'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import type { Pool } from '../../src/adapters/postgres/pool.ts'
import { createStore } from '../../src/adapters/postgres/postgres-store.ts'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import type { Store } from '../../src/core/ports/store.ts'
import type { Vault } from '../../src/core/ports/vault.ts'
import { freshDatabase } from './postgres.ts'

/** A database with our tables, and the store on it. */
export interface TestStore {
  readonly url: string
  readonly pool: Pool
  readonly store: Store
  readonly vault: Vault
  readonly close: () => Promise<void>
}

const prepare = async (url: string): Promise<void> => {
  const pool = createPool(url, () => undefined, 2)
  await migrate(pool)
  await pool.end()
}

/** The key of every test: what one test store seals, another one can open. */
export const testKey = Buffer.alloc(32, 7)

/** A key that was in use before {@link testKey}. */
export const earlierKey = Buffer.alloc(32, 5)

/** A copy of a migrated database for one test file. */
export const openTestStore = async (): Promise<TestStore> => {
  const database = await freshDatabase({ template: { name: 'migrated', prepare } })
  const pool = createPool(database.url, () => undefined)
  const vault = createVault(testKey)
  return {
    url: database.url,
    pool,
    vault,
    store: createStore(pool, vault),
    close: async () => {
      await pool.end()
      await database.drop()
    },
  }
}

/** Rows of a question to the database, for what a test must see with its own eyes. */
export const rowsOf = async <Row extends object>(
  pool: Pool,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => (await pool.query<Row>(text, [...values])).rows
