// npm run simulate -- [COUNT] [--seed N] [--wordy] [--verbose]: people with hidden troubles against the whole bot.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/adapters/postgres/embedded/embedded-postgres.ts'
import { bar } from './progress.ts'
import { figuresOf, report } from './report.ts'
import { ArgumentError, readArguments } from './simulate-arguments.ts'
import { simulate } from './simulate.ts'

type SimulateArguments = ReturnType<typeof readArguments>

const runSimulation = async ({ count, seed, wordy, verbose }: SimulateArguments, dataDir: string): Promise<boolean> => {
  const postgres = await startEmbeddedPostgres({ dataDir, log: { info: () => undefined }, durable: false })
  const clear = async (): Promise<void> => {
    await postgres.halt('immediate')
    await rm(dataDir, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void clear().finally(() => process.exit(130)))
  try {
    const drawBar = (done: number, all: number): void => {
      if (process.stderr.isTTY) process.stderr.write(`\r${bar(done, all)}${done === all ? '\n' : ''}`)
    }
    const { crowd, mistakes } = await simulate({ count, seed, wordy }, { databaseUrl: postgres.url, dataDir }, drawBar)
    if (verbose)
      for (const { person, end, path } of crowd)
        console.log(
          `${person.no} ${person.trouble.id} (${person.service}, ${person.language}, ${person.mood}): ${end}\n  ${path.join('\n  ')}`,
        )
    for (const line of report(crowd)) console.log(line)
    for (const mistake of mistakes) console.log(`logged as a mistake: ${mistake.trim()}`)
    return figuresOf(crowd).deadEnds + mistakes.length === 0
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
