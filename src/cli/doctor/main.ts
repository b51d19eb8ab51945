// npm run doctor [-- --json]
import { programFolder } from '../../bootstrap/load-world.ts'
import { runCommand } from '../terminal/run-command.ts'
import { doctorHelp, readDoctorArguments } from './doctor-arguments.ts'
import { findingLine, summaryOf } from './finding.ts'
import { runDoctor } from './run-doctor.ts'

await runCommand(async () => {
  const args = readDoctorArguments(process.argv.slice(2))
  if (args.act === 'help') return console.log(doctorHelp)
  const findings = await runDoctor({ env: process.env, servicesDir: programFolder('services'), now: Date.now })
  console.log(
    args.isJson
      ? JSON.stringify(findings, null, 2)
      : [...findings.map(findingLine), '', summaryOf(findings)].join('\n'),
  )
  if (findings.some(({ state }) => state === 'wrong')) process.exit(1)
})
