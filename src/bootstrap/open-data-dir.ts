import { accessSync, constants, existsSync, mkdirSync, readdirSync, statfsSync } from 'node:fs'
import path from 'node:path'
import type { Config } from './config.ts'
import { ConfigError } from './settings.ts'

const { R_OK, W_OK, X_OK } = constants

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const MB = 1_000_000

/** A new embedded PostgreSQL takes 60 MB and grows. */
const NEW_DATABASE_MB = 200

/**
 * True unless everything durable is kept elsewhere: a bot with a database and a key of its administrator's writes no
 * file.
 */
export const needsDataDir = ({ mode, database }: Config): boolean =>
  mode === 'playground' || database.kind === 'embedded'

/** Free space that a start needs, in MB: 200 when the embedded database does not exist yet, else 0. */
export const requiredSpaceMb = ({ database, dataDir }: Pick<Config, 'database' | 'dataDir'>): number =>
  database.kind === 'embedded' && !existsSync(path.join(dataDir, 'postgres')) ? NEW_DATABASE_MB : 0

/**
 * Makes one folder at a time, from the top: `mkdir` with `recursive` never returns where none can be made, as below
 * /proc.
 */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have made it just now.
    if (!existsSync(folder)) throw error
  }
}

const toConfigError = (error: unknown): ConfigError =>
  new ConfigError(
    'DATA_DIR',
    `${reasonOf(error)}: set it to the path of a folder that this user may read and write, such as ./data`,
  )

const requireSpace = (folder: string, requiredMb: number): void => {
  const free = freeSpaceMb(folder)
  if (free < requiredMb)
    throw new ConfigError(
      'DATA_DIR',
      `${free} MB are free at ${folder}; free ${requiredMb} MB there, or set it to a folder on another disk`,
    )
}

const requireAccess = (folder: string): void => {
  accessSync(folder, R_OK | W_OK | X_OK)
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { name } of files) accessSync(path.join(folder, name), R_OK | W_OK)
}

/** Gives the free space of the disk that a folder is on, in MB. */
export const freeSpaceMb = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / MB)
}

/**
 * Makes the folder for everything that must survive a restart. Throws {@link ConfigError} when this user may not read
 * and write it or a file in it, or when less than `requiredMb` MB are free.
 */
export const openDataDir = (dataDir: string, requiredMb: number): void => {
  try {
    makeFolder(dataDir)
    requireAccess(dataDir)
  } catch (error) {
    throw toConfigError(error)
  }
  requireSpace(dataDir, requiredMb)
}

/** Gives a folder, or the nearest one above it that exists. */
const nearestExisting = (folder: string): string =>
  existsSync(folder) ? folder : nearestExisting(path.dirname(folder))

/**
 * Makes nothing, and throws what {@link openDataDir} would throw. Gives the folder that exists: this one, or the one to
 * make it in.
 */
export const tryDataDir = (dataDir: string, requiredMb: number): string => {
  const folder = nearestExisting(dataDir)
  try {
    if (folder === dataDir) requireAccess(folder)
    else {
      // Fails unless it is a folder; access() also allows a file.
      readdirSync(folder)
      accessSync(folder, W_OK | X_OK)
    }
  } catch (error) {
    throw toConfigError(error)
  }
  requireSpace(folder, requiredMb)
  return folder
}
