import { parseKeys } from '../adapters/crypto/create-vault.ts'
import { readSettingFile } from './read-setting-file.ts'
import { ConfigError, readSetting, SETTINGS } from './settings.ts'
import type { Env } from './settings.ts'

const readFile = (file: string): readonly Buffer[] => {
  const text = readSettingFile('DATA_KEY_FILE', file)
  const keys = parseKeys(text)
  if (!keys)
    throw new ConfigError(
      'DATA_KEY_FILE',
      `${file} is no file of keys: write one key a line into it, or set it to ${SETTINGS.DATA_KEY_FILE.expected}`,
    )
  return keys
}

const isSame = (one: Buffer, other: Buffer): boolean => one.equals(other)

/**
 * Reads the keys of the settings, the current one first; none when no key is given. Throws {@link ConfigError} for a
 * file that is none, and for settings that exclude one another.
 */
export const readKeyring = (env: Env): readonly Buffer[] => {
  const [key, old, file] = [
    readSetting(env, 'DATA_KEY'),
    readSetting(env, 'DATA_KEY_OLD'),
    readSetting(env, 'DATA_KEY_FILE'),
  ]
  if (file !== null) {
    if (key !== null)
      throw new ConfigError(
        'DATA_KEY_FILE',
        `DATA_KEY is set too: leave that out, and set it to ${SETTINGS.DATA_KEY_FILE.expected}`,
      )
    if (old !== null)
      throw new ConfigError(
        'DATA_KEY_OLD',
        'DATA_KEY_FILE is set, which holds old keys below the first: leave it out, or set it to keys beside a DATA_KEY, such as that of before',
      )
    return readFile(file)
  }
  if (old === null) return key === null ? [] : [key]
  if (key === null) throw new ConfigError('DATA_KEY', `DATA_KEY_OLD needs it: set it to ${SETTINGS.DATA_KEY.expected}`)
  if (old.some((one) => isSame(one, key)))
    throw new ConfigError('DATA_KEY_OLD', `it holds the DATA_KEY itself: set it to ${SETTINGS.DATA_KEY_OLD.expected}`)
  return [key, ...old]
}
