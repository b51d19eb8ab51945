// npm run flows -- --heat FOLDER [--days 30]: draws how many came through each state, and how many left there.
import { readKeptWalks } from '../../adapters/postgres/walks/kept-walks.ts'
import { runCommand } from '../terminal/run-command.ts'
import { withDatabase } from '../terminal/with-database.ts'
import { drawHeat, readHeatArguments } from './draw-heat.ts'

/** Runs the command and ends the process. */
export const runHeat = (args: readonly string[], env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<never> =>
  runCommand(async () => {
    const { folder, days } = readHeatArguments(args)
    await withDatabase(env, async ({ pool, world }) => {
      const walks = await readKeptWalks(pool, days)
      const names = await drawHeat(folder, [...world.flows.values()], walks)
      say(
        names.length === 0
          ? `No walk is kept of the last ${days} days: nothing was drawn`
          : `${walks.length} walks drawn into ${folder}: ${names.join(', ')}`,
      )
    })
  })
