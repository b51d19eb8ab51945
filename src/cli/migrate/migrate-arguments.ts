import { parseArgs } from 'node:util'
import { UsageError } from '../terminal/usage-error.ts'

/** Help text of the command. */
export const migrateHelp = `npm run migrate                    brings the database of DATABASE_URL to this version's tables, and ends
npm run migrate -- --grant ROLE    and gives ROLE the rights with which the assistant runs: it reads and writes, and creates nothing

DATABASE_URL names the role that owns the tables here, and ROLE at the assistant. Run it before every start of a newer version.`

/** The arguments of `npm run migrate`. */
type MigrateArguments = { readonly act: 'help' } | { readonly act: 'migrate'; readonly grant: string | null }

/** Reads the command's arguments. Throws {@link UsageError}. */
export const readMigrateArguments = (args: readonly string[]): MigrateArguments => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, grant: { type: 'string' } },
      strict: true,
    })
    return values.help === true ? { act: 'help' } : { act: 'migrate', grant: values.grant ?? null }
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new UsageError(`${reason ?? 'unknown option'}, see: npm run migrate -- --help`)
  }
}
