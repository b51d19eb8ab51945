/**
 * `npm run bench`: how many turns a second this assistant makes on this machine, and what each costs. Other checkouts
 * and other bots are measured in the same sitting, in alternating runs, because on a shared machine only ratios mean
 * something.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { runCommand } from '../src/cli/terminal/run-command.ts'
import { buildProgram, removeBuild } from '../tests/support/build.ts'
import { assistant } from './turns/assistant.ts'
import { benchHelp, readBenchArguments } from './turns/bench-arguments.ts'
import type { Bench } from './turns/bench-arguments.ts'
import { measureKills } from './turns/kills.ts'
import type { KillRun } from './turns/kills.ts'
import { measure } from './turns/measure.ts'
import type { Run, Scene } from './turns/measure.ts'
import { writeIntoPage } from './turns/measured-page.ts'
import { installPeers, peers } from './turns/peers.ts'
import { drawPlot } from './turns/plot.ts'
import { drawKillTable, drawTable, summarise } from './turns/report.ts'
import type { Measured, Result } from './turns/report.ts'
import type { Subject } from './turns/subject.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Alternating runs of these subjects in one scene. */
const compare = async (subjects: readonly Subject[], scene: Scene, rounds: number): Promise<readonly Result[]> => {
  const runs: Run[] = []
  for (let round = 0; round < rounds; round += 1) {
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
  return summarise(runs)
}

/** Kills every subject that keeps its conversations. */
const killAll = async (subjects: readonly Subject[], kills: number): Promise<readonly KillRun[]> => {
  const runs: KillRun[] = []
  for (const subject of subjects.filter(({ remembers }) => remembers && kills > 0)) {
    const run = await measureKills(subject, kills)
    runs.push(run)
    say(`${kills} kills, ${subject.name}: ${run.lost} lost, ${run.twice} twice, ${run.unordered} out of order`)
  }
  return runs
}

const measureAll = async (bench: Bench, build: (checkout: string) => Promise<string>): Promise<Measured> => {
  const { scenes, growth, kills, processes, rounds, seconds, profile } = bench
  const older: Subject[] = []
  for (const checkout of bench.against)
    older.push(assistant(path.basename(path.resolve(checkout)), await build(checkout)))
  const [program, name] = [await build('.'), processes === 1 ? 'dozvon' : `dozvon, ${processes} processes`]
  const own = assistant(name, program, { processes, profiles: profile })
  const subjects = [...older, own, ...(bench.peers ? peers : [])]
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, node ${process.version}; bot, database, Telegram and customers share them`
  say(machine)
  const results: Result[] = []
  for (const scene of scenes) results.push(...(await compare(subjects, scene, rounds)))
  if (growth) {
    const { stored, scene } = growth
    const full = assistant(`${name}, ${stored.toLocaleString('en')} stored`, program, { processes, stored })
    results.push(...(await compare([own, full], scene, rounds)))
  }
  return { machine, rounds, seconds, results, kills: await killAll(subjects, kills) }
}

const write = (measured: Measured): void => {
  mkdirSync('docs/measured', { recursive: true })
  writeFileSync('docs/measured/turns.json', `${JSON.stringify(measured, null, 2)}\n`)
  writeFileSync('docs/measured/turns.svg', drawPlot(measured))
  writeFileSync('docs/measured.md', writeIntoPage(readFileSync('docs/measured.md', 'utf8'), measured))
  say('\nwritten: docs/measured/turns.json, docs/measured/turns.svg, docs/measured.md')
}

await runCommand(async () => {
  const bench = readBenchArguments(process.argv.slice(2))
  if (!bench) return say(benchHelp)
  if (bench.peers) installPeers(say)
  const folders: string[] = []
  try {
    const measured = await measureAll(bench, async (checkout) => {
      const folder = await buildProgram(checkout)
      folders.push(folder)
      return folder
    })
    if (measured.results.length > 0) say(`\n${drawTable(measured.results)}`)
    if (measured.kills.length > 0) say(`\n${drawKillTable(measured.kills)}`)
    if (bench.write) write(measured)
  } finally {
    folders.forEach(removeBuild)
  }
})
