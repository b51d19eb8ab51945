import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startJobs } from '../../../src/adapters/postgres/jobs.ts'
import type { JobTasks } from '../../../src/adapters/postgres/jobs.ts'
import { joinPresence } from '../../../src/adapters/postgres/presence.ts'
import type { Presence } from '../../../src/adapters/postgres/presence.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
let presence: Presence
beforeEach(async () => {
  test = await openTestStore()
  await test.pool.query(`
    create table refused (key text);
    create function refuse() returns trigger language plpgsql as $$ begin
      if old.payload->>'key' in (select key from refused) then raise exception 'no room'; end if;
      return old;
    end $$;
    create trigger refuse before delete on graphile_worker._private_jobs for each row execute function refuse()`)
  presence = await joinPresence({
    pool: test.pool,
    url: test.url,
    name: 'self',
    dataKey: Buffer.alloc(4),
    log: { warn: () => undefined },
  })
})
afterEach(async () => {
  await presence.stop()
  await test.close()
})

const until = async (is: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await is())) await sleep(10)
}
const nothing = async (): Promise<void> => undefined
const setTimers = (...keys: readonly string[]) =>
  test.pool.query(
    `select graphile_worker.add_job('timer', json_build_object('chatId', 1, 'key', key, 'turn', 1)) from unnest($1::text[]) as key`,
    [keys],
  )
const noneLeft = async (): Promise<boolean> =>
  (await rowsOf(test.pool, `select from graphile_worker.jobs where task_identifier = 'timer'`)).length === 0

/** Counts the replacements of the workers. */
let replaced: number
const start = (timer: JobTasks['timer']) => {
  replaced = 0
  const warn = (_about: object, text: string): void => {
    if (text.includes('are replaced')) replaced += 1
  }
  return startJobs(
    test.pool,
    { timer, incidents: nothing, requests: nothing, talks: nothing, head: nothing, retention: nothing },
    { debug: () => undefined, warn },
    presence.register,
  )
}

/** From now on the ends of these jobs cannot be written down, and of no others. */
const refuse = async (...keys: readonly string[]): Promise<void> => {
  await test.pool.query('delete from refused')
  await test.pool.query('insert into refused select unnest($1::text[])', [keys])
}

const SLOW = 7

/** Waits, in a job, until the advisory lock is free. */
const slow = (key: string) =>
  test.pool.query(`
  create function slow() returns trigger language plpgsql as $$ begin
    if new.locked_by is not null and new.payload->>'key' = '${key}' then perform pg_advisory_xact_lock_shared(${SLOW}); end if;
    return new;
  end $$;
  create trigger slow before update on graphile_worker._private_jobs for each row execute function slow()`)

it('rings on when the ends of several jobs could not be written down, one after the other', async () => {
  const keys = Array.from({ length: 10 }, (_, n) => `k${n}`)
  await refuse(...keys)
  const ends: (() => void)[] = []
  const rung = new Set<string>()
  let open = false
  const jobs = await start(async ({ key }) => {
    rung.add(key)
    if (!open) await new Promise<void>((resolve) => ends.push(resolve))
  })
  await setTimers(...keys)
  await until(() => ends.length === 4)
  open = true
  for (const end of ends) {
    end()
    await sleep(50)
  }
  await refuse()
  await until(noneLeft)
  expect(rung.size).toBe(10)
  await jobs.stop()
})

it('rings again what a worker took that was left behind, and could not end', async () => {
  await refuse('quick', 'slow')
  await slow('slow')
  const gate = await test.pool.connect()
  await gate.query('select pg_advisory_lock($1)', [SLOW])
  const rung: string[] = []
  const jobs = await start(async ({ key }) => void rung.push(key))
  await setTimers('slow', 'quick')
  await until(() => replaced === 1)
  await refuse('slow')
  await until(
    async () =>
      (await rowsOf(test.pool, `select from graphile_worker.jobs where task_identifier = 'timer'`)).length === 1,
  )
  expect(rung).toEqual(['quick', 'quick'])
  await gate.query('select pg_advisory_unlock($1)', [SLOW])
  gate.release()
  await until(() => replaced === 2)
  await refuse()
  await until(noneLeft)
  expect(new Set(rung)).toEqual(new Set(['quick', 'slow']))
  await jobs.stop()
})
