import { inspect } from 'node:util'
import { readConfig } from '../../bootstrap/config.ts'
import type { Config } from '../../bootstrap/config.ts'
import type { Vault } from '../../core/ports/ports.ts'
import type { World } from '../../core/flow/world.ts'
import { createLogger } from '../../bootstrap/logger.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import { ConfigError } from '../../bootstrap/settings.ts'
import { createClosers } from '../../bootstrap/shutdown.ts'
import { openDatabase } from '../../bootstrap/database.ts'
import { known, openWorld } from '../../bootstrap/load-world.ts'
import { letReadersLeave } from './let-readers-leave.ts'
import { ToldError } from './usage-error.ts'

/** What a command works in: the assistant's texts and database, without the assistant. */
export interface House {
  readonly config: Config
  readonly world: World
  readonly pool: Pool
  readonly vault: Vault
}

type Work = (house: House) => Promise<void>

/** Opens the house of these settings, works in it and closes it, whatever happens. `check` looks at what was given before the database is opened. */
export const inHouse = async (
  env: NodeJS.ProcessEnv,
  work: Work,
  check: (world: World) => void = () => undefined,
): Promise<void> => {
  const config = readConfig(env, known())
  const log = createLogger({ level: 'warn', write: (line) => void process.stderr.write(line) })
  const closers = createClosers(log)
  try {
    const world = await openWorld(config.services, config.defaultLocale, log)
    check(world)
    const { pool, vault } = await openDatabase(config, log, closers)
    await work({ config, world, pool, vault })
  } finally {
    await closers.closeAll()
  }
}

/** Ends the process as the command ends: 0, or 1 and the one line that is to be told; anything else is shown whole. */
export const exitAfter = (command: () => Promise<void>): Promise<never> => {
  letReadersLeave()
  return command().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(
        `${error instanceof ToldError || error instanceof ConfigError ? error.message : inspect(error)}\n`,
      )
      process.exit(1)
    },
  )
}
