import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../../tools/operator-sandbox/sandbox-server.ts'
import { startEmulator } from '../../tools/telegram-emulator/emulator.ts'
import type { Emulator } from '../../tools/telegram-emulator/emulator.ts'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import { migrate } from '../../src/adapters/postgres/migrate.ts'
import type { Pool } from '../../src/adapters/postgres/pool.ts'
import { openTestStore, testKey } from '../support/store.ts'
import { startBot } from './bot-process.ts'
import type { ProgramProcess } from '../support/program-process.ts'
import { watchInbox } from './replay.ts'

/** Without it each start warns that orders are not signed. */
const SIGNING_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  format: 'pem',
  type: 'pkcs8',
})
const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'

/** Telegram, the operator and a database, with any number of processes of the bot among them. */
export interface Scene {
  readonly emulator: Emulator
  readonly pool: Pool
  /** Settings of the scene's processes. */
  readonly settings: Readonly<Record<string, string>>
  /** Starts a process, with settings beside those of the scene. */
  readonly bot: (more?: Readonly<Record<string, string>>) => ProgramProcess
  /** Tells the process with this id to stop. */
  readonly stop: (pid: number) => ReturnType<ProgramProcess['end']>
  /** What all processes printed, those that are gone included. */
  readonly said: () => string
  /** What is under way in this chat, for the reader of a failure. */
  readonly underWay: (chatId: number) => Promise<string>
  /** The sandbox's control API. */
  readonly control: (method: string, path: string, body?: unknown) => Promise<unknown>
  /** Resolves when no event, effect or call is under way. */
  readonly quiet: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface SceneOptions {
  readonly redisUrl?: string
  /** A server of the test's own; its database is brought into shape here. */
  readonly databaseUrl?: string
}

const openDatabase = async (
  url: string | undefined,
): Promise<{ readonly url: string; readonly pool: Pool; readonly close: () => Promise<void> }> => {
  if (url === undefined) return openTestStore()
  const pool = createPool(url, () => undefined, 3)
  await migrate(pool)
  return { url, pool, close: () => pool.end() }
}

const open = `select ((select count(*) from inbox where done_at is null) + (select count(*) from outbox where state = 'open')
  + (select count(*) from call where answered_at is null))::int as open`

/** Builds a scene; every part of it is real. */
export const openScene = async ({ redisUrl, databaseUrl }: SceneOptions = {}): Promise<Scene> => {
  const database = await openDatabase(databaseUrl)
  await watchInbox(database.pool)
  const sandbox = await startSandbox()
  const emulator = await startEmulator({
    bots: [{ token: TOKEN, username: 'dozvon_bot' }],
    // The judge compares everything that was ever told.
    loggedCalls: 200_000,
  })
  const dataDir = await mkdtemp(join(tmpdir(), 'dozvon-chaos-'))
  const bots: ProgramProcess[] = []
  const settings = {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: emulator.url,
    OPERATOR_URL: sandbox.url,
    OPERATOR_SIGNING_KEY: String(SIGNING_KEY),
    DATABASE_URL: database.url,
    DATA_KEY: testKey.toString('hex'),
    DATA_DIR: dataDir,
    SERVICES: 'my-mts',
    PORT: '0',
    LOG_LEVEL: 'warn',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  }
  return {
    emulator,
    pool: database.pool,
    settings,
    bot: (more) => {
      const bot = startBot({ ...settings, ...more })
      bots.push(bot)
      return bot
    },
    stop: async (pid) => {
      const bot = bots.find((one) => one.pid === pid)
      if (!bot) throw new Error(`no process ${pid} of this scene`)
      return bot.end('SIGTERM')
    },
    said: () => bots.map((bot) => bot.said()).join('\n'),
    underWay: async (chatId) => {
      const { rows } = await database.pool.query(
        `
        select now(), (select json_agg(p) from process p) as processes, (select json_agg(l) from lease l where chat_id = $1) as lanes,
          (select json_agg(i) from inbox i where chat_id = $1 and done_at is null) as inbox,
          (select json_agg(o) from outbox o where chat_id = $1 and state = 'open') as outbox,
          (select json_agg(c) from call c where chat_id = $1 and answered_at is null) as calls,
          (select flow || ':' || step from conversation where chat_id = $1) as step`,
        [chatId],
      )
      return JSON.stringify([rows, emulator.control.state().bots])
    },
    control: async (method, path, body) => {
      const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
      return answer.status === 204 ? null : answer.json()
    },
    quiet: async () => {
      const isQuiet = async (): Promise<boolean> =>
        (await database.pool.query<{ open: number }>(open)).rows[0]?.open === 0
      for (
        const end = Date.now() + 60_000;
        !(await isQuiet());
        await new Promise((resolve) => setTimeout(resolve, 30))
      ) {
        if (Date.now() > end) throw new Error('something is under way for ever')
      }
    },
    close: async () => {
      for (const bot of bots) await bot.end('SIGKILL')
      await emulator.stop()
      await sandbox.stop()
      await database.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
