import { generateKeyPairSync } from 'node:crypto'
import { inject } from 'vitest'
import { claimDatabase } from '../../src/adapters/postgres/database-owner.ts'
import { programFolder } from '../../src/bootstrap/load-world.ts'
import type { Finding } from '../../src/cli/doctor/finding.ts'
import { findingLine } from '../../src/cli/doctor/finding.ts'
import { runDoctor } from '../../src/cli/doctor/run-doctor.ts'
import type { Setup } from '../../src/cli/doctor/setup.ts'
import { startSandbox } from '../../tools/operator-sandbox/sandbox-server.ts'
import { startEmulator } from '../../tools/telegram-emulator/emulator.ts'
import type { Emulator } from '../../tools/telegram-emulator/emulator.ts'
import { openTestStore, testKey } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'

export const BOT_ID = 1_000_000_001
export const TOKEN = `${BOT_ID}:doctors-bot-token-doctors-bot-token-do`
export const OPERATOR_TOKEN = 'operators-token-operators-token'
const SIGNING_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  format: 'pem',
  type: 'pkcs8',
})

type Env = Readonly<Record<string, string>>

/** A bot's whole set-up, in order: database, Redis, Telegram with a desk, operator. */
export interface DoctorStage {
  readonly store: TestStore
  readonly emulator: Emulator
  /** Id of the desk's group, a forum in which the bot is an administrator. */
  readonly group: number
  readonly env: Env
  /** Looks at the set-up with these settings changed; '' removes one. Gives the lines. */
  readonly look: (changes?: Env, setup?: Partial<Setup>) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Looks at a set-up. */
export const findingsOf = (env: Env, setup: Partial<Setup> = {}): Promise<readonly Finding[]> =>
  runDoctor({ env, servicesDir: programFolder('services'), now: Date.now, ...setup })

/** Opens a set-up that is in order. */
export const openDoctorStage = async (): Promise<DoctorStage> => {
  const store = await openTestStore()
  await claimDatabase(store.pool, store.vault, { kind: 'telegram', botId: BOT_ID })
  const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'doctors_bot' }] })
  const { id: group } = emulator.control.addGroup({ title: 'Desk', is_forum: true, bot_as: 'administrator' })
  const sandbox = await startSandbox({ token: OPERATOR_TOKEN })
  const env = {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: emulator.url,
    DATABASE_URL: store.url,
    DATA_KEY: testKey.toString('hex'),
    REDIS_URL: inject('redisUrl'),
    OPERATOR_URL: sandbox.url,
    OPERATOR_TOKEN,
    OPERATOR_SIGNING_KEY: String(SIGNING_KEY),
    SUPPORT_CHAT_IDS: String(group),
    ADMIN_IDS: '42',
  }
  return {
    store,
    emulator,
    group,
    env,
    look: async (changes = {}, setup = {}) =>
      (await findingsOf({ ...env, ...changes }, setup)).map((finding) => findingLine(finding)),
    close: async () => {
      await Promise.all([emulator.stop(), sandbox.stop(), store.close()])
    },
  }
}

/** The lines that are not in order. */
export const faultsIn = (lines: readonly string[]): readonly string[] => lines.filter((line) => !line.startsWith('✓'))
