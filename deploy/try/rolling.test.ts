import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { startCrowd } from '../../tests/chaos/crowd.ts'
import { judgeAll } from '../../tests/chaos/judge.ts'
import { chanceOf, printedSeed } from '../../tests/chaos/random.ts'
import { openScene } from '../../tests/chaos/scene.ts'
import type { Scene } from '../../tests/chaos/scene.ts'
import { freePort } from '../../tests/support/redis.ts'
import { startNginx } from './nginx.ts'
import { startPgBouncer } from './pgbouncer.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
})
afterEach(() => scene.close())

it('two processes behind nginx and PgBouncer are rolled twice under load, and nothing is lost or told twice', async () => {
  const pooler = await startPgBouncer(scene.settings['DATABASE_URL'] ?? '', {
    mode: 'session',
    ignored: ['statement_timeout'],
  })
  const ports = [await freePort(), await freePort()]
  const nginx = await startNginx(ports)
  const start = async (port: number) => {
    const bot = scene.bot({
      DATABASE_URL: pooler.url,
      PORT: String(port),
      WEBHOOK_URL: `${nginx.url}/bots/dozvon/telegram`,
      WEBHOOK_SECRET: 'a-secret-that-nobody-can-guess',
    })
    await bot.ready
    return bot
  }
  const bots = [await start(ports[0] ?? 0), await start(ports[1] ?? 0)]
  const crowd = await startCrowd(scene, { size: 10, chance: chanceOf(printedSeed('rolling')), thinksMs: 50 })
  for (let round = 0; round < 2; round += 1) {
    for (const [index, port] of ports.entries()) {
      await sleep(1_000)
      expect(await bots[index]?.end('SIGTERM')).toEqual({ code: 0, signal: null })
      bots[index] = await start(port)
    }
  }
  await crowd.leave()
  const twice = await judgeAll(scene, crowd.walkers, { backwards: true })
  process.stdout.write(`nginx and PgBouncer: rolled twice, ${crowd.acts()} acts, ${crowd.ends()} ends\n`)
  expect(twice).toEqual([])
  for (const bot of bots) await bot.end('SIGTERM')
  await nginx.end()
  await pooler.end()
})
