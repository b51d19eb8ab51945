// npm run simulate -- [COUNT] [--seed N] [--verbose]: people with hidden troubles against the whole bot.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../adapters/postgres/embedded/embedded-postgres.ts'
import { ArgumentError, readArguments } from '../../../tools/simulator/simulate-arguments.ts'
import type { Wanted } from '../../../tools/simulator/simulate-arguments.ts'
import { playCrowd } from '../../../tools/simulator/crowd.ts'
import { judge } from '../../../tools/simulator/judge.ts'
import { makePeople } from '../../../tools/simulator/draw-people.ts'
import { bar } from '../../../tools/simulator/progress.ts'
import { figuresOf, report } from '../../../tools/simulator/report.ts'
import { openStage } from '../../../tools/simulator/stage.ts'

const simulate = async ({ count, seed, verbose }: Wanted, dataDir: string): Promise<boolean> => {
  const postgres = await startEmbeddedPostgres({ dataDir, log: { info: () => undefined }, durable: false })
  const clear = async (): Promise<void> => {
    await postgres.halt('immediate')
    await rm(dataDir, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void clear().finally(() => process.exit(130)))
  try {
    const stage = await openStage({ databaseUrl: postgres.url, dataDir })
    const people = makePeople(count, seed)
    let done = 0
    const told = (): void => {
      done += 1
      if (process.stderr.isTTY)
        process.stderr.write(`\r${bar(done, people.length)}${done === people.length ? '\n' : ''}`)
    }
    const crowd = (await playCrowd(stage, people, told).finally(stage.close)).map(judge)
    if (verbose)
      for (const { person, end, path } of crowd)
        console.log(
          `${person.no} ${person.trouble.id} (${person.service}, ${person.language}, ${person.mood}): ${end}\n  ${path.join('\n  ')}`,
        )
    for (const line of report(crowd)) console.log(line)
    for (const mistake of stage.mistakes) console.log(`logged as a mistake: ${mistake.trim()}`)
    return figuresOf(crowd).deadEnds + stage.mistakes.length === 0
  } finally {
    await clear()
  }
}

const run = async (): Promise<void> => {
  const wanted = readArguments(process.argv.slice(2))
  const dataDir = await mkdtemp(join(tmpdir(), 'dozvon-simulate-'))
  process.exit((await simulate(wanted, dataDir)) ? 0 : 1)
}

run().catch((error: unknown) => {
  console.error(error instanceof ArgumentError ? error.message : error)
  process.exit(1)
})
