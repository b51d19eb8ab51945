// npm run journal -- verify [--head HEAD] | export [--from DAY] [--to DAY] [--number N] [--chat ID] [--person ID]
// [--csv|--json]
import { runCommand } from '../terminal/run-command.ts'
import { withDatabase } from '../terminal/with-database.ts'
import { createProgressDisplay } from '../terminal/progress-display.ts'
import { exportJournal } from './export-journal.ts'
import { checkJournal } from './check-journal.ts'
import { journalHelp, readJournalArguments } from './journal-arguments.ts'

await runCommand(async () => {
  const args = readJournalArguments(process.argv.slice(2))
  if (args.act === 'help') return console.log(journalHelp)
  const show = createProgressDisplay(process.stderr, Date.now)
  await withDatabase(process.env, async ({ pool, vault }) => {
    if (args.act === 'verify') console.log(await checkJournal({ pool, vault, show }, args.head))
    else await exportJournal({ pool, vault, show, write: (text) => process.stdout.write(text) }, args)
  })
})
