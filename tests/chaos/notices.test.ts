import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import type { Notice, NoticeDraft } from '../../src/core/notice/notice.ts'
import type { NoticeStore } from '../../src/core/ports/notice-store.ts'
import { createNoticeStore } from '../../src/adapters/postgres/notices/postgres-notice-store.ts'
import { until } from './bot-process.ts'
import { chanceOf, longest, printedSeed, times } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'

vi.setConfig({ testTimeout: longest })

const KILLS = times(10)
const CUSTOMERS = 400 * KILLS
/** What a process may have on its way, and sent and not written down. */
const IN_FLIGHT = 150

let scene: Scene
let store: NoticeStore
let people: readonly number[]
beforeAll(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
  const { control, url } = scene.emulator
  store = createNoticeStore(scene.pool, [{ id: 'my-mts', country: 'BY', timeZone: 'Europe/Minsk' }])
  people = Array.from({ length: CUSTOMERS }, (_, no) => control.addUser({ first_name: `N${no}` }).id)
  for (const user of people) control.start({ user })
  await fetch(`${url}/bot1000000001:emulated-bot-token-emulated-bot-tok/deleteWebhook?drop_pending_updates=true`)
  await scene.pool.query(`insert into conversation (chat_id, locale) select unnest($1::bigint[]), 'ru'`, [people])
})
afterAll(() => scene.close())

/** How often each customer was told this. */
const told = (text: string): readonly number[] =>
  people.map(
    (id) => scene.emulator.control.chat({ chat: id }).messages.filter((message) => message.text === text).length,
  )

/** Copies that nobody will send any more: those that left, and those of whom a kill left nothing known. */
const dealtWith = async (id: number): Promise<number> => {
  const { sent, unknown } = (await store.get(id))!.progress
  return sent + unknown
}

/** Sends to everybody while one of two processes after the other is killed. */
const sendThroughKills = async (text: string, onCrash: NoticeDraft['onCrash']): Promise<Notice> => {
  const chance = chanceOf(printedSeed(`notices, ${onCrash}`))
  const { id } = await store.make(
    {
      kind: 'news',
      texts: { ru: text },
      fallback: 'ru',
      photo: null,
      buttons: [],
      audience: { chats: people },
      silent: false,
      at: null,
      respectsNight: false,
      onCrash,
      paid: true,
    },
    1,
  )
  const bots = [scene.bot(), scene.bot()]
  await Promise.all(bots.map((bot) => bot.ready))
  await store.begin(id)
  for (let kills = 0; kills < KILLS; kills += 1) {
    const goal = (CUSTOMERS * (kills + chance())) / (KILLS + 1)
    await until('copies leave', async () => (await dealtWith(id)) >= goal)
    await bots[kills % 2]!.end('SIGKILL')
    bots[kills % 2] = scene.bot()
    await sleep(chance() * 300)
  }
  await until('it is done', async () => (await store.get(id))?.state === 'done')
  for (const bot of bots) await bot.end('SIGTERM')
  return (await store.get(id))!
}

it('is killed again and again in the middle of a notice: nobody is left out, and few are told twice', async () => {
  const { progress } = await sendThroughKills('Twice at most', 'twice')
  expect(progress).toMatchObject({ total: CUSTOMERS, sent: CUSTOMERS, left: 0 })
  const counts = told('Twice at most')
  expect(counts.filter((count) => count === 0)).toEqual([])
  const twice = counts.filter((count) => count > 1).length
  process.stdout.write(`${KILLS} kills, ${CUSTOMERS} customers; told twice, in flight at a kill: ${twice}\n`)
  expect(twice).toBeLessThanOrEqual(KILLS * IN_FLIGHT)
  expect(Math.max(...counts)).toBeLessThanOrEqual(KILLS + 1)
})

it('tells nobody twice where the notice says so, and reports whom it does not know of', async () => {
  const { progress } = await sendThroughKills('Once at most', 'unknown')
  expect(progress.sent + progress.unknown).toBe(CUSTOMERS)
  expect(progress.unknown).toBeLessThanOrEqual(KILLS * IN_FLIGHT)
  const counts = told('Once at most')
  expect(counts.filter((count) => count > 1)).toEqual([])
  const silent = counts.filter((count) => count === 0).length
  process.stdout.write(
    `${KILLS} kills, ${CUSTOMERS} customers; unknown: ${progress.unknown}, of whom were told: ${progress.unknown - silent}\n`,
  )
  expect(silent).toBeLessThanOrEqual(progress.unknown)
})
