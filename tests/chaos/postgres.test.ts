import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startPostgres } from '../support/postgres.ts'
import type { PostgresServer } from '../support/postgres.ts'
import { freePort } from '../support/redis.ts'
import { startBot, until } from './bot-process.ts'
import { startCrowd } from './crowd.ts'
import { judgeAll } from './judge.ts'
import { chanceOf, longest, printedSeed, times } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'

vi.setConfig({ testTimeout: longest })

/** More than ring before the crash that follows the first. */
const CLOCKS = 200

let server: PostgresServer
let scene: Scene
beforeEach(async () => {
  server = await startPostgres({ durable: true })
  scene = await openScene({ databaseUrl: server.url })
})
afterEach(async () => {
  await scene.close()
  await server.end()
})

const pending = (): number => scene.emulator.control.state().bots[0]?.pending_updates ?? 0

it('comes back by itself when PostgreSQL stops and crashes; what was not stored stays with Telegram', async () => {
  const bot = scene.bot()
  await bot.ready
  const crowd = await startCrowd(scene, {
    size: 8,
    chance: chanceOf(printedSeed('PostgreSQL restarts')),
    patienceMs: 60_000,
    thinksMs: 50,
  })
  const troubles: number[] = []
  for (let round = 0; round < times(2); round += 1) {
    const before = crowd.acts()
    await until('customers are served', () => crowd.acts() > before + 30)
    await server.stop(round % 2 === 0 ? 'fast' : 'immediate')
    troubles.push(Date.now())
    await until('updates wait at Telegram', () => pending() > 0)
    await sleep(700)
    await server.start()
    troubles.push(Date.now())
  }
  await crowd.leave()
  const twice = await judgeAll(scene, crowd.walkers, { troubles })
  process.stdout.write(`${times(2)} times without PostgreSQL, ${crowd.acts()} acts; told twice: ${twice.length}\n`)
  expect(pending()).toBe(0)
  expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null })
})

it('rings the clock of a customer who waited through a crash of PostgreSQL in the middle of many', async () => {
  const bot = scene.bot()
  await bot.ready
  const set = (keys: readonly string[]) =>
    scene.pool.query(
      `select graphile_worker.add_job('timer', json_build_object('chatId', 1, 'key', key, 'turn', 1)) from unnest($1::text[]) as key`,
      [keys],
    )
  const rung = async (): Promise<number> =>
    (
      await scene.pool.query<{ count: number }>(
        `select count(*)::int as count from seen_inbox where source like 'timer:%'`,
      )
    ).rows[0]?.count ?? 0
  await set(Array.from({ length: CLOCKS }, (_, n) => `now-${n}`))
  await until('clocks ring', async () => (await rung()) > 0)
  await server.stop('immediate')
  await until('it notices', () => bot.said().includes('PostgreSQL: no connection'))
  await server.start()
  expect(await rung()).toBeLessThan(CLOCKS)
  await set(['later'])
  const left = async () =>
    (
      await scene.pool.query(
        `select attempts, locked_by, last_error from graphile_worker.jobs where task_identifier = 'timer'`,
      )
    ).rows
  await until('no clock is forgotten', async () => (await left()).length === 0).catch(async (cause: unknown) => {
    throw new Error(
      JSON.stringify([await left(), (await scene.pool.query('select name, workers from process')).rows, bot.said()]),
      { cause },
    )
  })
  expect(await rung()).toBe(CLOCKS + 1)
})

it('waits for a PostgreSQL that is not there yet', async () => {
  await server.stop()
  const bot = scene.bot()
  await until('it says what it waits for', () => bot.said().includes('DATABASE_URL: the database does not answer'))
  await server.start()
  await bot.ready
  expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null })
})

it('can be stopped while it waits', async () => {
  const bot = scene.bot({ DATABASE_URL: `postgres://nobody:nothing@127.0.0.1:${await freePort()}/none` })
  await until('it waits', () => bot.said().includes('DATABASE_URL'))
  expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null })
})

it.each([
  [
    'a wrong password',
    (url: URL) => {
      url.password = 'wrong'
    },
    /^dozvon could not go on: DATABASE_URL: password authentication failed.*$/m,
  ],
  [
    'a database that is not',
    (url: URL) => {
      url.pathname = '/nowhere'
    },
    /^dozvon could not go on: DATABASE_URL: database "nowhere" does not exist$/m,
  ],
])('says in one line that it has %s, and ends', async (_name, change, line) => {
  const url = new URL(server.url)
  change(url)
  const bot = startBot({
    BOT_TOKEN: '1:x',
    DATABASE_URL: url.href,
    DATA_KEY: 'ab'.repeat(32),
    DATA_DIR: '/tmp',
    PORT: '0',
  })
  expect(await bot.gone).toEqual({ code: 1, signal: null })
  expect(bot.said().trim()).toMatch(line)
  expect(bot.said().trim().split('\n')).toHaveLength(1)
})
