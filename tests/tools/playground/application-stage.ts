import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContextOptions, Page as Tab } from 'playwright-core'
import type { PlaygroundConfig } from '../../../src/bootstrap/config.ts'
import { createLogger } from '../../../src/bootstrap/logger.ts'
import type { ApplicationOverrides } from '../../../src/bootstrap/application-overrides.ts'
import { startApplication } from '../../../src/bootstrap/application.ts'
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.ts'
import { openTestStore, testKey } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

/** The whole playground as `npm start` builds it, and a browser. */
export interface ApplicationStage {
  /** The page, wide and in Russian unless told otherwise; `address` is what follows its URL, such as `?pace=0.1`. */
  readonly open: (options?: BrowserContextOptions, address?: string) => Promise<Tab>
  readonly url: string
  /** Connections to its database. */
  readonly pool: TestStore['pool']
  /** Closes every window: each that stays open goes on asking. */
  readonly tidy: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Differences of a test's playground from that of `npm start`. */
interface ApplicationStageOptions {
  readonly services?: readonly string[]
  readonly overrides?: ApplicationOverrides
}

export const openApplicationStage = async ({
  services = ['my-mts'],
  overrides = {},
}: ApplicationStageOptions = {}): Promise<ApplicationStage> => {
  const store = await openTestStore()
  const dataDir = await mkdtemp(join(tmpdir(), 'dozvon-page-'))
  const config: PlaygroundConfig = {
    mode: 'playground',
    operator: 'sandbox',
    database: { kind: 'external', url: store.url, key: testKey },
    redis: null,
    port: 0,
    dataDir,
    services,
    supportChatIds: [],
    adminIds: [],
    noticeApprovalAbove: 1_000,
    reader: null,
    defaultLocale: 'ru',
    logLevel: 'silent',
  }
  const fatal = (error: unknown): never => {
    throw error
  }
  const application = await startApplication(config, createLogger({ level: 'silent' }), fatal, overrides)
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGS] })
  return {
    url: application.url,
    pool: store.pool,
    open: async (options = {}, address = '') => {
      const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1500, height: 900 }, ...options })
      const tab = await context.newPage()
      await tab.goto(`${application.url}/${address}`)
      return tab
    },
    tidy: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    close: async () => {
      await browser.close()
      await application.close()
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
