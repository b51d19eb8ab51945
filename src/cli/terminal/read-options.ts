import { ToldError } from './usage-error.ts'

/** What stands beside the words of a command. */
export interface Options {
  /** The arguments that are no options, in their order. */
  readonly words: readonly string[]
  readonly help: boolean
  /** Nothing is asked, since the answer is yes. */
  readonly yes: boolean
}

/** Parts the options of `npm run <command>` from its words. Throws `ToldError` for one that nobody knows. */
export const readOptions = (command: string, args: readonly string[]): Options => {
  const options = args.filter((arg) => arg.startsWith('-'))
  const help = options.includes('--help') || options.includes('-h')
  const unknown = options.find((option) => option !== '--yes')
  if (!help && unknown !== undefined) throw new ToldError(`${unknown} is no option, see: npm run ${command} -- --help`)
  return { words: args.filter((arg) => !arg.startsWith('-')), help, yes: options.includes('--yes') }
}
