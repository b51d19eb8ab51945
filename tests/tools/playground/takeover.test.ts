import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Locator } from 'playwright-core'
import { openApplicationStage } from './application-stage.ts'
import type { ApplicationStage } from './application-stage.ts'
import { customer } from './page-stage.ts'

let stage: ApplicationStage
beforeAll(async () => {
  stage = await openApplicationStage()
})
afterAll(() => stage.close())

const write = async (part: Locator, text: string): Promise<void> => {
  const field = part.getByRole('textbox', { name: 'Сообщение' })
  await field.fill(text)
  await field.press('Enter')
}
const press = (part: Locator, name: string | RegExp): Promise<void> =>
  part
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .last()
    .click()

it('one person plays both sides: a customer asks for a person, an agent takes over and solves it, and the bot goes on without asking it again', async () => {
  const tab = await stage.open()
  const her = customer(tab, 'Анна')
  await press(her, 'Начать')
  await press(her, /Не приходит SMS/)
  await her.getByText('На какой номер').last().waitFor()
  await write(her, 'человек')
  await her.getByText('Позвать человека?').last().waitFor()
  await write(her, 'Код не приходит второй день')
  await her
    .getByText('Человек ответит здесь')
    .last()
    .or(her.getByText('Сейчас ответить некому').last())
    .first()
    .waitFor()

  await tab.getByRole('tab', { name: /Поддержка/ }).click()
  const desk = tab.getByRole('region', { name: 'Поддержка', exact: true })
  await desk.getByText('#1 Анна').first().click()
  await desk.getByText('Код не приходит второй день').first().waitFor()
  await press(desk, 'Взять')
  await her.getByText('Вам отвечает Мария').waitFor()

  await write(desk, 'Здравствуйте! Проверьте чёрный список.')
  await her.getByText('Здравствуйте! Проверьте чёрный список.').waitFor()
  await write(her, 'Он был там, спасибо!')
  await desk.getByText('Он был там, спасибо!').first().waitFor()
  await write(desk, '//между нами: второй раз за неделю')
  const menus = await her.getByText('Что случилось?').count()
  await press(desk, 'Решено')
  await her.getByText('Насколько помог разговор?').waitFor()
  await expect.poll(() => her.getByText('между нами').count()).toBe(0)
  await press(her, '5 — помог полностью')
  await press(her, 'Пропустить')
  await expect.poll(() => her.getByText('Что случилось?').count()).toBeGreaterThan(menus)
  await expect.poll(() => her.getByText('На какой номер').count()).toBe(1)
}, 60_000)
