import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { PeriodReport, ReportDays } from '../../../src/core/walk/period-report.ts'
import { DATA_KEY, TOKEN } from '../stage.ts'
import type { Place } from '../stage.ts'
import { drawnHeat } from './known-heat.ts'
import type { HeatLabels } from './known-heat.ts'

const PROGRAM = fileURLToPath(new URL('../../../', import.meta.url))
const LONGEST_MS = 300_000
const LARGEST_BYTES = 64 * 1024 * 1024

/** The commands that make figures of a database, as an engineer runs them. */
export interface FigureCommands {
  readonly report: (days: ReportDays, service: string | null) => Promise<PeriodReport>
  readonly heat: (days: number) => Promise<HeatLabels>
  /** The last line of a replay. */
  readonly replay: (days: number) => Promise<string>
}

/** Makes the commands. Each rejects when its process fails. */
export const createFigureCommands = ({ databaseUrl, dataDir }: Place): FigureCommands => {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_KEY: DATA_KEY.toString('hex'),
    DATA_DIR: dataDir,
    BOT_TOKEN: TOKEN,
    OPERATOR_URL: 'http://127.0.0.1:9',
  }
  const runCommand = async (command: string, ...args: readonly string[]): Promise<string> => {
    const options = { cwd: PROGRAM, env, timeout: LONGEST_MS, maxBuffer: LARGEST_BYTES }
    const script = ['--import', 'tsx', `src/cli/${command}/main.ts`, ...args]
    return (await promisify(execFile)(process.execPath, script, options)).stdout
  }
  return {
    report: async ({ from, to }, service) => {
      const of = service === null ? [] : ['--service', service]
      return JSON.parse(await runCommand('report', '--from', from, '--to', to, ...of, '--json')) as PeriodReport
    },
    heat: async (days) => {
      const folder = await mkdtemp(join(dataDir, 'heat-'))
      await runCommand('check', '--heat', folder, '--days', String(days))
      const drawings = (await readdir(folder)).map(async (name) => [
        ...drawnHeat(name.replace(/\.svg$/, ''), await readFile(join(folder, name), 'utf8')),
      ])
      return new Map((await Promise.all(drawings)).flat())
    },
    replay: async (days) => (await runCommand('replay', '--days', String(days))).trim().split('\n').at(-1) ?? '',
  }
}
