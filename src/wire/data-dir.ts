import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { PlaygroundConfig } from '../config.ts'
import { aloneAt } from '../postgres/alone.ts'
import type { Pool } from '../postgres/pool.ts'
import { ConfigError } from '../settings.ts'
import type { Closers } from './closers.ts'

const { R_OK, W_OK, X_OK } = constants

const reasonOf = (error: unknown): string => error instanceof Error ? error.message : String(error)

/** Makes the folder for everything that must survive. Throws a line that names it when it, or a file in it, is not ours to read and write. */
export const openDataDir = (dataDir: string): void => {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, R_OK | W_OK | X_OK)
    const files = readdirSync(dataDir, { withFileTypes: true }).filter(entry => entry.isFile())
    for (const { name } of files) accessSync(path.join(dataDir, name), R_OK | W_OK)
  } catch (error) {
    throw new ConfigError('DATA_DIR', `${reasonOf(error)}; write the path of a folder that this user may read and write, such as ./data`)
  }
}

const PATIENCE_MS = 3_000

/**
 * One playground at a time: its phones and handsets live in one process and are kept in one file each. Throws a line that names what two
 * would share. One that is just stopping is waited for.
 */
export const playAlone = async ({ database, dataDir }: PlaygroundConfig, pool: Pool, closers: Closers): Promise<void> => {
  const place = await aloneAt(pool, 'playground', PATIENCE_MS)
  const [name, what, example] = database.kind === 'embedded' ? ['DATA_DIR', dataDir, './data-2'] : ['DATABASE_URL', 'this database', 'postgres://user:password@127.0.0.1:5432/other']
  if (!place) throw new ConfigError(name, `another playground is using ${what}; stop it, or write a place of its own, such as ${example}`)
  closers.add('the place of the playground', place.give)
}
