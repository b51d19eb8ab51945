import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { startCrowd } from '../../tests/chaos/crowd.ts'
import { judgeAll } from '../../tests/chaos/judge.ts'
import { chanceOf, printedSeed } from '../../tests/chaos/random.ts'
import { openScene } from '../../tests/chaos/scene.ts'
import type { Scene } from '../../tests/chaos/scene.ts'
import { startPgBouncer } from './pgbouncer.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
})
afterEach(() => scene.close())

const urlOf = (): string => scene.settings['DATABASE_URL'] ?? ''

it('in session mode: two processes are killed and rolled, and nothing is lost', async () => {
  const pooler = await startPgBouncer(urlOf(), { mode: 'session', ignored: ['statement_timeout'] })
  const through = { DATABASE_URL: pooler.url }
  let leader = scene.bot(through)
  await leader.ready
  let other = scene.bot(through)
  await other.ready
  const crowd = await startCrowd(scene, { size: 8, chance: chanceOf(printedSeed('pooler')), thinksMs: 50 })
  const troubles: number[] = []
  let most = 0
  for (const signal of ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGTERM'] as const) {
    await sleep(1_500)
    most = Math.max(most, await pooler.openConnections())
    await leader.end(signal)
    if (signal === 'SIGKILL') troubles.push(Date.now())
    leader = other
    other = scene.bot(through)
    await other.ready
  }
  await crowd.leave()
  const twice = await judgeAll(scene, crowd.walkers, { troubles })
  expect(twice.length).toBeLessThanOrEqual(troubles.length * crowd.walkers.length)
  process.stdout.write(
    `PgBouncer, session mode: ${crowd.acts()} acts, told twice at a kill: ${twice.length}, connections at most ${most}\n`,
  )
  for (const bot of [leader, other]) await bot.end('SIGTERM')
  await pooler.end()
})

it('in transaction mode: the start is refused in one line that says what to set', async () => {
  const pooler = await startPgBouncer(urlOf(), { mode: 'transaction', ignored: ['statement_timeout'] })
  const bot = scene.bot({ DATABASE_URL: pooler.url })
  expect(await bot.gone).toMatchObject({ code: 1 })
  expect(bot.said()).toMatch(/DATABASE_URL: a pooler lends connections.*pool_mode = session/)
  await pooler.end()
})

it('that refuses a parameter of the connection is named', async () => {
  const pooler = await startPgBouncer(urlOf(), { mode: 'session' })
  const bot = scene.bot({ DATABASE_URL: pooler.url })
  expect(await bot.gone).toMatchObject({ code: 1 })
  expect(bot.said()).toMatch(/DATABASE_URL: unsupported startup parameter.*ignore_startup_parameters/)
  await pooler.end()
})
