import { afterAll, beforeAll, expect, it } from 'vitest'
import { Client } from 'pg'
import { joinPresence } from '../../../src/adapters/postgres/presence.ts'
import { startFrozenProxy } from '../../support/frozen-proxy.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

const log = { warn: () => undefined }
const join = (name: string) => joinPresence({ pool: test.pool, url: test.url, name, dataKey: Buffer.alloc(4), log })
const until = async (what: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await what())) await new Promise((resolve) => setTimeout(resolve, 20))
}

it('lets one process lead, and another one after it', async () => {
  const first = await join('first')
  const second = await join('second')
  expect([first.leads(), second.leads()]).toEqual([true, false])
  await first.stop()
  await until(second.leads)
  await second.stop()
})

it('frees the leases, calls and jobs of a process that died', async () => {
  const corpse = new Client({ connectionString: test.url })
  await corpse.connect()
  await corpse.query(`insert into process (name, lock_key, workers) values ('dead', 42, '{worker-dead}')`)
  await corpse.query('select pg_advisory_lock(42)')
  await test.pool.query(`insert into lease values (1, 'dead', now() + interval '1 hour')`)
  await test.pool.query(
    `insert into call (id, chat_id, name, turn, src, owner) values (gen_random_uuid(), 1, '1/x', 1, 'codes.send', 'dead')`,
  )
  await test.pool.query(`select graphile_worker.add_job('timer', '{}', job_key := 'k')`)
  await test.pool.query(`update graphile_worker._private_jobs set locked_by = 'worker-dead', locked_at = now()`)
  const alive = await join('alive')
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(await rowsOf(test.pool, 'select owner from lease')).toEqual([{ owner: 'dead' }])
  await corpse.end()
  await until(async () => (await rowsOf(test.pool, `select from process where name = 'dead'`)).length === 0)
  expect(await rowsOf(test.pool, 'select owner from lease')).toEqual([])
  expect(await rowsOf(test.pool, 'select owner from call')).toEqual([{ owner: null }])
  // Jobs are freed by the statement after the one that frees leases and calls.
  await until(
    async () =>
      (await rowsOf(test.pool, 'select from graphile_worker._private_jobs where locked_by is null')).length === 1,
  )
  await alive.stop()
})

it('joins again, and leads again, when its connection was cut', async () => {
  const presence = await join('cut')
  await until(presence.leads)
  await rowsOf(
    test.pool,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dozvon:cut'`,
  )
  await until(() => !presence.leads())
  await until(presence.leads)
  expect(await rowsOf(test.pool, 'select name from process')).toEqual([{ name: 'cut' }])
  await presence.stop()
})

it('takes over from a host that vanished without a word, and the vanished one does nothing when it is back', async () => {
  const url = new URL(test.url)
  const proxy = await startFrozenProxy(Number(url.port))
  url.port = String(proxy.port)
  const gone = await joinPresence({ pool: test.pool, url: url.href, name: 'gone', dataKey: Buffer.alloc(4), log })
  await until(gone.leads)
  await test.pool.query(`insert into lease values (7, 'gone', now() + interval '1 hour')`)
  const heir = await join('heir')
  expect(heir.leads()).toBe(false)
  proxy.freeze()
  const bothLed: boolean[] = []
  await until(() => {
    bothLed.push(gone.leads() && heir.leads())
    return heir.leads()
  })
  expect(gone.leads()).toBe(false)
  await until(async () => (await rowsOf(test.pool, `select from lease where owner = 'gone'`)).length === 0)
  proxy.thaw()
  for (let look = 0; look < 40; look += 1) {
    bothLed.push(gone.leads() && heir.leads())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(bothLed).not.toContain(true)
  await heir.stop()
  await gone.stop()
  await proxy.close()
})
