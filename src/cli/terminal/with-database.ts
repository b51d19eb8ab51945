import { existsSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '../../bootstrap/config.ts'
import type { Config } from '../../bootstrap/config.ts'
import type { Keyring } from '../../bootstrap/open-vault.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { World } from '../../core/flow/world.ts'
import { createLogger } from '../../bootstrap/logger.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import { ConfigError, SETTINGS } from '../../bootstrap/settings.ts'
import { createShutdown } from '../../bootstrap/shutdown.ts'
import { openDatabase } from '../../bootstrap/database.ts'
import { loadSettingChoices, loadWorld } from '../../bootstrap/load-world.ts'

/** The settings, texts and database of the assistant, which itself does not run. */
export interface CommandContext {
  readonly config: Config
  readonly world: World
  readonly pool: Pool
  readonly vault: Vault
  readonly keyring: Keyring
}

/**
 * Throws {@link ConfigError} when the embedded database does not exist: a command beside the assistant makes none of
 * its own.
 */
const requireBegunDatabase = ({ database, dataDir }: Config): void => {
  if (database.kind === 'embedded' && !existsSync(path.join(dataDir, 'postgres')))
    throw new ConfigError(
      'DATABASE_URL',
      `there is no database in ${dataDir}: start the assistant first, or set it to ${SETTINGS.DATABASE_URL.expected}`,
    )
}

type CommandWork = (context: CommandContext) => Promise<void>

/**
 * Opens the database that the settings name, runs `work` with it and closes it, also when `work` rejects. `check` may
 * reject the command's input before the database is opened.
 */
export const withDatabase = async (
  env: NodeJS.ProcessEnv,
  work: CommandWork,
  check: (world: World) => void = () => undefined,
): Promise<void> => {
  const config = readConfig(env, loadSettingChoices())
  const log = createLogger({ level: 'warn', write: (line) => void process.stderr.write(line) })
  const shutdown = createShutdown(log)
  try {
    const world = await loadWorld(config.services, config.defaultLocale, log)
    check(world)
    requireBegunDatabase(config)
    const { pool, vault, keyring } = await openDatabase(config, log, shutdown)
    await work({ config, world, pool, vault, keyring })
  } finally {
    await shutdown.run()
  }
}
