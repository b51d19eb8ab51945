import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TelegramConfig } from '../../src/bootstrap/config.ts'
import type { Texts } from '../../src/core/text/texts.ts'
import type { World } from '../../src/core/flow/world.ts'
import { loadTexts } from '../../src/adapters/fluent/load-texts.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import { startSandbox } from '../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox, SandboxOptions } from '../../tools/operator-sandbox/sandbox-server.ts'
import { startEmulator } from '../../tools/telegram-emulator/emulator.ts'
import type { Emulator } from '../../tools/telegram-emulator/emulator.ts'
import { startApplication } from '../../src/bootstrap/application.ts'
import type { ApplicationOverrides } from '../../src/bootstrap/application-overrides.ts'
import { openTestStore, testKey } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'
import { createCustomer } from './customer.ts'
import type { Customer, NewCustomer } from './customer.ts'
import { alwaysDay } from './worlds.ts'

export const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'

/**
 * The world around the bot: Telegram, the operator and a database. Houses are opened and closed on it as a test likes.
 */
export interface Stage {
  readonly emulator: Emulator
  readonly sandbox: Sandbox
  readonly test: TestStore
  readonly texts: Texts
  /** What a process on this stage is started with. */
  readonly env: Readonly<Record<string, string>>
  readonly openHouse: (change?: Partial<TelegramConfig>) => Promise<{ readonly close: () => Promise<void> }>
  readonly customer: (who?: NewCustomer) => Promise<Customer>
  /** The sandbox's control API. */
  readonly control: (method: string, path: string, body?: unknown) => Promise<unknown>
  readonly close: () => Promise<void>
}

export interface StageOptions {
  readonly redisUrl?: string
  readonly databaseUrl?: string
  /** False: the bot asks no operator at all. */
  readonly operator?: boolean
  readonly sandbox?: SandboxOptions
  /** Services keep their zones, for texts that name one; else it is day in all of them whenever the tests run. */
  readonly keepsZones?: boolean
  readonly trial?: ApplicationOverrides
  /** Gets every line that the houses log, from `debug` up. */
  readonly log?: (line: string) => void
}

const asItIs = (world: World): World => world

/** Builds a stage; nothing of it is a stand-in for a part of ours. */
export const openStage = async ({
  redisUrl,
  operator = true,
  sandbox: sandboxOptions,
  trial = {},
  keepsZones = false,
  log,
}: StageOptions = {}): Promise<Stage> => {
  const test = await openTestStore()
  const sandbox = await startSandbox(sandboxOptions)
  const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'dozvon_bot', has_topics_enabled: true }] })
  const dataDir = await mkdtemp(join(tmpdir(), 'dozvon-journey-'))
  const texts = loadTexts('locales', 'ru', (problem) => {
    throw new Error(problem)
  })
  const config: TelegramConfig = {
    mode: 'telegram',
    token: TOKEN,
    apiRoot: emulator.url,
    updates: { kind: 'polling' },
    operator: operator ? { url: sandbox.url, token: null, eventsUrl: null } : 'none',
    database: { kind: 'external', url: test.url, key: testKey },
    redis: redisUrl === undefined ? null : { url: redisUrl },
    port: 0,
    dataDir,
    services: ['my-mts'],
    supportChatIds: [],
    adminIds: [],
    noticeApprovalAbove: 1_000,
    reader: null,
    metricsToken: null,
    host: null,
    defaultLocale: 'ru',
    logLevel: log ? 'debug' : 'silent',
  }
  const houses = new Set<() => Promise<void>>()
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? null : answer.json()
  }
  return {
    emulator,
    sandbox,
    test,
    texts,
    control,
    env: {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: emulator.url,
      OPERATOR_URL: sandbox.url,
      DATABASE_URL: test.url,
      DATA_KEY: testKey.toString('hex'),
      DATA_DIR: dataDir,
      SERVICES: 'my-mts',
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    },
    openHouse: async (change) => {
      const settings = { ...config, ...change }
      const house = await startApplication(
        settings,
        createLogger({ level: settings.logLevel, write: log ?? ((line) => process.stderr.write(line)) }),
        (error) => {
          throw error
        },
        keepsZones ? trial : { ...trial, world: (loaded) => (trial.world ?? asItIs)(alwaysDay(loaded)) },
      )
      houses.add(house.close)
      return {
        close: async () => {
          houses.delete(house.close)
          await house.close()
        },
      }
    },
    customer: (who) => createCustomer({ emulator, texts, control }, who),
    close: async () => {
      for (const close of houses) await close()
      await emulator.stop()
      await sandbox.stop()
      await test.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
