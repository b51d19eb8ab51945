// npm run migrate [-- --grant ROLE]
import { ConfigError, SETTINGS } from '../../bootstrap/settings.ts'
import { runCommand } from '../terminal/run-command.ts'
import { migrateHelp, readMigrateArguments } from './migrate-arguments.ts'
import { migrateDatabase } from './migrate-database.ts'

await runCommand(async () => {
  const args = readMigrateArguments(process.argv.slice(2))
  if (args.act === 'help') return console.log(migrateHelp)
  const url = process.env['DATABASE_URL'] ?? ''
  if (url === '')
    throw new ConfigError(
      'DATABASE_URL',
      `set it to ${SETTINGS.DATABASE_URL.expected}, with the role that owns the tables`,
    )
  console.log(await migrateDatabase(url, args.grant))
})
