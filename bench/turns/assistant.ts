/** This assistant, of this checkout or of another one, with a PostgreSQL of its own that survives a power cut. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import { startPostgres } from '../../tests/support/postgres-server.ts'
import { startProgram } from '../../tests/support/program-process.ts'
import { makeRunFolder } from '../../tests/support/run-folder.ts'
import { memoryMb, processMs, serverMs } from './processor-time.ts'
import type { Subject } from './subject.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'

/** The process id of a PostgreSQL: the first line of its postmaster.pid. */
const postmasterOf = async (url: string): Promise<number> => {
  const pool = createPool(url, () => undefined, 1)
  const { rows } = await pool.query<{ data_directory: string }>('show data_directory')
  await pool.end()
  return Number.parseInt(readFileSync(path.join(rows[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8'), 10)
}

/** Options of {@link assistant}. */
interface AssistantOptions {
  /** Processes of the bot that share the database; one of them polls. */
  readonly processes?: number
  /** Folder for processor profiles (`node --cpu-prof`), which are written when the bot ends. */
  readonly profiles?: string | undefined
}

/** `program` is the folder of an emitted checkout. */
export const assistant = (
  name: string,
  program: string,
  { processes = 1, profiles }: AssistantOptions = {},
): Subject => ({
  name,
  start: async (apiRoot) => {
    const postgres = await startPostgres({ durable: true })
    const postmaster = await postmasterOf(postgres.url)
    const { folder, remove } = await makeRunFolder()
    const settings = {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      DATABASE_URL: postgres.url,
      DATA_KEY: 'ab'.repeat(32),
      DATA_DIR: folder,
      SERVICES: 'my-mts',
      PORT: '0',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    }
    const flags = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profiles)}`]
    const entry = path.join(program, 'src/main.js')
    const bots = Array.from({ length: processes }, () => startProgram([...flags, entry], settings))
    await Promise.all(bots.map(({ ready }) => ready))
    const sum = (of: (pid: number) => number): number => bots.reduce((total, { pid }) => total + of(pid), 0)
    return {
      cpu: () => ({ botMs: sum(processMs), databaseMs: serverMs(postmaster) }),
      memoryMb: () => sum(memoryMb),
      said: () => bots.map(({ said }) => said()).join(''),
      stop: async () => {
        await Promise.all(bots.map(({ end }) => end('SIGTERM')))
        await postgres.end()
        remove()
      },
    }
  },
})
