import type { TelegramConfig } from '../../src/bootstrap/config.ts'
import type { World } from '../../src/core/flow/world.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import { startSandbox } from '../operator-sandbox/sandbox-server.ts'
import { startEmulator } from '../telegram-emulator/emulator.ts'
import type { Emulator } from '../telegram-emulator/emulator.ts'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import type { Pool } from '../../src/adapters/postgres/pool.ts'
import { createStore } from '../../src/adapters/postgres/postgres-store.ts'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import { startApplication } from '../../src/bootstrap/application.ts'
import { loadSettingChoices, loadWorld } from '../../src/bootstrap/load-world.ts'
import { alwaysOpen, createColleagues } from './colleagues.ts'
import { createSandboxControl, OURS } from './sandbox-control.ts'
import type { Sandbox } from './sandbox-control.ts'
import { createBotObserver } from './bot-observer.ts'
import type { BotObserver } from './bot-observer.ts'

/** Operations a minute in the colleagues' group; the emulator limits none. */
const NO_LIMIT = 10_000

/** The key of the bot's vault. */
export const DATA_KEY = Buffer.alloc(32, 1)

export const TOKEN = '1000000001:simulated-bot-token-simulated-token'

/** The whole bot with the Telegram emulator, the operator sandbox and a database. */
export interface Stage {
  readonly emulator: Emulator
  readonly sandbox: Sandbox
  readonly world: World
  readonly observer: BotObserver
  /** Names of the agents at the desk. */
  readonly agents: readonly string[]
  /** Connections to the bot's database, to look into it and to move its clocks. */
  readonly pool: Pool
  /** Milliseconds by which the operator's clock is ahead; negative for events of the past. */
  readonly clock: { ahead: number }
  /** Runs the bot while `work` runs; with `staffed`, colleagues answer at the desk. */
  readonly withBot: (staffed: boolean, work: () => Promise<void>) => Promise<void>
  /** Lines that the bot logged as errors. */
  readonly mistakes: readonly string[]
  readonly close: () => Promise<void>
}

export interface Place {
  /** An empty PostgreSQL database. */
  readonly databaseUrl: string
  /** A folder that may be lost. */
  readonly dataDir: string
}

const mistakeIn = (line: string): string | null => (/"level":"(?:error|fatal)"/.test(line) ? line : null)

/** Builds a stage out of the real parts. */
export const openStage = async ({ databaseUrl, dataDir }: Place): Promise<Stage> => {
  const clock = { ahead: 0 }
  const mistakes: string[] = []
  const log = createLogger({
    level: 'warn',
    pretty: false,
    write: (line) => {
      const mistake = mistakeIn(line)
      if (mistake !== null) mistakes.push(mistake)
    },
  })
  const sandbox = await startSandbox({ now: () => Date.now() + clock.ahead, sender: OURS })
  const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'dozvon_bot' }] })
  const colleagues = createColleagues(emulator)
  const { services } = loadSettingChoices()
  const config: TelegramConfig = {
    mode: 'telegram',
    token: TOKEN,
    apiRoot: emulator.url,
    updates: { kind: 'polling' },
    operator: { url: sandbox.url, token: null, eventsUrl: null },
    database: { kind: 'external', url: databaseUrl, key: DATA_KEY },
    redis: null,
    port: 0,
    dataDir,
    services,
    supportChatIds: [],
    adminIds: [],
    noticeApprovalAbove: 1_000,
    reader: null,
    metricsToken: null,
    host: null,
    defaultLocale: 'ru',
    logLevel: 'warn',
  }
  const world = await loadWorld(services, 'ru', log)
  const pool = createPool(databaseUrl, () => undefined, 4)
  const vault = createVault(DATA_KEY)
  const { desk } = createStore(pool, vault)
  return {
    emulator,
    world,
    agents: colleagues.names,
    pool,
    clock,
    mistakes,
    sandbox: createSandboxControl(sandbox.url),
    observer: createBotObserver({ pool, vault, world }),
    withBot: async (staffed, work) => {
      const application = await startApplication(
        { ...config, ...(staffed ? colleagues.settings : {}) },
        log,
        (error) => mistakes.push(String(error)),
        { world: alwaysOpen, perMinute: NO_LIMIT },
      )
      const rest = staffed ? await colleagues.work(desk) : () => undefined
      await work().finally(rest).finally(application.close)
    },
    close: async () => {
      await pool.end()
      await emulator.stop()
      await sandbox.stop()
    },
  }
}
