import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freePort, startRedis } from '../support/redis.ts'
import type { RedisServer } from '../support/redis.ts'
import { until } from './bot-process.ts'
import { startCrowd } from './crowd.ts'
import { judgeAll } from './judge.ts'
import { chanceOf, longest, printedSeed, times } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'
import { createWalker } from './walker.ts'

vi.setConfig({ testTimeout: longest })

let scene: Scene
afterEach(() => scene.close())

describe('a restart', () => {
  beforeEach(async () => {
    scene = await openScene()
  })

  it('ends at once and cleanly, and the conversation goes on where it was', async () => {
    const walker = await createWalker(scene, { chance: chanceOf(1) })
    const first = scene.bot()
    await first.ready
    await walker.start()
    await walker.step()
    await scene.quiet()
    const shown = walker.chat().messages
    expect(await first.end('SIGTERM')).toEqual({ code: 0, signal: null })
    expect(first.said()).not.toMatch(/"level":"(?:warn|error|fatal)"/)
    const second = scene.bot()
    await second.ready
    await sleep(1_500)
    expect(walker.chat().messages).toEqual(shown)
    await walker.walk()
    expect(await judgeAll(scene, [walker])).toEqual([])
  })

  it('loses and repeats nothing, however often and in the middle of what', async () => {
    const chance = chanceOf(printedSeed('restarts'))
    const crowd = await startCrowd(scene, { size: 6, chance, thinksMs: 60 })
    for (let restarts = 0; restarts < times(3); restarts += 1) {
      const bot = scene.bot()
      await bot.ready
      await sleep(200 + chance() * 800)
      expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null })
    }
    scene.bot()
    await crowd.leave()
    expect(await judgeAll(scene, crowd.walkers)).toEqual([])
  })
})

describe('Redis (G9)', () => {
  let redis: RedisServer
  beforeEach(async () => {
    redis = await startRedis()
  })
  afterEach(() => redis.end())

  it('stops, hangs and comes back, and no conversation notices', async () => {
    scene = await openScene({ redisUrl: redis.url })
    const bot = scene.bot()
    await bot.ready
    const crowd = await startCrowd(scene, {
      size: 6,
      chance: chanceOf(printedSeed('without Redis')),
      patienceMs: 30_000,
    })
    const goesOn = async (): Promise<void> => {
      const before = crowd.acts()
      await until('everybody is answered', () => crowd.acts() > before + 12, 30_000)
    }
    await goesOn()
    await redis.stop()
    await goesOn()
    await redis.start()
    await goesOn()
    redis.freeze()
    await goesOn()
    redis.thaw()
    await crowd.leave()
    expect(await judgeAll(scene, crowd.walkers)).toEqual([])
    expect(bot.said()).toContain('Redis does not answer')
  })

  it('was never there', async () => {
    scene = await openScene({ redisUrl: `redis://127.0.0.1:${await freePort()}` })
    const bot = scene.bot()
    await bot.ready
    const crowd = await startCrowd(scene, { size: 3, chance: chanceOf(2), patienceMs: 30_000 })
    await crowd.leave()
    expect(await judgeAll(scene, crowd.walkers)).toEqual([])
    expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null })
  })
})
