// npm run report -- --from DAY --to DAY [--service ID] [--csv|--html|--json]: whom the bot has helped.
import { loadSettingChoices } from '../../bootstrap/load-world.ts'
import { runCommand } from '../terminal/run-command.ts'
import { withDatabase } from '../terminal/with-database.ts'
import { makeReport, writeReport } from './make-report.ts'
import { readReportArguments, reportHelp } from './report-arguments.ts'

await runCommand(async () => {
  const { services } = loadSettingChoices()
  const args = readReportArguments(process.argv.slice(2), services)
  if (args.act === 'help') return console.log(reportHelp)
  await withDatabase(process.env, async ({ pool, world }) => {
    process.stdout.write(writeReport(await makeReport(pool, world.services, args), args.form))
  })
})
