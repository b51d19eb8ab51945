import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PlaygroundConfig } from '../../src/config.ts'
import { createLogger } from '../../src/logger.ts'
import { openHouse } from '../../src/wire/house.ts'
import type { House } from '../../src/wire/house.ts'
import { CHROMIUM_ARGS, findChromium } from '../support/chromium.ts'
import { openTestStore, testKey } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'
import { customer } from './page-stage.ts'

let store: TestStore
let house: House
let browser: Browser
let dataDir: string
beforeAll(async () => {
  store = await openTestStore()
  dataDir = await mkdtemp(join(tmpdir(), 'dozvon-page-'))
  const config: PlaygroundConfig = {
    mode: 'playground', operator: 'sandbox', database: { kind: 'yours', url: store.url, key: testKey }, redis: null, port: 0, dataDir,
    services: ['my-mts'], supportChatIds: [], adminIds: [], noticeApprovalAbove: 1_000, defaultLocale: 'ru', logLevel: 'silent',
  }
  house = await openHouse(config, createLogger({ level: 'silent' }), error => {
    throw error
  })
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGS] })
})
afterAll(async () => {
  await browser.close()
  await house.close()
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

const open = async (): Promise<Tab> => {
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1440, height: 900 } })
  const tab = await context.newPage()
  await tab.goto(house.url)
  return tab
}

it('a newcomer plays Anna whose phone is in airplane mode, and the code comes in the end', async () => {
  const tab = await open()
  const anna = customer(tab, 'Анна')
  const press = (name: string | RegExp) => anna.getByRole('button', { name, exact: typeof name === 'string' }).last().click()
  await anna.getByRole('switch', { name: 'Режим полёта' }).click()
  await anna.getByRole('button', { name: 'Сервис отправляет код' }).click()
  await press('Начать')
  await press(/Не приходит SMS/)
  await press('Мой номер')
  await press('Отправить мой номер')
  await tab.getByRole('dialog').getByRole('button', { name: 'Отправить' }).click()
  await anna.getByText('телефон сейчас не в сети').waitFor()
  await tab.locator('.chart-pane .state.lit[data-state="airplane.asked"]').waitFor()
  expect(await anna.getByRole('list', { name: 'Сообщения' }).getByRole('listitem').count()).toBe(0)
  await anna.getByRole('switch', { name: 'Режим полёта' }).click()
  await expect.poll(() => anna.getByRole('list', { name: 'Сообщения' }).getByRole('listitem').count()).toBe(1)
  await press('Был включён')
  await anna.getByText('запросите код').last().waitFor()
  await press('Код пришёл')
  await anna.getByText('Готово').last().waitFor()
  const keyboards = await anna.locator('.message:not(.leaving)').filter({ has: tab.locator('.key') }).count()
  expect(keyboards).toBe(1)
})
