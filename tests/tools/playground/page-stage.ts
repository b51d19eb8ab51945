import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Locator, Page as Tab } from 'playwright-core'
import { drawFlow } from '../../../tools/chart/draw-flow.ts'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { startEmulator } from '../../../tools/telegram-emulator/emulator.ts'
import type { Emulator } from '../../../tools/telegram-emulator/emulator.ts'
import { takePageAddress } from '../../../tools/playground/page-address.ts'
import { startPage } from '../../../tools/playground/page-server.ts'
import { sampleFlow } from '../chart/sample-flow.ts'
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.ts'
import { startPageBot } from './page-bot.ts'

const TOKEN = '4242:page-test'

/** A playground with a small bot, and a real browser to look at it. */
export interface PageStage {
  readonly url: string
  readonly emulator: Emulator
  readonly sandboxUrl: string
  /** Opens the page in a window of its own, where nobody has been before. */
  readonly open: (options?: BrowserContextOptions, url?: string) => Promise<Tab>
  /** Closes every window and sends every customer home but Anna. */
  readonly tidy: () => Promise<void>
  readonly stop: () => Promise<void>
}

export const startPageStage = async (startBot = startPageBot): Promise<PageStage> => {
  const emulator = await startEmulator({ bots: [{ token: TOKEN, first_name: 'Дозвон' }] })
  const sandbox = await startSandbox()
  const bot = await startBot(emulator.url, TOKEN)
  const page = await startPage({
    address: await takePageAddress(0),
    emulatorUrl: emulator.url,
    sandboxUrl: sandbox.url,
    drawFlow,
    flows: [sampleFlow],
    whereIs: (chat) => Promise.resolve(bot.where(chat)),
  })
  const browser: Browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGS] })
  return {
    url: page.url,
    emulator,
    sandboxUrl: sandbox.url,
    open: async (options = {}, url = page.url) => {
      const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1440, height: 900 }, ...options })
      const tab = await context.newPage()
      await tab.goto(url)
      // A narrow page shows the scenes first.
      await tab.locator('.customer').first().waitFor({ state: 'attached' })
      return tab
    },
    tidy: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
      const agents = new Set(emulator.control.state().groups.flatMap(({ members }) => members))
      const [, ...others] = emulator.control.users().filter(({ id, deactivated }) => !deactivated && !agents.has(id))
      for (const { id } of others) emulator.control.deactivate({ user: id })
    },
    stop: async () => {
      await browser.close()
      await page.stop()
      await bot.stop()
      await sandbox.stop()
      await emulator.stop()
    },
  }
}

/** The part of the page that is one customer's: phone and handset. */
export const customer = (tab: Tab, name: string): Locator => tab.getByRole('region', { name, exact: true })

/** Opens the second level of the chart: the machine with the present state lit. */
export const openDetails = async (tab: Tab): Promise<void> => {
  await tab.getByRole('button', { name: 'Подробно' }).click()
  await tab.locator('.chart-paper svg').waitFor()
}

/** A new customer of the emulator, without the page's dialog. */
export const newCustomer = ({ emulator }: PageStage, name: string, phone: string): number =>
  emulator.control.addUser({ first_name: name, language_code: 'ru', phone }).id
