import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { verifyJournal } from '../../src/adapters/postgres/journal/verify-journal.ts'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import { startCrowd } from '../../tests/chaos/crowd.ts'
import { judgeAll } from '../../tests/chaos/judge.ts'
import { chanceOf, printedSeed } from '../../tests/chaos/random.ts'
import { openScene } from '../../tests/chaos/scene.ts'
import type { Scene } from '../../tests/chaos/scene.ts'
import { createWalker } from '../../tests/chaos/walker.ts'
import { rowsOf, testKey } from '../../tests/support/store.ts'
import { startDebianPostgres } from './debian-postgres.ts'
import type { DebianPostgres } from './debian-postgres.ts'

let server: DebianPostgres
let scene: Scene
beforeAll(async () => {
  server = await startDebianPostgres()
  scene = await openScene({ redisUrl: inject('redisUrl'), databaseUrl: await server.create('dozvon') })
})
afterAll(async () => {
  await scene.close()
  await server.end()
})

it('a dump made under load, restored elsewhere, is a database that the assistant goes on with', async () => {
  const chance = chanceOf(printedSeed('backup'))
  const bot = scene.bot()
  await bot.ready
  const crowd = await startCrowd(scene, { size: 6, chance, thinksMs: 50 })
  await sleep(3_000)
  const dump = path.join(server.folder, 'dozvon.dump')
  const source = scene.settings['DATABASE_URL'] ?? ''
  await server.tool('pg_dump', ['--format=custom', `--file=${dump}`, source])
  await crowd.leave()
  await judgeAll(scene, crowd.walkers)
  await bot.end('SIGTERM')

  const restored = await server.create('restored')
  await server.tool('pg_restore', ['--exit-on-error', `--dbname=${restored}`, dump])
  const pool = createPool(restored, () => undefined, 2)
  const [{ kept } = { kept: 0 }] = await rowsOf<{ kept: number }>(
    pool,
    'select count(*)::int as kept from conversation where sealed is not null',
  )
  expect(kept).toBe(crowd.walkers.length)

  const wrong = scene.bot({ DATABASE_URL: restored, DATA_KEY: Buffer.alloc(32, 9).toString('hex') })
  expect(await wrong.gone).toMatchObject({ code: 1 })
  expect(wrong.said()).toContain('DATA_KEY')

  const next = scene.bot({ DATABASE_URL: restored })
  await next.ready
  const newcomer = await createWalker(scene, { chance })
  await newcomer.start()
  await newcomer.walk()
  expect(newcomer.atEnd()).toBe(true)
  await next.end('SIGTERM')
  expect(next.said()).not.toMatch(/"level":"(?:error|fatal)"/)
  const { fault } = await verifyJournal(pool, createVault(testKey), null, () => undefined)
  expect(fault).toBeNull()
  await pool.end()
})
