import { SETTINGS } from './settings.ts'
import type { Env } from './settings.ts'

/** A variable of the environment that is no setting, and the setting that was probably meant. */
export interface MisspeltSetting {
  readonly name: string
  readonly meant: string
}

/** Shorter names resemble too many variables of other programs: PORT and POST. */
const MIN_LENGTH = 6

/** True when one letter was left out, added, replaced, or swapped with its neighbour. */
const isOneSlipAway = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  const [a, b] = [one.slice(from), other.slice(from)]
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b || (a.length > 1 && isSwapped)
}

const bare = (name: string): string => name.toUpperCase().replaceAll(/[^A-Z]/g, '')

/** Finds variables that are one slip away from a setting: `BOT_TOKN`, `botToken`, `SUPPORT_CHAT_ID`. */
export const findMisspeltSettings = (env: Env): readonly MisspeltSetting[] => {
  const known = Object.keys(SETTINGS)
  return Object.keys(env)
    .filter((name) => !known.includes(name) && (env[name] ?? '').trim() !== '')
    .flatMap((name) => {
      const meant = known.find((setting) => setting.length >= MIN_LENGTH && isOneSlipAway(bare(name), bare(setting)))
      return meant === undefined ? [] : [{ name, meant }]
    })
}
