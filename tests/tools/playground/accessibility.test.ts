import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findings, schemes } from './axe-findings.ts'
import { chartContrasts } from './chart-contrasts.ts'
import { customer, newCustomer, openDetails, startPageStage } from './page-stage.ts'
import type { PageStage } from './page-stage.ts'

let stage: PageStage
let numbers = 375_290_007_000
beforeAll(async () => {
  stage = await startPageStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage.stop())

describe('axe finds nothing serious', () => {
  it.each(schemes)('on the first screen and in a chat with a question, %s', async (_, options) => {
    const name = `Вера ${(numbers += 1)}`
    newCustomer(stage, name, String(numbers))
    const tab = await stage.open(options)
    await tab.locator('.scene').first().waitFor()
    expect(await findings(tab)).toEqual([])
    await tab.getByRole('tab', { name }).click()
    const her = customer(tab, name)
    await her.getByRole('button', { name: 'Начать', exact: true }).waitFor()
    expect(await findings(tab)).toEqual([])
    await her.getByRole('button', { name: 'Начать', exact: true }).click()
    await her.getByRole('button', { name: 'Проверить телефон' }).waitFor()
    expect(await findings(tab)).toEqual([])
  })
})

describe('the chart', () => {
  it.each(['light', 'dark'] as const)('has words of 4.5:1 and lines of 3:1, %s', async (colorScheme) => {
    const tab = await stage.open({ colorScheme })
    await tab.getByRole('tab', { name: 'Схема' }).click()
    await openDetails(tab)
    const { words, lines } = await chartContrasts(tab)
    expect(words.length).toBeGreaterThan(3)
    expect(lines.length).toBeGreaterThan(3)
    expect(words.filter(({ ratio }) => ratio < 4.5)).toEqual([])
    expect(lines.filter(({ ratio }) => ratio < 3)).toEqual([])
  })
})

describe('the Tab key', () => {
  it('stops first at a link that leads past the bar into the chat', async () => {
    const tab = await stage.open()
    await tab.getByRole('button', { name: 'Начать', exact: true }).first().waitFor()
    await tab.keyboard.press('Tab')
    await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe('К чату')
    await tab.keyboard.press('Enter')
    await expect.poll(() => tab.evaluate(() => document.activeElement?.closest('[data-customer]') !== null)).toBe(true)
  })
})
