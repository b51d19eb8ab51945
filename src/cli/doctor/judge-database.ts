import type { DatabaseFacts } from '../../adapters/postgres/inspect-database.ts'
import { ok, unseen, warning, wrong } from './finding.ts'
import type { Finding } from './finding.ts'

const OLDEST_VERSION = 140_000

/** Connections of one process: ten of its pool, and one for its presence. */
const NEEDED_CONNECTIONS = 11

/** Difference of clocks at which nothing is lost, and times in messages are visibly wrong. */
const CLOCK_TOLERANCE_MS = 5_000

const judgeServer = ({ name, version, versionNumber, freeConnections, maxConnections }: DatabaseFacts): Finding => {
  if (versionNumber < OLDEST_VERSION)
    return wrong('database', `PostgreSQL ${version} is too old`, 'use PostgreSQL 14 or newer')
  const found = `${name}, PostgreSQL ${version}, ${freeConnections} of ${maxConnections} connections free`
  return freeConnections < NEEDED_CONNECTIONS
    ? warning('database', found, `raise max_connections: a process takes ${NEEDED_CONNECTIONS}`)
    : ok('database', found)
}

const judgeRights = (facts: DatabaseFacts): Finding => {
  const { role, name, schema, isReadOnly, mayCreateTables, mayQueueJobs, closedTables, schemaState } = facts
  const isMigrated = schemaState.kind === 'made' && schemaState.missing.length === 0
  const faulty = (found: string, remedy: string): Finding => wrong('database rights', found, remedy)
  if (isReadOnly) return faulty('it is read-only, as a standby is', 'set DATABASE_URL to the primary')
  if (schema === null)
    return faulty(`${role} has no schema to work in`, `create schema public, or set search_path of ${role}`)
  if (!mayCreateTables && !isMigrated)
    return faulty(
      `${role} may not create tables in ${schema}, and some are missing`,
      `run npm run migrate with the role that owns them, or grant create on schema ${schema} to ${role}`,
    )
  if (!mayQueueJobs)
    return faulty(
      `${role} may not create the schema of the job queue`,
      `grant create on database ${name} to ${role}, or create schema graphile_worker authorization ${role}`,
    )
  if (closedTables.length > 0)
    return faulty(
      `${role} may not read and write ${closedTables.slice(0, 3).join(', ')}${closedTables.length > 3 ? ` and ${closedTables.length - 3} more` : ''}`,
      'set DATABASE_URL to the role that owns the tables, or change their owner',
    )
  const may = mayCreateTables ? 'create, read and write' : 'read and write'
  return ok('database rights', `${role} may ${may} tables in ${schema}`)
}

const judgePooling = ({ sharesSessions }: DatabaseFacts): Finding =>
  sharesSessions
    ? wrong(
        'database pooling',
        'a pooler lends connections for one transaction at a time',
        'connect directly, or set pool_mode = session in the pooler',
      )
    : ok('database pooling', 'each connection has a session of its own')

const durationOf = (ms: number): string => {
  const seconds = Math.round(ms / 1_000)
  if (seconds < 120) return `${seconds} s`
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`
}

const judgeClock = ({ clockAheadMs }: DatabaseFacts): Finding => {
  const apart = Math.abs(clockAheadMs)
  if (apart <= CLOCK_TOLERANCE_MS) return ok('database clock', 'the same as here')
  return warning(
    'database clock',
    `it is ${durationOf(apart)} ${clockAheadMs > 0 ? 'ahead of' : 'behind'} this machine's`,
    'set both clocks by NTP: timers and times in messages are off by as much',
  )
}

const judgeSchema = ({ schemaState: state, role }: DatabaseFacts): Finding => {
  if (state.kind === 'unreadable') return unseen('database schema', `${role} may not read the table migration`)
  if (state.kind === 'empty') return ok('database schema', 'none yet: the first start makes the tables')
  if (state.unknown.length > 0)
    return wrong(
      'database schema',
      `it was migrated by a newer version of dozvon (${state.unknown.join(', ')})`,
      'start that version, or restore a backup made before it',
    )
  const [first] = state.missing
  if (first === undefined) return ok('database schema', 'that of this version')
  return warning(
    'database schema',
    `it is older than this version: ${state.missing.length} migrations are missing, from ${first} on`,
    'make a backup, read the changelog, and start this version, which applies them',
  )
}

/** Judges a database that answers: server, rights, pooling, clock and schema, in this order. */
export const databaseFindings = (facts: DatabaseFacts): readonly Finding[] =>
  [judgeServer, judgeRights, judgePooling, judgeClock, judgeSchema].map((judge) => judge(facts))
