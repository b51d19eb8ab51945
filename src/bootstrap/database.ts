import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import type { Log } from '../core/ports/log.ts'
import { isUnreachable } from '../adapters/postgres/is-unreachable.ts'
import { startEmbeddedPostgres } from '../adapters/postgres/embedded/embedded-postgres.ts'
import { findSharedSessions } from '../adapters/postgres/inspect-database.ts'
import { migrate } from '../adapters/postgres/migrate.ts'
import { createPool } from '../adapters/postgres/pool.ts'
import type { Pool } from '../adapters/postgres/pool.ts'
import { loadOrMakeKeys } from '../adapters/crypto/create-vault.ts'
import type { Vault } from '../core/ports/vault.ts'
import { findKeyBesideData } from './find-key-beside-data.ts'
import { findKeyFault } from './find-key-fault.ts'
import { recordKeyring, vaultOf } from './open-vault.ts'
import type { Keyring } from './open-vault.ts'
import { retryWhile } from './retry-while.ts'
import type { Shutdown } from './shutdown.ts'

/** The database, ready to use: its schema is migrated. */
export interface Database {
  readonly url: string
  readonly pool: Pool
  readonly vault: Vault
  /** The keys with which the vault was opened. */
  readonly keyring: Keyring
}

const urlOf = async ({ database, dataDir }: Config, log: Logger, shutdown: Shutdown): Promise<string> => {
  if (database.kind === 'external') return database.url
  const server = await startEmbeddedPostgres({ dataDir, log: { info: (line) => log.info(line) } })
  shutdown.add('PostgreSQL', server.stop)
  return server.url
}

const RETRY_MS = 2_000

const reasonOf = (error: unknown): string => {
  if (error instanceof Error && error.message !== '') return error.message
  return String(error instanceof Error && 'code' in error ? error.code : error)
}

const NEEDS_SESSIONS =
  'a pooler lends connections for one transaction at a time: connect directly, or set pool_mode = session in the pooler'

/** Refuses a pooler that gives a connection no session of its own: its locks and notifications would be another's. */
const requireSessions = async (pool: Pool): Promise<void> => {
  if (await findSharedSessions(pool)) throw new Error(NEEDS_SESSIONS)
}

const remedyFor = (reason: string): string =>
  /unsupported startup parameter/.test(reason)
    ? `${reason}: connect directly, or set ignore_startup_parameters = statement_timeout in PgBouncer`
    : reason

/** Migrates the tables. Waits for a database that is not up yet, as after a power cut; any other error is final. */
const migrateOnceUp = (pool: Pool, log: Logger): Promise<void> =>
  retryWhile(
    async () => {
      await requireSessions(pool)
      await migrate(pool)
    },
    (error) => {
      if (!isUnreachable(error)) return null
      log.warn(
        `DATABASE_URL: the database does not answer (${reasonOf(error)}), trying again in ${RETRY_MS / 1_000} seconds`,
      )
      return RETRY_MS
    },
  ).catch((error: unknown) => {
    throw new Error(`DATABASE_URL: ${remedyFor(reasonOf(error))}`, { cause: error })
  })

/** Gives the keys of the settings, or those of the data folder. */
const keyringOf = ({ database: { key, oldKeys = [] }, dataDir }: Config): Keyring =>
  key === null ? loadOrMakeKeys(dataDir) : [key, ...oldKeys]

/**
 * Opens the database (starting the embedded one), migrates it, and opens the vault with the key of its sealed values.
 * Throws a `ConfigError` when they were sealed with a key that the settings lack.
 */
export const openDatabase = async (
  config: Config,
  log: Logger,
  shutdown: Shutdown,
  quietLog: Log = log,
): Promise<Database> => {
  const url = await urlOf(config, log, shutdown)
  const pool = createPool(url, (error) => quietLog.warn({ err: error }, 'PostgreSQL: a connection was lost'))
  shutdown.add('the connections to PostgreSQL', () => pool.end())
  await migrateOnceUp(pool, log)
  const warning = findKeyBesideData(config)
  if (warning !== null) log.warn(warning)
  const keyring = keyringOf(config)
  const state = await recordKeyring(keyring, pool)
  if (state.kind !== 'right') throw findKeyFault(state)
  return { url, pool, vault: vaultOf(keyring, state), keyring }
}
