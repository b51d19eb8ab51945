import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import type { Page as Tab } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface WithAxe {
  readonly axe: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> }
}

/** Waits until nothing on the page moves: a colour in the middle of fading in is nobody's. Endless movements go on. */
const stillness = (tab: Tab): Promise<unknown> =>
  tab.waitForFunction(() =>
    document.getAnimations().every((animation) => {
      const { endTime } = animation.effect?.getComputedTiming() ?? {}
      return endTime === Infinity || animation.playState !== 'running'
    }),
  )

/** Findings that axe calls serious or critical, by WCAG 2.2 A and AA, each with the places where it was found. */
export const findings = async (tab: Tab): Promise<readonly string[]> => {
  await stillness(tab)
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

/** The windows in which the page is looked at. */
export const schemes = [
  ['wide, light', { viewport: { width: 1_440, height: 900 }, colorScheme: 'light' }],
  ['wide, dark', { viewport: { width: 1_440, height: 900 }, colorScheme: 'dark' }],
  ['half a screen', { viewport: { width: 1_024, height: 900 } }],
  ['a phone', { viewport: { width: 390, height: 844 } }],
] as const
