// npm run certify -- https://operator.example [--number N] [--with-changes] [--out FOLDER]
import { useNetwork } from '../../bootstrap/use-network.ts'
import { createProgressDisplay } from '../terminal/progress-display.ts'
import { runCommand } from '../terminal/run-command.ts'
import { certifyHelp, readCertifyArguments } from './certify-arguments.ts'
import { certifyLines } from './certify-lines.ts'
import { isFit } from './certify-report.ts'
import { readTarget } from './certify-target.ts'
import { runCertification } from './run-certification.ts'
import { prepareFolder, writeReport } from './write-report.ts'

/** Exit code when the certification cannot be run at all. */
const CANNOT_RUN = 2

await runCommand(async () => {
  const request = readCertifyArguments(process.argv.slice(2))
  if (request.act === 'help') return console.log(certifyHelp)
  useNetwork(process.env, request.url === null ? [] : [request.url])
  const target = readTarget(process.env, request.url)
  if (request.out !== null) prepareFolder(request.out)
  const stopped = new AbortController()
  // A second Ctrl-C ends at once.
  process.once('SIGINT', () => stopped.abort())
  process.once('SIGTERM', () => stopped.abort())
  const show = createProgressDisplay(process.stderr, Date.now)
  const report = await runCertification({ target, request, signal: stopped.signal, show, now: Date.now })
  for (const line of certifyLines(report)) console.log(line)
  if (request.out !== null) console.log(`Written: ${writeReport(request.out, report).join(', ')}`)
  if (!isFit(report)) process.exit(1)
}, CANNOT_RUN)
