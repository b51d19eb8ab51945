import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { until } from './bot-process.ts'
import { startCrowd } from './crowd.ts'
import { judgeAll } from './judge.ts'
import { chanceOf, longest, printedSeed, times } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'

vi.setConfig({ testTimeout: longest })

let scene: Scene
beforeAll(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
})
afterAll(() => scene.close())

const isPolled = (): boolean => scene.emulator.control.state().bots[0]?.polling === true
const conflicts = (): number => scene.emulator.control.log({}).filter(({ status }) => status === 409).length

it('runs as two processes: one polls, the other takes over when it dies, and customers notice nothing', async () => {
  const chance = chanceOf(printedSeed('two processes'))
  let leader = scene.bot()
  await leader.ready
  await until('the first one polls', isPolled)
  let other = scene.bot()
  await other.ready
  const crowd = await startCrowd(scene, { size: 10, chance, thinksMs: 50 })
  const deaths: number[] = []
  for (let round = 0; round < times(2); round += 1) {
    await sleep(500 + chance() * 700)
    await leader.end('SIGKILL')
    deaths.push(Date.now())
    const before = crowd.acts()
    await until('the other one polls and answers', () => isPolled() && crowd.acts() > before + 20)
    leader = other
    other = scene.bot()
    await other.ready
  }
  await other.end('SIGKILL')
  deaths.push(Date.now())
  await crowd.leave()
  const twice = await judgeAll(scene, crowd.walkers, { troubles: deaths })
  process.stdout.write(
    `two processes, ${deaths.length} deaths, ${crowd.acts()} acts; told twice, in flight at a death: ${twice.length}\n`,
  )
  expect(conflicts()).toBe(0)
})

it('hands over when the leader is told to stop, with nothing told twice', async () => {
  const crowd = await startCrowd(scene, { size: 6, chance: chanceOf(printedSeed('hand over')), thinksMs: 50 })
  for (let round = 0; round < times(2); round += 1) {
    const next = scene.bot()
    await next.ready
    const all = await scene.pool.query<{ name: string }>('select name from process order by started_at')
    expect(all.rows).toHaveLength(2)
    const pid = Number(all.rows[0]?.name.split('-').at(-2))
    await sleep(400)
    expect(await scene.stop(pid)).toEqual({ code: 0, signal: null })
    await sleep(800)
  }
  await crowd.leave()
  expect(await judgeAll(scene, crowd.walkers)).toEqual([])
  expect(conflicts()).toBe(0)
})
