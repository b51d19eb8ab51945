import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Page as Tab } from 'playwright-core'
import type { PlaygroundConfig } from '../../../src/bootstrap/config.ts'
import { createLogger } from '../../../src/bootstrap/logger.ts'
import type { ApplicationOverrides } from '../../../src/bootstrap/application-overrides.ts'
import { startApplication } from '../../../src/bootstrap/application.ts'
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.ts'
import { openTestStore, testKey } from '../../support/store.ts'

/** The whole playground as `npm start` builds it, and a browser. */
export interface ApplicationStage {
  readonly url: string
  /** The page, wide, in Russian. */
  readonly open: () => Promise<Tab>
  readonly close: () => Promise<void>
}

export const openApplicationStage = async (overrides: ApplicationOverrides = {}): Promise<ApplicationStage> => {
  const store = await openTestStore()
  const dataDir = await mkdtemp(join(tmpdir(), 'dozvon-page-'))
  const config: PlaygroundConfig = {
    mode: 'playground',
    operator: 'sandbox',
    database: { kind: 'external', url: store.url, key: testKey },
    redis: null,
    port: 0,
    dataDir,
    services: ['my-mts'],
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
    open: async () => {
      const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1500, height: 900 } })
      const tab = await context.newPage()
      await tab.goto(application.url)
      return tab
    },
    close: async () => {
      await browser.close()
      await application.close()
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
