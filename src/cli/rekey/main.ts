// npm run rekey [-- --status]
import { createProgressDisplay } from '../terminal/progress-display.ts'
import { withDatabase } from '../terminal/with-database.ts'
import { runCommand } from '../terminal/run-command.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { rekeyDatabase, showKeyStatus } from './rekey-database.ts'

const help = `npm run rekey              turns all sealed values to DATA_KEY, beside the running assistant; may be stopped and run again
npm run rekey -- --status  says how many values each key has sealed`

await runCommand(async () => {
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) return console.log(help)
  const unknown = args.find((arg) => arg !== '--status')
  if (unknown !== undefined) throw new UsageError(`unknown argument ${unknown}, see: npm run rekey -- --help`)
  await withDatabase(process.env, ({ pool, vault, keyring }) => {
    const parts = {
      pool,
      vault,
      keyring,
      say: (line: string) => console.log(line),
      showProgress: createProgressDisplay(process.stderr, Date.now),
    }
    return args.includes('--status') ? showKeyStatus(parts) : rekeyDatabase(parts)
  })
})
