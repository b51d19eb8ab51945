import { ConfigError, readSetting, SETTINGS } from './settings.ts'
import type { Env } from './settings.ts'

/** A language model that reads texts which the built-in reader cannot place. */
export interface ReaderSetting {
  readonly url: string
  readonly model: string
  readonly key: string | null
}

/**
 * Reads the settings of the second reader; null when none is set. Throws {@link ConfigError} for one that needs
 * another.
 */
export const readReader = (env: Env): ReaderSetting | null => {
  const url = readSetting(env, 'READER_URL')
  const [model, key] = [readSetting(env, 'READER_MODEL'), readSetting(env, 'READER_KEY')]
  if (url === null) {
    const dependent = model === null ? (key === null ? null : 'READER_KEY') : 'READER_MODEL'
    if (dependent === null) return null
    throw new ConfigError('READER_URL', `${dependent} needs it: set it to ${SETTINGS.READER_URL.expected}`)
  }
  if (model === null)
    throw new ConfigError('READER_MODEL', `READER_URL needs it: set it to ${SETTINGS.READER_MODEL.expected}`)
  return { url, model, key }
}
