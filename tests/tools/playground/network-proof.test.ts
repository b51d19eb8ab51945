import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page as Tab } from 'playwright-core'
import { inCountry } from '../../journeys/worlds.ts'
import { openApplicationStage } from './application-stage.ts'
import type { ApplicationStage } from './application-stage.ts'
import { customer } from './page-stage.ts'

let stage: ApplicationStage
beforeAll(async () => {
  stage = await openApplicationStage({ overrides: { world: inCountry('BY') } })
})
afterAll(() => stage.close())

const pressIn = (her: Locator, name: string): Promise<void> =>
  her.getByRole('button', { name, exact: true }).last().click()

/** Adds a customer and leads them to the question that the network can answer; gives their part of the page. */
const offered = async (tab: Tab, name: string): Promise<Locator> => {
  await tab.getByRole('button', { name: 'Добавить клиента' }).click()
  await tab.getByRole('dialog').getByLabel('Имя').fill(name)
  await tab.getByRole('dialog').getByRole('combobox').selectOption('ru')
  await tab.getByRole('dialog').getByRole('button', { name: 'Добавить' }).click()
  const her = customer(tab, name)
  await pressIn(her, 'Начать')
  await her.getByRole('button', { name: /Не приходит SMS/ }).waitFor()
  await her.getByRole('textbox', { name: 'Сообщение' }).fill('/start change-number')
  await her.getByRole('textbox', { name: 'Сообщение' }).press('Enter')
  await pressIn(her, 'Выбрать номер')
  await pressIn(her, 'Мой номер')
  await pressIn(her, 'Отправить мой номер')
  await tab.getByRole('dialog').getByRole('button', { name: 'Отправить' }).click()
  await her.locator('a.key').last().waitFor()
  return her
}

/** Presses the button of the chat and “Yes”; gives the new tab, at the operator's page. */
const atOperator = async (tab: Tab, her: Locator): Promise<Tab> => {
  const opening = tab.context().waitForEvent('page')
  await her.locator('a.key').last().click()
  const page = await opening
  await page.locator('button.yes').click()
  await page.getByRole('heading', { name: 'Через чей телефон открыта эта страница?' }).waitFor()
  return page
}

/** The number of a customer's handset, as the operator writes it. */
const numberOf = async (her: Locator): Promise<string> =>
  (
    await her
      .locator('.handset')
      .getByText(/^\+375/)
      .first()
      .innerText()
  ).replaceAll(/[^+\d]/g, '')

const messages = (her: Locator): Locator => her.getByRole('list', { name: 'Сообщения' }).getByRole('listitem')

describe('a number is proved by the network in the playground', () => {
  it('in a new tab, and the way back leads into the same chat at the same step, without an SMS', async () => {
    const tab = await stage.open()
    const vera = await offered(tab, 'Вероника')
    const page = await atOperator(tab, vera)
    await page.getByRole('link', { name: await numberOf(vera) }).click()
    await page.getByRole('heading', { name: 'Готово, номер подтверждён' }).waitFor()
    await vera.getByText('Какой номер хотите вместо').last().waitFor()
    await page.locator('a.go').click()
    await page.locator('.customer.chosen[aria-label="Вероника"]').waitFor()
    expect(new URL(page.url()).origin).toBe(new URL(tab.url()).origin)
    await customer(page, 'Вероника').getByText('Какой номер хотите вместо').last().waitFor()
    expect(await messages(vera).count()).toBe(0)
    await tab.context().close()
  })
})

describe('the pages of the playground are for this machine', () => {
  const statusOf = async (path: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<number> =>
    (await fetch(`${stage.url}${path}`, { method, headers, redirect: 'manual' })).status

  it('another site can say neither yes nor no for somebody', async () => {
    expect(await statusOf('/prove/a-guess/yes', { origin: 'http://evil.example' }, 'POST')).toBe(403)
    expect(await statusOf('/prove/a-guess', {})).toBe(200)
  })
})
