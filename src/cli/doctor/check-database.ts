import type { DatabaseFacts } from '../../adapters/postgres/inspect-database.ts'
import { inspectDatabase } from '../../adapters/postgres/inspect-database.ts'
import { createPool } from '../../adapters/postgres/pool.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import { checkOwner } from './check-owner.ts'
import { ok, unseen, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { findDatabase } from './find-database.ts'
import type { DatabasePlace } from './find-database.ts'
import { databaseFindings } from './judge-database.ts'
import type { Setup } from './setup.ts'
import { reasonOf, withinTime } from './within-time.ts'

const NAME = 'database'

/** Names of the findings that need a database which answers, in their order. */
const DEPENDENT = ['database rights', 'database pooling', 'database clock', 'database schema', 'database owner', 'key']

/**
 * Answers of PostgreSQL, a pooler or the network, and what to do; the first that fits counts. Codes: PostgreSQL,
 * appendix A, and Node.
 */
const CONNECTION_FAULTS: readonly (readonly [RegExp, found: string, remedy: string])[] = [
  [
    /28P01|28000/,
    'it refuses the user or the password',
    'check both in DATABASE_URL; in it @ : / % of a password are written %40 %3A %2F %25',
  ],
  [
    /3D000/,
    'there is no such database',
    'create it (create database …), or correct the name at the end of DATABASE_URL',
  ],
  [
    /53300/,
    'it has no free connection',
    'raise max_connections, or end programs that hold connections: a process of dozvon takes 11',
  ],
  [
    /unsupported startup parameter/,
    'a pooler does not pass on the settings of a connection',
    'connect directly, or set ignore_startup_parameters = statement_timeout and pool_mode = session in PgBouncer',
  ],
  [
    /certificate|self.signed/,
    'its certificate is not trusted',
    'add ?sslmode=verify-full&sslrootcert=FILE with the certificate of its authority to DATABASE_URL',
  ],
  [/does not support SSL/, 'it speaks no TLS', 'remove sslmode from DATABASE_URL, or switch TLS on in PostgreSQL'],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|timeout|no answer|57P0/,
    'it does not answer',
    'start it, or check host and port in DATABASE_URL and the network between',
  ],
]

const connectionFinding = (error: unknown): Finding => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasonOf(error)
  const fault = CONNECTION_FAULTS.find(([words]) => words.test(code) || words.test(reason))
  const [, found, remedy] = fault ?? [null, 'it fails', 'look into the log of PostgreSQL']
  return wrong(NAME, `${found} (${reason})`, remedy)
}

const NOT_RUNNING = 'the database in DATA_DIR runs only while the assistant does, and only for the same user'

const isStopped = (place: DatabasePlace, finding: Finding): boolean =>
  place.kind === 'embedded' && finding.found.startsWith('it does not answer')

const unseenAll = (reason: string): readonly Finding[] => DEPENDENT.map((name) => unseen(name, reason))

const inspect = async (setup: Setup, pool: Pool, place: DatabasePlace): Promise<readonly Finding[]> => {
  let facts: DatabaseFacts
  try {
    facts = await withinTime(inspectDatabase(pool, setup.now))
  } catch (error) {
    const finding = connectionFinding(error)
    // The file with its port outlives a crash.
    if (isStopped(place, finding)) return [unseen(NAME, NOT_RUNNING)]
    return [finding, ...unseenAll('the database does not answer')]
  }
  return [...databaseFindings(facts), ...(await checkOwner(setup, pool, facts, place))]
}

/** Checks the database, and starts, makes and changes nothing. */
export const checkDatabase = async (setup: Setup): Promise<readonly Finding[]> => {
  const place = await findDatabase(setup)
  if (place.kind === 'unknown') return [unseen(NAME, place.reason)]
  if (place.kind === 'unmade') return [ok(NAME, 'there is none in DATA_DIR yet: the first start makes it, and its key')]
  if (place.url === null) return [unseen(NAME, NOT_RUNNING)]
  const pool = createPool(place.url, () => undefined, 2)
  try {
    return await inspect(setup, pool, place)
  } finally {
    void pool.end().catch(() => undefined)
  }
}
