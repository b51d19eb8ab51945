/** What a run is asked for. */
export interface Wanted {
  readonly count: number
  readonly seed: number
  /** Shows each person's way. */
  readonly verbose: boolean
}

/** A wrong argument. The message is one line that says what to write. */
export class ArgumentError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ArgumentError'
  }
}

/** Numbers of their own are there for so many. */
const MOST = 900
const USUAL = 300
const LARGEST_SEED = 2 ** 32 - 1

const whole = (name: string, text: string | undefined, least: number, most: number): number => {
  const value = text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= least && value <= most))
    throw new ArgumentError(`${name}: write a whole number from ${least} to ${most}, such as ${USUAL}`)
  return value
}

/** Reads `[COUNT] [--seed N] [--verbose]`. Throws {@link ArgumentError}. */
export const readArguments = (args: readonly string[]): Wanted => {
  const wanted = { count: USUAL, seed: 1, verbose: false }
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--verbose') wanted.verbose = true
    else if (arg === '--seed') wanted.seed = whole('--seed', args[(at += 1)], 0, LARGEST_SEED)
    else if (arg.startsWith('-'))
      throw new ArgumentError(`${arg} is no option, write: npm run simulate -- [COUNT] [--seed N] [--verbose]`)
    else wanted.count = whole('COUNT', arg, 1, MOST)
  }
  return wanted
}
