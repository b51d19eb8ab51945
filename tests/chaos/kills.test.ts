import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { until } from './bot-process.ts'
import { judgeAll } from './judge.ts'
import { chanceOf, printedSeed } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'
import { createWalker, promptOf } from './walker.ts'
import type { Walker } from './walker.ts'

const KILLS = 20
const CUSTOMERS = 8

/** A question told twice has two keyboards, of which the bot knows one: the other goes when it is touched. */
const touchTheSpent = async (walker: Walker): Promise<void> => {
  for (let all = walker.keyboards(); all.length > 1; all = walker.keyboards()) {
    const [spent] = all
    if (!spent) return
    walker.press(spent, 0)
    await until('the touched keyboard goes', () => walker.keyboards().every(({ message_id: id }) => id !== spent.message_id))
    await scene.quiet()
  }
}

let scene: Scene
beforeAll(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
})
afterAll(() => scene.close())

it('is killed twenty times at any moment, and nothing is lost, out of order or done twice', async () => {
  const chance = chanceOf(printedSeed('kill -9 at twenty random moments'))
  const kills: number[] = []
  const walkers = await Promise.all(Array.from({ length: CUSTOMERS }, () => createWalker(scene, { chance, patienceMs: 30_000, thinksMs: 150 })))
  let ends = 0
  const live = async (walker: (typeof walkers)[number]): Promise<void> => {
    await walker.start()
    while (kills.length < KILLS) {
      await walker.walk()
      ends += 1
      if (kills.length < KILLS) await walker.step()
    }
    await walker.walk()
    ends += 1
  }
  const walking = Promise.all(walkers.map(live))
  walking.catch(() => undefined)
  let bot = scene.bot()
  while (kills.length < KILLS) {
    // Any moment, the start of the process included.
    if (chance() < 0.8) await bot.ready
    await sleep(chance() * 1_200)
    await bot.end('SIGKILL')
    kills.push(Date.now())
    bot = scene.bot()
  }
  await walking.catch((error: unknown) => {
    throw new Error(scene.said().split('\n').filter(line => line.includes('"error"')).slice(0, 3).join('\n'), { cause: error })
  })
  const twice = await judgeAll(scene, walkers, kills)
  const acts = walkers.reduce((total, walker) => total + walker.acts(), 0)
  process.stdout.write(`${KILLS} kills, ${acts} acts, ${ends} ends reached; told twice, in flight at a kill: ${twice.length}\n`)
  for (const walker of walkers) {
    expect(walker.atEnd()).toBe(true)
    await touchTheSpent(walker)
    expect(walker.keyboards().map(promptOf)).toEqual([walker.prompt()])
  }
  expect(twice.length).toBeLessThanOrEqual(KILLS * CUSTOMERS)
}, 150_000)
