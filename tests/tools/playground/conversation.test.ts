import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApplicationStage } from './application-stage.ts'
import type { ApplicationStage } from './application-stage.ts'
import { customer, openDetails } from './page-stage.ts'

let stage: ApplicationStage
beforeAll(async () => {
  stage = await openApplicationStage()
})
afterAll(() => stage.close())

it('a newcomer plays Anna whose phone is in airplane mode, and the code comes in the end', async () => {
  const tab = await stage.open()
  const anna = customer(tab, 'Анна')
  const press = (name: string | RegExp) =>
    anna
      .getByRole('button', { name, exact: typeof name === 'string' })
      .last()
      .click()
  await tab.getByRole('tab', { name: 'Схема' }).click()
  await tab.getByText('Разговор ещё не начат').waitFor()
  await openDetails(tab)
  await tab.locator('.chart-pane .state[data-state="service.asked"]').waitFor()
  await anna.getByRole('switch', { name: 'Режим полёта' }).click()
  await anna.getByRole('button', { name: 'Отправить код от сервиса' }).click()
  await press('Начать')
  await press(/Не приходит SMS/)
  await press('Мой номер')
  await press('Отправить мой номер')
  await tab.getByRole('dialog').getByRole('button', { name: 'Отправить' }).click()
  await anna.getByText('телефон сейчас не в сети').waitFor()
  await tab.locator('.chart-pane .state.lit[data-state="airplane.asked"]').waitFor()
  await expect.poll(() => anna.getByRole('list', { name: 'Сообщения' }).getByRole('listitem').count()).toBe(0)
  await anna.getByRole('switch', { name: 'Режим полёта' }).click()
  await expect.poll(() => anna.getByRole('list', { name: 'Сообщения' }).getByRole('listitem').count()).toBe(1)
  await press('Был включён')
  await anna.getByText('запросите код').last().waitFor()
  await press('Код пришёл')
  await anna.getByText('Код пришёл. Дело было в авиарежиме').last().waitFor()
  const keyboards = anna.locator('.message:not(.leaving)').filter({ has: tab.locator('.key') })
  await expect.poll(() => keyboards.count()).toBe(1)
})
