import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHROMIUM_ARGS, findChromium } from '../support/chromium.ts'
import { rowsOf } from '../support/store.ts'
import type { Customer } from './customer.ts'
import { eventually } from './desk.ts'
import { linkOf, networkScene, offeredNetwork } from './network-scene.ts'
import { useScene } from './scene.ts'

const scene = useScene(networkScene)

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGS] })
})
afterAll(() => browser.close())
beforeEach(() => scene().control('PATCH', 'authorization', { mobileData: null, withoutConsent: [] }))

/** A phone that nobody has used before, on the mobile data of a number; null: on Wi-Fi. */
const phoneOn = async (number: string | null): Promise<Page> => {
  await scene().control('PATCH', 'authorization', { mobileData: number })
  return (await browser.newContext({ locale: 'ru-RU', viewport: { width: 360, height: 640 } })).newPage()
}

const offered = (language = 'ru'): Promise<Customer> => offeredNetwork(scene(), { language })

const sentCodes = async (customer: Customer): Promise<number> =>
  (await rowsOf(scene().test.pool, `select from code_sent where chat_id = ${customer.id}`)).length
const proofsOf = async (customer: Customer): Promise<readonly string[]> =>
  (
    await rowsOf<{ by: string }>(
      scene().test.pool,
      `select proved_by as by from proof where chat_id = ${customer.id} order by proved_at`,
    )
  ).map(({ by }) => by)

describe('a number is proved by the network', () => {
  it.each([
    ['ru', 'Готово, номер подтверждён'],
    ['be', 'Гатова, нумар пацверджаны'],
    ['en', 'Done, the number is proved'],
  ])('from the link to the same step of the chat, without an SMS (%s)', async (language, done) => {
    const anna = await offered(language)
    const tab = await phoneOn(anna.phone)
    await tab.goto(linkOf(anna))
    expect(await tab.locator('main').innerText()).toContain('Анна')
    expect(await tab.locator('h1').innerText()).toContain(anna.phone.slice(-2))
    expect(await tab.locator('main').innerText()).not.toContain(anna.phone.slice(1))
    await tab.locator('button.yes').click()
    await tab.getByRole('heading', { name: done }).waitFor()
    expect(await tab.locator('a.go').getAttribute('href')).toBe('https://t.me/dozvon_bot')
    await anna.asked('wish', 'change-number')
    expect(await sentCodes(anna)).toBe(0)
    expect(await proofsOf(anna)).toEqual(['own-contact', 'network'])
    expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  it('and its SIM card is watched from then on, as after a code', async () => {
    const anna = await offered()
    const tab = await phoneOn(anna.phone)
    await tab.goto(linkOf(anna))
    await tab.locator('button.yes').click()
    await anna.asked('wish', 'change-number')
    await eventually(
      () => 'the SIM card is watched',
      async () => JSON.stringify(await scene().control('GET', 'subscriptions')).includes(anna.phone) || undefined,
    )
    await anna.switchHandset({ simSwappedAt: new Date().toISOString() })
    await eventually(
      () => 'the proof is dropped',
      async () => !(await proofsOf(anna)).includes('network') || undefined,
    )
  })

  it('not on Wi-Fi: the customer is told so in one sentence and gets a code', async () => {
    const anna = await offered()
    const tab = await phoneOn(null)
    await tab.goto(linkOf(anna))
    await tab.locator('button.yes').click()
    await tab.getByRole('heading', { name: 'Оператор не подтвердил номер' }).waitFor()
    await anna.told('network-failed', 'prove')
    await anna.asked('sent', 'prove')
    await anna.say(await anna.code())
    await anna.asked('wish', 'change-number')
    expect(await proofsOf(anna)).toEqual(['own-contact', 'code'])
  })

  it('not over the mobile data of another number', async () => {
    const anna = await offered()
    const boris = await scene().customer()
    const tab = await phoneOn(boris.phone)
    await tab.goto(linkOf(anna))
    await tab.locator('button.yes').click()
    await anna.asked('sent', 'prove')
    expect(await proofsOf(anna)).toEqual(['own-contact'])
  })

  it('by whoever presses “No” nothing is proved, and nobody gets a code', async () => {
    const anna = await offered()
    const [tab, link] = [await phoneOn(anna.phone), linkOf(anna)]
    await tab.goto(link)
    await tab.getByRole('button', { name: 'Нет, не моя' }).click()
    await tab.getByRole('heading', { name: 'Хорошо, ничего не подтверждено' }).waitFor()
    await anna.asked('network-over', 'prove')
    await tab.goto(link)
    await tab.getByRole('heading', { name: 'Ссылка больше не действует' }).waitFor()
    expect(await sentCodes(anna)).toBe(0)
    expect(await proofsOf(anna)).toEqual(['own-contact'])
  })
})
