import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, inject, it, vi } from 'vitest'
import { until } from './bot-process.ts'
import { startCrowd } from './crowd.ts'
import { judgeAll } from './judge.ts'
import { chanceOf, printedSeed } from './random.ts'
import { sentTo } from './replay.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'
import { createWalker } from './walker.ts'

vi.setConfig({ testTimeout: 300_000 })

let scene: Scene
beforeAll(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
  await scene.bot().ready
})
afterAll(() => scene.close())
afterEach(() => void scene.emulator.control.clearFaults())

type Fault = Parameters<Scene['emulator']['control']['addFault']>[0]
const fault = (one: Fault): void => void scene.emulator.control.addFault(one)

/** Calls that acted although the bot heard nothing of it: only these may be repeated. */
const unheard = (): readonly number[] =>
  scene.emulator.control
    .log({})
    .flatMap(({ fault: kind, at }) => (kind === 'reset-after' || kind === '502' || kind === 'hang' ? [at] : []))

it.each([
  ['500', 6],
  ['502', 6],
  ['reset-before', 6],
  ['reset-after', 6],
  ['delay', 6],
  ['429', 4],
] as const)('is patient with %s', async (kind, times) => {
  const crowd = await startCrowd(scene, { size: 4, chance: chanceOf(printedSeed(kind)), patienceMs: 30_000 })
  const trouble = { kind, skip: 2, delay_ms: 700, retry_after: 1 } as const
  for (const method of ['sendMessage', 'editMessageText', 'answerCallbackQuery']) fault({ ...trouble, method, times })
  fault({ ...trouble, method: 'getUpdates', times: 3 })
  await until('the trouble is over', () => scene.emulator.control.state().faults.length === 0)
  await crowd.leave()
  const twice = await judgeAll(scene, crowd.walkers, { troubles: unheard() })
  process.stdout.write(`${kind}: ${crowd.acts()} acts; told twice, the answer being lost: ${twice.length}\n`)
  if (kind !== 'reset-after' && kind !== '502') expect(twice).toEqual([])
})

it('waits as long as Telegram says, and only in that chat', async () => {
  const chance = chanceOf(3)
  const [flooded, other] = [await createWalker(scene, { chance }), await createWalker(scene, { chance })]
  fault({ method: 'sendMessage', kind: '429', times: 1, retry_after: 3, chat_id: flooded.id })
  const slow = flooded.start()
  await until('it was refused', () =>
    scene.emulator.control
      .log({ method: 'sendMessage' })
      .some(({ status, params }) => status === 429 && Number(params['chat_id']) === flooded.id),
  )
  await other.start()
  await other.walk()
  await slow
  const calls = scene.emulator.control
    .log({ method: 'sendMessage' })
    .filter(({ params }) => Number(params['chat_id']) === flooded.id)
  expect(calls[0]?.status).toBe(429)
  expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(3_000)
  await flooded.walk()
  await judgeAll(scene, [flooded, other])
})

it('gives up on a call that hangs, and sends it again', async () => {
  const walker = await createWalker(scene, { chance: chanceOf(4), patienceMs: 60_000 })
  fault({ method: 'sendMessage', kind: 'hang', times: 1, chat_id: walker.id })
  await walker.start()
  await until('it is sent again', () => sentTo(scene.emulator, walker.id).length > 2)
  await walker.walk()
  expect(await judgeAll(scene, [walker], { troubles: unheard() })).toHaveLength(1)
})

it('acts once on updates that are delivered twice', async () => {
  const crowd = await startCrowd(scene, { size: 4, chance: chanceOf(printedSeed('doubled updates')) })
  fault({ kind: 'duplicate-update', times: 40 })
  await until('all were doubled', () => scene.emulator.control.state().faults.length === 0)
  await crowd.leave()
  expect(await judgeAll(scene, crowd.walkers, { troubles: unheard() })).toEqual([])
})

it('outlives hostile flood limits', async () => {
  const crowd = await startCrowd(scene, { size: 3, chance: chanceOf(printedSeed('flood')), patienceMs: 30_000 })
  scene.emulator.control.setFlood({ mode: 'hostile' })
  await sleep(5_000)
  scene.emulator.control.setFlood({ mode: 'off' })
  await crowd.leave()
  expect(await judgeAll(scene, crowd.walkers, { troubles: unheard() })).toEqual([])
})
