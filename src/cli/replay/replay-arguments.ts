import { UsageError } from '../terminal/usage-error.ts'

/** The arguments of `npm run replay`. */
export type ReplayArguments = { readonly act: 'help' } | { readonly act: 'replay'; readonly days: number }

/** Help text of the command. */
export const replayHelp = `npm run replay -- --days 30    takes the walks of the last 30 days through the flows of this folder, and says which would end otherwise

Run it before a deploy, in the folder of the new version, with the environment variables of the running assistant. It changes nothing.
Only names of events and states are kept, so a guard that now decides otherwise is not seen where its other target was possible before.
Exit code: 1 when a walk would go another way, else 0.`

/** Steps of a walk are kept for so many days. */
const MAX_DAYS = 90

/** Reads the number of days after `--days`. Throws {@link UsageError}. */
const readDays = (value: string | undefined, see: string): number => {
  const days = value !== undefined && /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (days < 1 || days > MAX_DAYS)
    throw new UsageError(`--days ${value ?? 'has no value'}: give a number from 1 to ${MAX_DAYS}, ${see}`)
  return days
}

/** Reads the command's arguments. Throws {@link UsageError}. */
export const readReplayArguments = (args: readonly string[]): ReplayArguments => {
  const see = 'see: npm run replay -- --help'
  if (args.includes('--help') || args.includes('-h')) return { act: 'help' }
  const [option, value, further] = args
  if (option === undefined) return { act: 'replay', days: 30 }
  if (option !== '--days') throw new UsageError(`unexpected argument ${option}, ${see}`)
  if (further !== undefined) throw new UsageError(`unexpected argument ${further}, ${see}`)
  return { act: 'replay', days: readDays(value, see) }
}
