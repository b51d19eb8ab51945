import { listMigrations } from './migrate.ts'
import { namedStatement, runUnprepared } from './named-statement.ts'
import type { Pool } from './pool.ts'

/** A database as it is. Nothing was changed to learn it. */
export interface DatabaseFacts {
  /** Version as PostgreSQL names it, `18.4`, and as a number: 180004. */
  readonly version: string
  readonly versionNumber: number
  readonly role: string
  readonly name: string
  /** Schema in which tables are created; null when the search path has none. */
  readonly schema: string | null
  readonly isReadOnly: boolean
  readonly mayCreateTables: boolean
  /** True when the schema of the job queue exists, or may be created. */
  readonly mayQueueJobs: boolean
  /** Tables of the assistant that the role may not read and write. */
  readonly closedTables: readonly string[]
  readonly maxConnections: number
  readonly freeConnections: number
  /** Milliseconds by which the database's clock is ahead of this machine's, negative when it is behind. */
  readonly clockAheadMs: number
  /** True when connections share a session, as with a pooler in transaction mode. */
  readonly sharesSessions: boolean
  readonly schemaState: SchemaState
}

/**
 * The tables compared with the migrations of this version: `missing` are not applied yet, `unknown` are those of
 * another version.
 */
type SchemaState =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'made'; readonly missing: readonly string[]; readonly unknown: readonly string[] }

type SqlFacts = Omit<DatabaseFacts, 'clockAheadMs' | 'sharesSessions' | 'schemaState'> & { readonly clock: number }

/**
 * Privileges without which a table is closed to the program: the journal is only added to, its mark is not deleted, and
 * the list of migrations is only read where another role migrates.
 */
const OPEN = `has_table_privilege(c.oid, 'select') and (c.relname = 'migration' or has_table_privilege(c.oid, 'insert')
  and (c.relname = 'journal' or has_table_privilege(c.oid, 'update'))
  and (c.relname in ('journal', 'journal_end') or has_table_privilege(c.oid, 'delete')))`

/** Tables of the role that owns the table `migration` are the assistant's: whoever migrates creates them all. */
const facts = namedStatement(
  'doctor-facts',
  `
  select current_setting('server_version') as version, current_setting('server_version_num')::int as "versionNumber",
    current_user as role, current_database() as name, current_schema() as schema,
    pg_is_in_recovery() or current_setting('transaction_read_only')::bool as "isReadOnly",
    coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayCreateTables",
    to_regnamespace('graphile_worker') is not null or has_database_privilege(current_database(), 'create') as "mayQueueJobs",
    array(
      select c.relname::text from pg_class c join pg_class m on m.oid = to_regclass('migration') and m.relowner = c.relowner
      where c.relkind = 'r' and c.relnamespace = m.relnamespace and not (${OPEN})
      order by 1) as "closedTables",
    current_setting('max_connections')::int as "maxConnections",
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
      - (select count(*)::int from pg_stat_activity where datid is not null) as "freeConnections",
    (extract(epoch from clock_timestamp()) * 1000)::float8 as clock`,
)

const mayRead = namedStatement(
  'doctor-may-read',
  `select has_table_privilege(to_regclass('migration'), 'select') as may`,
)
const migrated = namedStatement('doctor-migrations', 'select name from migration order by name')
const server = namedStatement('doctor-server-process', 'select pg_backend_pid() as pid')

const readSchemaState = async (pool: Pool): Promise<SchemaState> => {
  const may = (await runUnprepared<{ readonly may: boolean | null }>(pool, mayRead))[0]?.may ?? null
  if (may === null) return { kind: 'empty' }
  if (!may) return { kind: 'unreadable' }
  const applied = (await runUnprepared<{ readonly name: string }>(pool, migrated)).map(({ name }) => name)
  if (applied.length === 0) return { kind: 'empty' }
  const files = await listMigrations()
  return {
    kind: 'made',
    missing: files.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !files.includes(name)),
  }
}

/**
 * Tells a pooler in transaction mode by the process that serves two open connections: there it is the same one for
 * both, or another one for each statement of the first.
 */
export const findSharedSessions = async (pool: Pool): Promise<boolean> => {
  const [one, other] = [await pool.connect(), await pool.connect()]
  const serverOf = async (connection: typeof one): Promise<unknown> =>
    (await runUnprepared<{ readonly pid: number }>(connection, server))[0]?.pid
  try {
    const first = await serverOf(one)
    await other.query('begin read only')
    const isShared = first === (await serverOf(other)) || first !== (await serverOf(one))
    await other.query('rollback')
    return isShared
  } finally {
    one.release(true)
    other.release(true)
  }
}

/**
 * Looks at a database and changes nothing. `now` gives this machine's ms since 1970. Rejects when the database does not
 * answer.
 */
export const inspectDatabase = async (pool: Pool, now: () => number): Promise<DatabaseFacts> => {
  const askedAt = now()
  const [row] = await runUnprepared<SqlFacts>(pool, facts)
  const answeredAt = now()
  if (!row) throw new Error('PostgreSQL gave no answer to a question about itself')
  const { clock, ...known } = row
  return {
    ...known,
    clockAheadMs: clock - (askedAt + answeredAt) / 2,
    sharesSessions: await findSharedSessions(pool),
    schemaState: await readSchemaState(pool),
  }
}
