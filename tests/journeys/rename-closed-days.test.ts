import { beforeAll, beforeEach, expect, it } from 'vitest'
import { isClosedForRenaming } from '../../src/core/catalogue/closed-days.ts'
import type { World } from '../../src/core/flow/world.ts'
import type { Customer } from './customer.ts'
import { useScene } from './scene.ts'
import { letPass } from './time.ts'
import { aheadMs, closedForRenamingFromToday } from './worlds.ts'

const FLOW = 'rename-subscribers'
const LINE = '+375290003012'
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const HOUR_MIN = 60
/** The longest run of closed days, and a month of another length behind it. */
const MOST_HOURS = 70 * 24

let services: World['services'] = []

/** Whatever day it is, it is a closed one; and it is day, so that the end of the wait is told at once. */
const onClosedDays = (loaded: World): World => {
  const world = closedForRenamingFromToday(loaded)
  services = world.services
  return world
}

const scene = useScene({ trial: { world: onClosedDays }, prepare: async () => ({ services: ['mts-business'] }) })
let last = 375_290_041_000

/** Minutes until an hour of the next open day. */
const untilOpenMin = (): number => {
  const [service] = services
  if (!service) throw new Error('no service is on offer')
  const now = Date.now() + aheadMs()
  const hours = Array.from({ length: MOST_HOURS }, (_, hour) => hour + 1)
  return (hours.find((hour) => !isClosedForRenaming(service, now + hour * HOUR_MS)) ?? MOST_HOURS) * HOUR_MIN + 1
}

/** What enters this column from now on is so many milliseconds later than it is. */
const timeAhead = async (table: string, column: string, ms: number): Promise<void> =>
  void (await scene().test.pool.query(
    `alter table ${table} alter ${column} set default now() + ${ms} * interval '1 millisecond'`,
  ))

/** Flows ask the operator as if it were so many minutes later. */
const askLater = (minutes: number): Promise<void> => timeAhead('call', 'asked_at', aheadMs() + minutes * MINUTE_MS)

/** An administrator who has waited the closed days out. */
const waited = async (): Promise<Customer> => {
  const phone = String((last += 10))
  const handset = { number: `+${phone}`, name: 'Вера', email: null, companyId: 'company-1', administers: 'company-1' }
  await scene().control('POST', 'handsets', handset)
  const vera = await scene().customer({ phone })
  await vera.start(FLOW)
  await vera.press('closed', 'will-wait', FLOW)
  await vera.asked('waiting', FLOW)
  await letPass(scene().test, untilOpenMin() + aheadMs() / MINUTE_MS)
  await vera.asked('how-many', FLOW)
  expect(vera.screen().filter((text) => text.includes('Новый месяц начался'))).toHaveLength(1)
  return vera
}

const rename = async (vera: Customer, name: string): Promise<void> => {
  await vera.press('how-many', 'one', FLOW)
  await vera.press('number', 'mine', 'prove')
  await vera.share()
  await vera.asked('sent', 'prove')
  await vera.say(await vera.code())
  await vera.asked('which', 'line')
  await vera.say(LINE)
  await vera.asked('name', FLOW)
  await vera.say(name)
  await vera.until('the question', () => vera.question()?.text?.includes(`в «${name}»?`) === true)
  await vera.tap('Переименовать')
}

const nameOf = async (number: string): Promise<unknown> =>
  ((await scene().control('GET', `handsets/${encodeURIComponent(number)}`)) as { readonly name: unknown }).name

beforeAll(() => timeAhead('inbox', 'received_at', aheadMs()))
beforeEach(async () => {
  await askLater(0)
  await scene().control('PATCH', 'orders', { delayMs: 0, failure: null })
})

it('the closed days are waited out, the end is told once, and then the name is changed', async () => {
  const vera = await waited()
  await askLater(untilOpenMin())
  await rename(vera, 'Склад в Лошице')
  await vera.until('the news', () => vera.screen().some((text) => text.includes('Имена изменены')))
  expect(await nameOf(LINE)).toBe('Склад в Лошице')
})

it('what is asked on a closed day is told so, and changes nothing', async () => {
  const before = await nameOf(LINE)
  const vera = await waited()
  await rename(vera, 'Гараж')
  await vera.asked('closed-now', FLOW)
  expect(await nameOf(LINE)).toBe(before)
})
