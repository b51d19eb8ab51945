import { afterAll, beforeAll, it } from 'vitest'
import type { Locator } from 'playwright-core'
import { openApplicationStage } from './application-stage.ts'
import type { ApplicationStage } from './application-stage.ts'
import { customer } from './page-stage.ts'

let stage: ApplicationStage
beforeAll(async () => {
  stage = await openApplicationStage()
})
afterAll(() => stage.close())

const press = (part: Locator, name: string | RegExp): Promise<void> =>
  part
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .last()
    .click()

it('an outage stops a flow before it asks anything; when it is over, the customer is told and goes on', async () => {
  const tab = await stage.open()
  const her = customer(tab, 'Анна')
  await her.getByRole('switch', { name: 'Сбой' }).click()
  await press(her, 'Начать')
  await press(her, /Не приходит SMS/)
  await her.getByText('Известный сбой').waitFor()
  await press(her, 'Написать мне')
  await her.getByText('Напишем сюда').waitFor()
  await her.getByRole('switch', { name: 'Сбой' }).click()
  await her.getByText('Сбой закончился').waitFor()
  await press(her, /Не приходит SMS/)
  await her.getByText('На какой номер').waitFor()
}, 60_000)
