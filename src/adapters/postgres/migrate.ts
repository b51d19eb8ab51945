import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { runMigrations } from 'graphile-worker'
import type { PoolClient } from 'pg'
import { namedStatement, runUnprepared } from './named-statement.ts'
import type { Pool } from './pool.ts'

const folder = new URL('migrations/', import.meta.url)

/** Advisory lock that lets one process at a time migrate. */
const MIGRATION_LOCK = 6_402_961

/** SQLSTATE of a right that is missing (PostgreSQL, appendix A). */
const NO_RIGHT = '42501'

const createTable = `
  create table if not exists migration (name text primary key, applied_at timestamptz not null default now());
  alter table migration add column if not exists checksum text`

const lock = namedStatement('migration-lock', 'select pg_advisory_lock(:key)')
const unlock = namedStatement('migration-unlock', 'select pg_advisory_unlock(:key)')

/** Notes the checksum of a file that an older version of the program applied. */
const check = namedStatement('migration-check', 'update migration set checksum = :checksum where name = :name')

const note = namedStatement('migration-note', 'insert into migration (name, checksum) values (:name, :checksum)')

/** Lists the migrations of this version by the names of their files, in order. */
export const listMigrations = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()

/** A migration of this version: its statements and their SHA-256, which line endings do not change. */
interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

const readMigrations = async (): Promise<readonly Migration[]> =>
  Promise.all(
    (await listMigrations()).map(async (name) => {
      const sql = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )

/** Checksums by the names of the applied files; null where an older version of the program noted none. */
type Applied = ReadonlyMap<string, string | null>

/** Reads what was applied; null when the table is missing, or has no checksums yet. */
const readApplied = async (client: PoolClient): Promise<Applied | null> => {
  const { rowCount } = await client.query(
    `select from pg_attribute where attrelid = to_regclass('migration') and attname = 'checksum' and not attisdropped`,
  )
  if (rowCount === 0) return null
  const { rows } = await client.query<{ name: string; checksum: string | null }>('select name, checksum from migration')
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

const refuseOther = (applied: Applied, migrations: readonly Migration[]): void => {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  const unknown = [...applied.keys()].filter((name) => !known.has(name)).toSorted()
  if (unknown.length > 0)
    throw new Error(
      `the database was migrated by a newer version of dozvon (${unknown.join(', ')}): start that version, or restore a backup made before it`,
    )
  const edited = [...applied].filter(([name, checksum]) => checksum !== null && checksum !== known.get(name))
  if (edited.length > 0)
    throw new Error(
      `${edited.map(([name]) => name).join(', ')} is not what was applied to this database: restore the file of the release, and write the change as a new migration`,
    )
}

const inOneTransaction = async (client: PoolClient, act: () => Promise<void>): Promise<void> => {
  await client.query('begin')
  try {
    await act()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

const apply = async (client: PoolClient, migrations: readonly Migration[]): Promise<void> => {
  const before = await readApplied(client)
  if (before === null) await client.query(createTable)
  const applied = before ?? (await readApplied(client)) ?? new Map<string, string | null>()
  refuseOther(applied, migrations)
  for (const { name, sql, checksum } of migrations) {
    if (applied.get(name) === null) await runUnprepared(client, check, { name, checksum })
    if (applied.has(name)) continue
    await inOneTransaction(client, async () => {
      await client.query(sql)
      await runUnprepared(client, note, { name, checksum })
    })
  }
}

const explain = (error: unknown): unknown => {
  if (!(error instanceof Error) || !('code' in error) || error.code !== NO_RIGHT) return error
  const remedy = 'run npm run migrate with the role that owns the tables, or set DATABASE_URL to it'
  return new Error(`its role may not bring the tables to this version (${error.message}): ${remedy}`, { cause: error })
}

/**
 * Brings the database to the schema of this version: the files of `migrations/` in the order of their names, each once
 * and in a transaction of its own, then the job queue's migrations. A database that has them all is only read, so that
 * a role without the right to create tables can do it. A file is known by its name, which is written with its checksum
 * into the table `migration`: a file that was ever applied must not be renamed or edited, and two files may share a
 * number, because only the whole name counts. Forward only. Rejects on a newer schema, on an edited file, and, in one
 * line with the remedy, when the role lacks the right.
 */
export const migrate = async (pool: Pool): Promise<void> => {
  const migrations = await readMigrations()
  const client = await pool.connect()
  try {
    await runUnprepared(client, lock, { key: MIGRATION_LOCK })
    await apply(client, migrations)
    await runMigrations({ pgPool: pool })
  } catch (error) {
    throw explain(error)
  } finally {
    await runUnprepared(client, unlock, { key: MIGRATION_LOCK }).catch(() => undefined)
    client.release()
  }
}
