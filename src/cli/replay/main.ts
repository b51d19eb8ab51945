// npm run replay -- --days 30: takes kept walks through the flows of this folder.
import { readKeptWalks } from '../../adapters/postgres/walks/kept-walks.ts'
import { runCommand } from '../terminal/run-command.ts'
import { withDatabase } from '../terminal/with-database.ts'
import { readReplayArguments, replayHelp } from './replay-arguments.ts'
import { replayWalks } from './replay-walks.ts'

let changed = 0
await runCommand(async () => {
  const args = readReplayArguments(process.argv.slice(2))
  if (args.act === 'help') return console.log(replayHelp)
  await withDatabase(process.env, async ({ pool, world }) => {
    const replayed = replayWalks(world.flows, await readKeptWalks(pool, args.days))
    changed = replayed.changed
    for (const line of replayed.lines) console.log(line)
  })
  if (changed > 0) process.exit(1)
})
