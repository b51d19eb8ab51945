import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { until } from './bot-process.ts'
import { startCrowd } from './crowd.ts'
import { judgeAll } from './judge.ts'
import { chanceOf, longest, printedSeed, times } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'
import { promptOf } from './walker.ts'
import type { Walker } from './walker.ts'

vi.setConfig({ testTimeout: longest })

const KILLS = times(8)
/** Clocks that are set before each kill. */
const CLOCKS = 300
const ROUNDS = times(2)
const CUSTOMERS = 6

/** A question told twice has two keyboards, of which the bot knows one: the other goes when it is touched. */
const touchTheSpent = async (walker: Walker): Promise<void> => {
  for (let all = walker.keyboards(); all.length > 1; all = walker.keyboards()) {
    const [spent] = all
    if (!spent) return
    walker.press(spent, 0)
    await until('the touched keyboard goes', () =>
      walker.keyboards().every(({ message_id: id }) => id !== spent.message_id),
    )
    await scene.quiet()
  }
}

let scene: Scene
beforeAll(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
})
afterAll(() => scene.close())

it('rings every clock that was ringing when it was killed', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await scene.pool.query(
      `select graphile_worker.add_job('timer', json_build_object('chatId', 1, 'key', n::text, 'turn', $1::int)) from generate_series(1, $2) as n`,
      [round, CLOCKS],
    )
    const bot = scene.bot()
    const rung = async (): Promise<number> =>
      (await scene.pool.query(`select from seen_inbox where source like 'timer:1:%:' || $1`, [round])).rowCount ?? 0
    await until('clocks ring', async () => (await rung()) > 20)
    await bot.end('SIGKILL')
    expect(await rung()).toBeLessThan(CLOCKS)
  }
  const bot = scene.bot()
  await until(
    'every clock has rung',
    async () =>
      (await scene.pool.query(`select from seen_inbox where source like 'timer:1:%'`)).rowCount === ROUNDS * CLOCKS,
  )
  await until(
    'none is left',
    async () =>
      (await scene.pool.query(`select from graphile_worker.jobs where task_identifier = 'timer'`)).rowCount === 0,
  )
  await bot.end('SIGTERM')
})

it('is killed again and again, at any moment, and nothing is lost, out of order or done twice', async () => {
  const chance = chanceOf(printedSeed('kill -9 at random moments'))
  const kills: number[] = []
  const crowd = await startCrowd(scene, { size: CUSTOMERS, chance, patienceMs: 120_000, thinksMs: 150 })
  let bot = scene.bot()
  while (kills.length < KILLS) {
    // Any moment, the start of the process included.
    if (chance() < 0.8) await bot.ready
    await sleep(chance() * 1_200)
    await bot.end('SIGKILL')
    kills.push(Date.now())
    bot = scene.bot()
  }
  await crowd.leave()
  const twice = await judgeAll(scene, crowd.walkers, { troubles: kills })
  process.stdout.write(
    `${KILLS} kills, ${crowd.acts()} acts, ${crowd.ends()} ends reached; told twice, in flight at a kill: ${twice.length}\n`,
  )
  expect(twice.length).toBeLessThanOrEqual(KILLS * CUSTOMERS)
  for (const walker of crowd.walkers) {
    // An act that a kill has delayed may have led on, and a spent keyboard may be the newest: the end is reached again.
    await walker.walk()
    expect(walker.atEnd()).toBe(true)
    await touchTheSpent(walker)
    expect(walker.keyboards().map(promptOf)).toEqual([walker.prompt()])
  }
})
