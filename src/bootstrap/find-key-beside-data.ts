import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { Config } from './config.ts'

const resolved = (file: string): string => {
  try {
    return realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}

const isWithin = (file: string, folder: string): boolean => {
  const way = path.relative(resolved(folder), resolved(file))
  return !path.isAbsolute(way) && way.split(path.sep)[0] !== '..'
}

/**
 * Gives the warning for a key that lies in the folder of the data that it opens, so that one copy or backup has both;
 * null where it lies apart. A playground has no data of customers.
 */
export const findKeyBesideData = ({ mode, database, dataDir }: Config): string | null => {
  if (mode !== 'telegram' || database.kind === 'external') return null
  if (database.key === null)
    return `DATA_DIR: the key lies beside the data in ${dataDir}, and one copy has both: move its file "key" elsewhere and set DATA_KEY_FILE to its path`
  const { keyFile } = database
  return keyFile !== undefined && isWithin(keyFile, dataDir)
    ? `DATA_KEY_FILE: the key ${keyFile} lies beside the data in ${dataDir}, and one copy has both: move it elsewhere and set DATA_KEY_FILE to its path`
    : null
}
