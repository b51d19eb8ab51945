import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import { isAway } from '../adapters/postgres/is-unreachable.ts'
import { startEmbeddedPostgres } from '../adapters/postgres/embedded/embedded-postgres.ts'
import { migrate } from '../adapters/postgres/migrate.ts'
import { createPool } from '../adapters/postgres/pool.ts'
import type { Pool } from '../adapters/postgres/pool.ts'
import { createVault, loadOrMakeKey } from '../adapters/crypto/vault.ts'
import type { Vault } from '../core/ports/ports.ts'
import type { Closers } from './shutdown.ts'

/** The database, ready to be used: its tables are of today. */
export interface Database {
  readonly url: string
  readonly pool: Pool
  readonly vault: Vault
}

const urlOf = async ({ database, dataDir }: Config, log: Logger, closers: Closers): Promise<string> => {
  if (database.kind === 'yours') return database.url
  const server = await startEmbeddedPostgres({ dataDir, log: { info: (line) => log.info(line) } })
  closers.add('PostgreSQL', server.stop)
  return server.url
}

const AGAIN_MS = 2_000

/** A database that is not there yet is waited for, as after a power cut; one that refuses us is the end. */
const whenItAnswers = async <Result>(work: () => Promise<Result>, log: Logger): Promise<Result> => {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const reason =
        error instanceof Error && error.message !== ''
          ? error.message
          : String(error instanceof Error && 'code' in error ? error.code : error)
      if (!isAway(error)) throw new Error(`DATABASE_URL: ${reason}`, { cause: error })
      log.warn(`DATABASE_URL: the database does not answer (${reason}), trying again in ${AGAIN_MS / 1_000} seconds`)
      await sleep(AGAIN_MS)
    }
  }
}

/** The database, brought to the present shape, and the key to what lies sealed in it. */
export const openDatabase = async (config: Config, log: Logger, closers: Closers): Promise<Database> => {
  const url = await urlOf(config, log, closers)
  const pool = createPool(url, (error) => log.warn({ err: error }, 'PostgreSQL: a connection was lost'))
  closers.add('the connections to PostgreSQL', () => pool.end())
  await whenItAnswers(() => migrate(pool), log)
  return { url, pool, vault: createVault(config.database.key ?? loadOrMakeKey(config.dataDir)) }
}
