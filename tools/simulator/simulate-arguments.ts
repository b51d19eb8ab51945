/** The arguments of a run. */
export interface SimulateArguments {
  readonly count: number
  readonly seed: number
  /** True: a month whose figures are compared with what the people remember. */
  readonly month: boolean
  /** A month is played for so many minutes at most; then what was played is compared. */
  readonly minutes: number
  /** True: everybody answers in sentences; otherwise three of ten do. */
  readonly wordy: boolean
  /** Prints each person's path. */
  readonly verbose: boolean
}

/** A wrong argument. The message is one line that says what to write. */
export class ArgumentError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ArgumentError'
  }
}

/** Limit of people: there are phone numbers for so many. */
const MAX_COUNT = 900
const MAX_OF_MONTH = 50_000
const DEFAULT_MINUTES = 120
const MAX_MINUTES = 24 * 60
const DEFAULT_COUNT = 300
const MAX_SEED = 2 ** 32 - 1

const USE =
  'npm run simulate -- [COUNT] [--seed N] [--wordy] [--verbose], or npm run simulate -- --month [COUNT] [--seed N] [--minutes N]'

const whole = (name: string, text: string | undefined, min: number, max: number): number => {
  const value = text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max))
    throw new ArgumentError(`${name}: write a whole number from ${min} to ${max}, such as ${DEFAULT_COUNT}`)
  return value
}

/**
 * Reads `[COUNT] [--seed N] [--wordy] [--verbose]`, or `--month [COUNT] [--seed N] [--minutes N]`, in any order. Throws
 * {@link ArgumentError}.
 */
export const readArguments = (args: readonly string[]): SimulateArguments => {
  const month = args.includes('--month')
  const wanted = { count: DEFAULT_COUNT, seed: 1, month, minutes: DEFAULT_MINUTES, wordy: false, verbose: false }
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--month') continue
    if (arg === '--wordy' && !month) wanted.wordy = true
    else if (arg === '--verbose' && !month) wanted.verbose = true
    else if (arg === '--minutes' && month) wanted.minutes = whole('--minutes', args[(at += 1)], 1, MAX_MINUTES)
    else if (arg === '--seed') wanted.seed = whole('--seed', args[(at += 1)], 0, MAX_SEED)
    else if (arg.startsWith('-')) throw new ArgumentError(`${arg} does not fit here, write: ${USE}`)
    else wanted.count = whole('COUNT', arg, 1, month ? MAX_OF_MONTH : MAX_COUNT)
  }
  return wanted
}
