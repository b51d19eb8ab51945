import { setRoleRights, readRoleState } from '../../adapters/postgres/role-rights.ts'
import { listMigrations, migrate } from '../../adapters/postgres/migrate.ts'
import { createPool } from '../../adapters/postgres/pool.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import { UsageError } from '../terminal/usage-error.ts'

const requireOtherRole = async (pool: Pool, role: string): Promise<void> => {
  const state = await readRoleState(pool, role)
  if (state === 'absent')
    throw new UsageError(`--grant: there is no role ${role}: create role ${role} login password '…', or check its name`)
  if (state === 'own')
    throw new UsageError(`--grant: ${role} has the rights of the owner already: name the role of the running assistant`)
}

/**
 * Migrates the database at `url`, gives `grant` the running assistant's rights, and returns the line that says so.
 * Throws {@link UsageError} with what is wrong and its remedy.
 */
export const migrateDatabase = async (url: string, grant: string | null): Promise<string> => {
  const pool = createPool(url, () => undefined, 2)
  try {
    if (grant !== null) await requireOtherRole(pool, grant)
    await migrate(pool)
    if (grant !== null) await setRoleRights(pool, grant)
    const last = (await listMigrations()).at(-1) ?? ''
    const may = grant === null ? '' : ` ${grant} may read and write its tables, and create none.`
    return `The database has the tables of this version (${last}).${may}`
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`DATABASE_URL: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await pool.end()
  }
}
