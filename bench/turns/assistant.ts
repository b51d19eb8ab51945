/** This assistant, of this checkout or of another one, with a PostgreSQL of its own that survives a power cut. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import { botSettings } from '../bot-settings.ts'
import { startPostgres } from '../../tests/support/postgres-server.ts'
import type { PostgresServer } from '../../tests/support/postgres-server.ts'
import { startProgram } from '../../tests/support/program-process.ts'
import type { ProgramProcess } from '../../tests/support/program-process.ts'
import { makeRunFolder } from '../../tests/support/run-folder.ts'
import { startProcesses, TOKEN } from './bot-processes.ts'
import { storeConversations } from './growth.ts'
import { serverMs } from './processor-time.ts'
import type { RunningBot, Subject } from './subject.ts'

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
  /**
   * Conversations that are stored before the first customer comes, with a timer for every tenth. As that takes long, the
   * database is kept for all runs of the sitting.
   */
  readonly stored?: number
}

/** `program` is the folder of an emitted checkout. */
export const assistant = (
  name: string,
  program: string,
  { processes = 1, profiles, stored = 0 }: AssistantOptions = {},
): Subject => {
  let kept: PostgresServer | null = null
  const start = async (apiRoot: string): Promise<RunningBot> => {
    const postgres = kept ?? (await startPostgres({ durable: true }))
    const postmaster = await postmasterOf(postgres.url)
    const { folder, remove } = await makeRunFolder()
    const launch = (root: string, flags: readonly string[] = []): ProgramProcess =>
      startProgram([...flags, path.join(program, 'src/main.js')], {
        ...botSettings({ token: TOKEN, apiRoot: root, databaseUrl: postgres.url, dataDir: folder }),
        NODE_ENV: 'production',
      })
    if (stored > 0 && !kept) {
      await storeConversations({ launch, url: postgres.url, stored })
      kept = postgres
    }
    const flags = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profiles)}`]
    const bots = await startProcesses(() => Array.from({ length: processes }, () => launch(apiRoot, flags)))
    return {
      cpu: () => ({ botMs: bots.ms(), databaseMs: serverMs(postmaster) }),
      memoryMb: bots.memoryMb,
      said: bots.said,
      restart: bots.restart,
      stop: async () => {
        await bots.end()
        if (!kept) await postgres.end()
        remove()
      },
    }
  }
  return { name, remembers: true, start }
}
