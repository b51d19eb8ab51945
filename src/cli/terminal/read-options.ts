import { UsageError } from './usage-error.ts'

/** A command's arguments, parted into words and options. */
export interface Options {
  /** The arguments that are not options, in their order. */
  readonly words: readonly string[]
  readonly help: boolean
  /** Set by --yes: the command asks no question. */
  readonly yes: boolean
}

/** Parts the options of `npm run <command>` from its words. Throws {@link UsageError} for an unknown option. */
export const readOptions = (command: string, args: readonly string[]): Options => {
  const options = args.filter((arg) => arg.startsWith('-'))
  const help = options.includes('--help') || options.includes('-h')
  const unknown = options.find((option) => option !== '--yes')
  if (!help && unknown !== undefined)
    throw new UsageError(`unknown option ${unknown}, see: npm run ${command} -- --help`)
  return { words: args.filter((arg) => !arg.startsWith('-')), help, yes: options.includes('--yes') }
}
