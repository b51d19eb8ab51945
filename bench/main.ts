/**
 * `npm run bench`: how many turns a second this assistant makes on this machine, and what each costs. Other checkouts
 * are measured in the same sitting, in alternating runs, because on a shared machine only ratios mean something. Writes
 * `docs/measured/turns.json` and the table beside it with `--write`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildProgram, removeBuild } from '../tests/support/build.ts'
import { assistant } from './turns/assistant.ts'
import { measure } from './turns/measure.ts'
import type { Run, Scene } from './turns/measure.ts'
import { drawTable, summarise } from './turns/report.ts'
import type { Subject } from './turns/subject.ts'

const USE = `npm run bench -- [--scene NAME]... [--against CHECKOUT]... [--processes N] [--rounds N] [--seconds N] [--profile FOLDER] [--write]
Scenes: closed-200 closed-500 open-100 late-30. A checkout is a folder with this program at another commit, with its packages.`

const { values: given } = parseArgs({
  options: {
    scene: { type: 'string', multiple: true, default: ['closed-200', 'closed-500', 'open-100'] },
    against: { type: 'string', multiple: true, default: [] },
    processes: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    profile: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
if (given.help) {
  say(USE)
  process.exit(0)
}

const forMs = Number(given.seconds) * 1_000
const closed = { warmTurns: 3_000, forMs, rate: null }
const SCENES: readonly (Scene & { readonly id: string })[] = [
  { id: 'closed-200', name: '200 customers', customers: 200, delayMs: 0, load: closed },
  { id: 'closed-500', name: '500 customers', customers: 500, delayMs: 0, load: closed },
  {
    id: 'open-100',
    name: '100 turns a second',
    customers: 500,
    delayMs: 0,
    load: { warmTurns: 1_000, forMs, rate: 100 },
  },
  { id: 'late-30', name: '200 customers, answers 30 ms late', customers: 200, delayMs: 30, load: closed },
]
const scenes = SCENES.filter(({ id }) => given.scene.includes(id))

const folders: string[] = []
const build = async (checkout: string): Promise<string> => {
  const folder = await buildProgram(checkout)
  folders.push(folder)
  return folder
}
const subjects: Subject[] = []
for (const checkout of given.against)
  subjects.push(assistant(path.basename(path.resolve(checkout)), await build(checkout)))
const processes = Number(given.processes)
const ownName = processes === 1 ? 'dozvon' : `dozvon, ${processes} processes`
subjects.push(assistant(ownName, await build('.'), { processes, profiles: given.profile }))

const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, node ${process.version}; bot, PostgreSQL, Telegram and customers share them`
say(machine)
const results = []
try {
  for (const scene of scenes) {
    const runs: Run[] = []
    for (let round = 0; round < Number(given.rounds); round += 1) {
      for (const subject of subjects) {
        const run = await measure(subject, scene)
        runs.push(run)
        const { turnsPerSecond, botUs, databaseUs, p50, p99 } = run
        say(
          `${scene.name}, ${subject.name}: ${turnsPerSecond.toFixed(0)} turns/s, bot ${botUs.toFixed(0)} µs, database ${databaseUs.toFixed(0)} µs, ` +
            `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (load ${loadavg()[0]?.toFixed(1)})`,
        )
      }
    }
    results.push(...summarise(runs))
  }
} finally {
  folders.forEach(removeBuild)
}
const table = drawTable(results)
say(`\n${table}`)
if (given.write) {
  mkdirSync('docs/measured', { recursive: true })
  writeFileSync('docs/measured/turns.json', `${JSON.stringify({ machine, results }, null, 2)}\n`)
  say('\nwritten: docs/measured/turns.json')
}
process.exit(0)
