import { readdir, readFile } from 'node:fs/promises'
import { runMigrations } from 'graphile-worker'
import type { Pool } from './pool.ts'

const folder = new URL('migrations/', import.meta.url)

/** Advisory lock that lets one process at a time migrate. */
const MIGRATION_LOCK = 6_402_961

const applied = `create table if not exists migration (name text primary key, applied_at timestamptz not null default now())`

/** Lists the migrations of this version by the names of their files, in order. */
export const listMigrations = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()

/**
 * Brings the database to the schema of this version: the files of `migrations/` in the order of their names, each once and in a transaction of
 * its own, then the job queue's migrations. A file is known by its name, which is written into the table `migration`: a file that was ever
 * applied must not be renamed or edited, and two files may share a number, because only the whole name counts. Forward only: it
 * rejects on a newer schema, on which an older version of the program does not run.
 */
export const migrate = async (pool: Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(applied)
    const done = new Set(
      (await client.query<{ name: string }>('select name from migration')).rows.map(({ name }) => name),
    )
    const files = await listMigrations()
    const unknown = [...done].filter((name) => !files.includes(name)).toSorted()
    if (unknown.length > 0)
      throw new Error(
        `the database was migrated by a newer version of dozvon (${unknown.join(', ')}): start that version, or restore a backup made before it`,
      )
    for (const name of files.filter((file) => !done.has(file))) {
      await client.query('begin')
      await client.query(await readFile(new URL(name, folder), 'utf8'))
      await client.query('insert into migration (name) values ($1)', [name])
      await client.query('commit')
    }
    await runMigrations({ pgPool: pool })
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined)
    client.release()
  }
}
