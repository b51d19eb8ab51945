import { readSetting } from '../../bootstrap/settings.ts'
import type { Env } from '../../bootstrap/settings.ts'

type SettingName = Parameters<typeof readSetting>[1]

/** A set-up to look at. */
export interface Setup {
  readonly env: Env
  /** Folder with the catalogue's files. */
  readonly servicesDir: string
  /** Ms since 1970 by this machine's clock. */
  readonly now: () => number
}

/** Reads a setting; null when it is not set, or not valid. */
export const valueOf = <Name extends SettingName>({ env }: Setup, name: Name): ReturnType<typeof readSetting<Name>> => {
  try {
    return readSetting(env, name)
  } catch {
    return null
  }
}

/** True when a variable is there and not blank, whatever its value. */
export const isGiven = ({ env }: Setup, name: SettingName): boolean => (env[name] ?? '').trim() !== ''

/**
 * Gives the first of these settings whose value is not valid, as a reason not to look further; null when there is none.
 */
export const findObstacle = (setup: Setup, names: readonly SettingName[]): string | null => {
  const faulty = names.find((name) => isGiven(setup, name) && valueOf(setup, name) === null)
  return faulty === undefined ? null : `${faulty} is not valid`
}
