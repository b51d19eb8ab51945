import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Locator } from 'playwright-core'
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

const write = async (part: Locator, text: string): Promise<void> => {
  const field = part.getByRole('textbox', { name: 'Сообщение' })
  await field.fill(text)
  await field.press('Enter')
}
const press = (part: Locator, name: string | RegExp): Promise<void> =>
  part.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).last().click()

it('one person plays both sides: a customer asks for a person, an agent takes over, and the bot goes on where it was', async () => {
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1500, height: 900 } })
  const tab = await context.newPage()
  await tab.goto(house.url)
  const her = customer(tab, 'Анна')
  await press(her, 'Начать')
  await press(her, /Не приходит SMS/)
  await her.getByText('На какой номер').last().waitFor()
  await write(her, 'человек')
  await her.getByText('Позвать человека?').last().waitFor()
  await write(her, 'Код не приходит второй день')
  await her.getByText('Сотрудник ответит здесь').last().or(her.getByText('Сейчас сотрудников нет').last()).first().waitFor()

  await tab.getByRole('tab', { name: /Поддержка/ }).click()
  const desk = tab.getByRole('region', { name: 'Поддержка', exact: true })
  await desk.getByText('#1 Анна').first().click()
  await desk.getByText('Код не приходит второй день').first().waitFor()
  await press(desk, 'Взять')
  await her.getByText('Вам отвечает Анна').waitFor()

  await write(desk, 'Здравствуйте! Проверьте чёрный список.')
  await her.getByText('Здравствуйте! Проверьте чёрный список.').waitFor()
  await write(her, 'Он был там, спасибо!')
  await desk.getByText('Он был там, спасибо!').first().waitFor()
  await write(desk, '//между нами: второй раз за неделю')
  await press(desk, 'Решено')
  await her.getByText('Насколько помог разговор?').waitFor()
  expect(await her.getByText('между нами').count()).toBe(0)
  await press(her, '5 — помог полностью')
  await press(her, 'Ничего, дальше')
  await expect.poll(() => her.getByText('На какой номер').count()).toBeGreaterThan(1)
}, 60_000)
