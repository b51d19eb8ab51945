import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest'
import { freePort } from '../support/redis.ts'
import { until } from './bot-process.ts'
import type { ProgramProcess } from '../support/program-process.ts'
import { startCrowd } from './crowd.ts'
import { judgeAll } from './judge.ts'
import { chanceOf, printedSeed } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'

vi.setConfig({ testTimeout: 300_000 })

const SECRET = 'a-secret-that-nobody-can-guess'

let scene: Scene
let settings: Readonly<Record<string, string>>
beforeAll(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
})
afterAll(() => scene.close())
beforeEach(async () => {
  const port = String(await freePort())
  settings = { PORT: port, WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, WEBHOOK_SECRET: SECRET }
})

const webhook = (): string => scene.emulator.control.state().bots[0]?.webhook ?? ''

it('is brought updates, twice and out of order, and acts on each once', async () => {
  scene.emulator.control.addFault({ method: 'setWebhook', kind: '500', times: 1 })
  const bot = scene.bot(settings)
  await bot.ready
  expect(webhook()).toBe(settings['WEBHOOK_URL'])
  const crowd = await startCrowd(scene, { size: 6, chance: chanceOf(printedSeed('webhook')) })
  scene.emulator.control.addFault({ kind: 'duplicate-update', times: 30 })
  await until('updates were doubled', () => scene.emulator.control.state().faults.length === 0)
  for (let round = 0; round < 5; round += 1) {
    scene.emulator.control.addFault({ kind: 'reorder-updates', times: 3 })
    await until('updates came backwards', () => scene.emulator.control.state().faults.length === 0)
  }
  await crowd.leave()
  expect(await judgeAll(scene, crowd.walkers, { backwards: true })).toEqual([])
  expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null })
})

it('lets nobody in who does not know the secret', async () => {
  const bot = scene.bot(settings)
  await bot.ready
  const knock = async (secret: string | null, body: string): Promise<number> => {
    const headers = {
      'content-type': 'application/json',
      ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
    }
    return (await fetch(settings['WEBHOOK_URL'] ?? '', { method: 'POST', headers, body })).status
  }
  const update = JSON.stringify({
    update_id: 1,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: 5, type: 'private' },
      from: { id: 5, is_bot: false, first_name: 'E' },
      text: 'hello',
    },
  })
  expect([await knock(null, update), await knock('wrong', update), await knock(`${SECRET}x`, update)]).toEqual([
    401, 401, 401,
  ])
  expect([await knock(SECRET, '{'), await knock(SECRET, '[]')]).toEqual([400, 400])
  expect((await scene.pool.query('select from inbox where chat_id = 5')).rowCount).toBe(0)
  await bot.end('SIGTERM')
})

it('changes from polling to webhook and back, and loses nothing', async () => {
  const crowd = await startCrowd(scene, { size: 6, chance: chanceOf(printedSeed('polling and webhook')), thinksMs: 50 })
  let bot: ProgramProcess | undefined
  for (const more of [{}, settings, {}]) {
    const before = crowd.acts()
    const next = scene.bot(more)
    await next.ready
    await until('customers are served', () => crowd.acts() > before + 20)
    expect(webhook() === '').toBe(more !== settings)
    await next.end('SIGTERM')
    bot = next
  }
  expect(bot?.said()).not.toMatch(/"level":"error"/)
  scene.bot()
  await crowd.leave()
  expect(await judgeAll(scene, crowd.walkers, { backwards: true })).toEqual([])
})

it('gets its webhook back when a process that polled until then takes it away', async () => {
  const bot = scene.bot(settings)
  await bot.ready
  await fetch(`${scene.emulator.url}/bot1000000001:emulated-bot-token-emulated-bot-tok/deleteWebhook`, {
    method: 'POST',
  })
  expect(webhook()).toBe('')
  await until('it is set again', () => webhook() === settings['WEBHOOK_URL'])
  await sleep(10)
  await bot.end('SIGTERM')
})
