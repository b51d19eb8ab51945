import { UsageError } from '../terminal/usage-error.ts'

/** The arguments of `npm run doctor`. */
export type DoctorArguments = { readonly act: 'help' } | { readonly act: 'look'; readonly isJson: boolean }

/** Help text of the command. */
export const doctorHelp = `npm run doctor              looks at everything that the settings name, and says what is wrong and what to do
npm run doctor -- --json    the same as JSON: [{ "name", "state", "found", "remedy" }], state ok, warning, wrong or unseen

Run it with the same environment variables as the assistant, beside it or before its first start. It changes nothing: no table, no
file, no webhook, and no update is taken from Telegram. It prints no token, key or password.

✓ in order   ! the assistant runs, and something is lost   ✗ mend it   – not looked at, because of something above
Exit code: 1 when something has to be mended, else 0.`

/** Reads the command's arguments. Throws {@link UsageError}. */
export const readDoctorArguments = (args: readonly string[]): DoctorArguments => {
  if (args.includes('--help') || args.includes('-h')) return { act: 'help' }
  const unknown = args.find((arg) => arg !== '--json')
  if (unknown !== undefined) throw new UsageError(`unexpected argument ${unknown}, see: npm run doctor -- --help`)
  return { act: 'look', isJson: args.includes('--json') }
}
