import { accessSync, constants, existsSync, mkdirSync, readdirSync, statfsSync } from 'node:fs'
import path from 'node:path'
import type { Config, PlaygroundConfig } from './config.ts'
import { aloneAt } from '../adapters/postgres/exclusive-lock.ts'
import type { Pool } from '../adapters/postgres/pool.ts'
import { ConfigError } from './settings.ts'
import type { Closers } from './shutdown.ts'

const { R_OK, W_OK, X_OK } = constants

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const MB = 1_000_000
/** A new PostgreSQL of our own takes 60 MB, and wants to grow. */
const NEW_DATABASE_MB = 200

/** Free space without which it makes no sense to begin, MB. */
export const roomWanted = ({ database, dataDir }: Config): number =>
  database.kind === 'embedded' && !existsSync(path.join(dataDir, 'postgres')) ? NEW_DATABASE_MB : 0

/** From above, one at a time: told to make all of them, Node tries for ever where nothing can be made, as below /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Somebody else may have made it just now.
    if (!existsSync(folder)) throw error
  }
}

/**
 * Makes the folder for everything that must survive. Throws a line that names it when it, or a file in it, is not ours to read and write, or
 * when there is less room than wanted (MB).
 */
export const openDataDir = (dataDir: string, wanted: number): void => {
  try {
    makeFolder(dataDir)
    accessSync(dataDir, R_OK | W_OK | X_OK)
    const files = readdirSync(dataDir, { withFileTypes: true }).filter((entry) => entry.isFile())
    for (const { name } of files) accessSync(path.join(dataDir, name), R_OK | W_OK)
  } catch (error) {
    throw new ConfigError(
      'DATA_DIR',
      `${reasonOf(error)}; write the path of a folder that this user may read and write, such as ./data`,
    )
  }
  const { bavail, bsize } = statfsSync(dataDir)
  const free = Math.floor((bavail * bsize) / MB)
  if (free < wanted)
    throw new ConfigError(
      'DATA_DIR',
      `${free} MB are free at ${dataDir}; make room for ${wanted} MB, or write a folder on another disk`,
    )
}

const PATIENCE_MS = 3_000

/**
 * One playground at a time: its phones and handsets live in one process and are kept in one file each. Throws a line that names what two
 * would share. One that is just stopping is waited for.
 */
export const playAlone = async (
  { database, dataDir }: PlaygroundConfig,
  pool: Pool,
  closers: Closers,
): Promise<void> => {
  const place = await aloneAt(pool, 'playground', PATIENCE_MS)
  const [name, what, example] =
    database.kind === 'embedded'
      ? ['DATA_DIR', dataDir, './data-2']
      : ['DATABASE_URL', 'this database', 'postgres://user:password@127.0.0.1:5432/other']
  if (!place)
    throw new ConfigError(
      name,
      `another playground is using ${what}; stop it, or write a place of its own, such as ${example}`,
    )
  closers.add('the place of the playground', place.give)
}
