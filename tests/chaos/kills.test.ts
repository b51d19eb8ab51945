import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { judgeAll } from './judge.ts'
import { chanceOf, printedSeed } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'
import { createWalker } from './walker.ts'

const KILLS = 20
const CUSTOMERS = 8

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
  console.log(`${KILLS} kills, ${acts} acts, ${ends} ends reached; told twice, in flight at a kill: ${twice.length}`)
  for (const walker of walkers) {
    expect(walker.atEnd()).toBe(true)
    expect(walker.keyboards().length, JSON.stringify(walker.keyboards().map(({ text }) => text))).toBe(1)
  }
}, 150_000)
