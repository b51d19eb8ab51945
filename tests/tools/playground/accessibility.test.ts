import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page as Tab } from 'playwright-core'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import { chartContrasts } from './chart-contrasts.ts'
import { customer, newCustomer, startPageStage } from './page-stage.ts'
import type { PageStage } from './page-stage.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let stage: PageStage
let numbers = 375_290_007_000
beforeAll(async () => {
  stage = await startPageStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage.stop())

interface WithAxe {
  readonly axe: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> }
}

/** Findings that axe calls serious or critical, by WCAG 2.2 A and AA, each with the places where it was found. */
const findings = async (tab: Tab): Promise<readonly string[]> => {
  await tab.evaluate(AXE)
  const { violations } = await tab.evaluate(
    (values) =>
      (globalThis as unknown as WithAxe).axe.run('html' as ElementContext, { runOnly: { type: 'tag', values } }),
    RULES,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

const schemes = [
  ['wide, light', { viewport: { width: 1_440, height: 900 }, colorScheme: 'light' }],
  ['wide, dark', { viewport: { width: 1_440, height: 900 }, colorScheme: 'dark' }],
  ['half a screen', { viewport: { width: 1_024, height: 900 } }],
  ['a phone', { viewport: { width: 390, height: 844 } }],
] as const

describe('axe finds nothing serious', () => {
  it.each(schemes)('on the first screen and in a chat with a question, %s', async (_, options) => {
    const name = `Вера ${(numbers += 1)}`
    newCustomer(stage, name, String(numbers))
    const tab = await stage.open(options)
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
    await tab.locator('.chart-pane .state').first().waitFor()
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
