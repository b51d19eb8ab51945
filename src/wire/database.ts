import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import { startEmbeddedPostgres } from '../postgres/embedded.ts'
import { migrate } from '../postgres/migrate.ts'
import { createPool } from '../postgres/pool.ts'
import type { Pool } from '../postgres/pool.ts'
import { createVault, loadOrMakeKey } from '../vault.ts'
import type { Vault } from '../core/ports.ts'
import type { Closers } from './closers.ts'

export interface Database {
  readonly url: string
  readonly pool: Pool
  readonly vault: Vault
}

const urlOf = async ({ database, dataDir }: Config, log: Logger, closers: Closers): Promise<string> => {
  if (database.kind === 'yours') return database.url
  const server = await startEmbeddedPostgres({ dataDir, log: { info: line => log.info(line) } })
  closers.add('PostgreSQL', server.stop)
  return server.url
}

/** The database, brought to the present shape, and the key to what lies sealed in it. */
export const openDatabase = async (config: Config, log: Logger, closers: Closers): Promise<Database> => {
  const url = await urlOf(config, log, closers)
  const pool = createPool(url, error => log.warn({ err: error }, 'PostgreSQL: a connection was lost'))
  closers.add('the connections to PostgreSQL', () => pool.end())
  await migrate(pool)
  return { url, pool, vault: createVault(config.database.key ?? loadOrMakeKey(config.dataDir)) }
}
