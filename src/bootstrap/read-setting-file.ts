import { readFileSync } from 'node:fs'
import { ConfigError, SETTINGS } from './settings.ts'

/** Reads the file that a setting names; throws {@link ConfigError} with the reason when it cannot be read. */
export const readSettingFile = (name: Extract<keyof typeof SETTINGS, `${string}_FILE`>, file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
    throw new ConfigError(name, `${file} cannot be read (${reason}): set it to ${SETTINGS[name].expected}`)
  }
}
