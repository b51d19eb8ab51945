// npm run simulate -- [COUNT] [--seed N] [--wordy] [--verbose]: people with hidden troubles against the whole bot.
// npm run simulate -- --month [COUNT] [--seed N] [--minutes N]: a month against what its people remember.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/adapters/postgres/embedded/embedded-postgres.ts'
import { bar } from './progress.ts'
import { figuresOf, report } from './report.ts'
import { ArgumentError, readArguments } from './simulate-arguments.ts'
import { simulate } from './simulate.ts'
import { createFigureCommands } from './month/run-figures.ts'
import { simulateMonth } from './month/simulate-month.ts'
import type { Place } from './stage.ts'

type SimulateArguments = ReturnType<typeof readArguments>
type OnPlayed = (done: number, all: number) => void

const drawBar: OnPlayed = (done, all) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${bar(done, all)}${done === all ? '\n' : ''}`)
}

/** Prints the report of a crowd. False when there was a dead end, or the bot logged an error. */
const runCrowd = async ({ count, seed, wordy, verbose }: SimulateArguments, place: Place): Promise<boolean> => {
  const { crowd, mistakes } = await simulate({ count, seed, wordy }, place, drawBar)
  if (verbose)
    for (const { person, end, path } of crowd)
      console.log(
        `${person.no} ${person.trouble.id} (${person.service}, ${person.language}, ${person.mood}): ${end}\n  ${path.join('\n  ')}`,
      )
  for (const line of report(crowd)) console.log(line)
  for (const mistake of mistakes) console.log(`logged as a mistake: ${mistake.trim()}`)
  return figuresOf(crowd).deadEnds + mistakes.length === 0
}

/** Prints whatever differs in a month. False when anything does. */
const runMonth = async ({ count, seed, minutes }: SimulateArguments, place: Place): Promise<boolean> => {
  const began = performance.now()
  const { people, visits, compared, faults } = await simulateMonth(
    { count, seed, minutes },
    { place, commands: createFigureCommands(place) },
    drawBar,
  )
  const took = ((performance.now() - began) / 60_000).toFixed(1)
  for (const fault of faults) console.log(fault)
  if (people < count) console.log(`only ${people} of ${count} people came within ${minutes} minutes`)
  console.log(
    `${people} people in the month, ${visits} visits with the period before, ${took} minutes: ${compared} figures compared, ${faults.length} faults`,
  )
  return faults.length === 0
}

const runSimulation = async (wanted: SimulateArguments, dataDir: string): Promise<boolean> => {
  const postgres = await startEmbeddedPostgres({ dataDir, log: { info: () => undefined }, durable: false })
  const clear = async (): Promise<void> => {
    await postgres.halt('immediate')
    await rm(dataDir, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void clear().finally(() => process.exit(130)))
  try {
    const runIt = wanted.month ? runMonth : runCrowd
    return await runIt(wanted, { databaseUrl: postgres.url, dataDir })
  } finally {
    await clear()
  }
}

/** Runs the simulation; gives the exit code. A wrong argument is one line on standard error. */
const main = async (): Promise<number> => {
  try {
    const wanted = readArguments(process.argv.slice(2))
    const dataDir = await mkdtemp(join(tmpdir(), 'dozvon-simulate-'))
    return (await runSimulation(wanted, dataDir)) ? 0 : 1
  } catch (error) {
    console.error(error instanceof ArgumentError ? error.message : error)
    return 1
  }
}

process.exit(
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }),
)
