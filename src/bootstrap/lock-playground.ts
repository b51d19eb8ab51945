import { takeExclusiveLock } from '../adapters/postgres/exclusive-lock.ts'
import type { Pool } from '../adapters/postgres/pool.ts'
import type { PlaygroundConfig } from './config.ts'
import { ConfigError } from './settings.ts'
import type { Shutdown } from './shutdown.ts'

const LOCK_TIMEOUT_MS = 3_000

/**
 * Allows one playground per database: the emulator and the sandbox live in one process and keep one file each. Waits 3
 * s for a playground that is just stopping, then throws {@link ConfigError} that names the shared setting.
 */
export const lockPlayground = async (
  { database, dataDir }: PlaygroundConfig,
  pool: Pool,
  shutdown: Shutdown,
): Promise<void> => {
  const lock = await takeExclusiveLock(pool, 'playground', LOCK_TIMEOUT_MS)
  const [name, what, example] =
    database.kind === 'embedded'
      ? ['DATA_DIR', dataDir, './data-2']
      : ['DATABASE_URL', 'this database', 'postgres://user:password@127.0.0.1:5432/other']
  if (!lock)
    throw new ConfigError(
      name,
      `another playground is using ${what}: stop it, or set ${name} to another one, such as ${example}`,
    )
  shutdown.add('the playground lock', lock.give)
}
