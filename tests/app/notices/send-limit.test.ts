import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { SendLimit } from '../../../src/core/ports/send-limit.ts'
import { createPostgresLimit } from '../../../src/adapters/postgres/postgres-send-limit.ts'
import { connectRedis } from '../../../src/adapters/redis/connect-redis.ts'
import { createRedisLimit } from '../../../src/adapters/redis/redis-send-limit.ts'
import { burstOf, nextPace, unpaced } from '../../support/pace.ts'
import type { Pace } from '../../support/pace.ts'
import { startRedis } from '../../support/redis.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { fc } from '../../support/fc.ts'

const silent = { info: () => undefined, warn: () => undefined }

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

/** Limits of one company: as many processes as asked for, which know of one another. */
const kinds: Readonly<Record<string, (processes: number) => Promise<readonly SendLimit[]>>> = {
  'in PostgreSQL': async (processes) => {
    await test.pool.query('delete from send_limit')
    return Array.from({ length: processes }, () => createPostgresLimit(test.pool))
  },
  'in Redis': async (processes) => {
    const redis = await connectRedis(inject('redisUrl'), silent)
    await redis.del('send-limit')
    redis.disconnect()
    return Promise.all(
      Array.from({ length: processes }, () =>
        createRedisLimit({ url: inject('redisUrl'), log: silent, fallback: createPostgresLimit(test.pool) }),
      ),
    )
  },
}

/** Takes as fast as it may for a while, all at once; when each grant came, and of how many. */
const takeFor = async (
  limits: readonly SendLimit[],
  ms: number,
  perSecond: number,
): Promise<readonly (readonly [at: number, granted: number])[]> => {
  const grants: [number, number][] = []
  const end = performance.now() + ms
  await Promise.all(
    limits.map(async (limit) => {
      while (performance.now() < end) {
        const { granted, waitMs } = await limit.take(1_000, perSecond)
        if (granted > 0) grants.push([performance.now(), granted])
        await sleep(waitMs)
      }
    }),
  )
  return grants
}
const sum = (grants: readonly (readonly [number, number])[]): number =>
  grants.reduce((total, [, granted]) => total + granted, 0)
const closeAll = async (limits: readonly SendLimit[]): Promise<void> => {
  for (const limit of limits) await limit.close()
}

describe.each(Object.keys(kinds))('a limit %s', (kind) => {
  const open = (processes = 3) => kinds[kind]!(processes)

  it.each([30, 1_000])(
    'never grants more than the rate and a little, over all processes (%i a second)',
    async (rate) => {
      const limits = await open()
      const grants = await takeFor(limits, 700, rate)
      const took = grants.at(-1)![0] - grants[0]![0]
      expect(sum(grants)).toBeLessThanOrEqual((rate * took) / 1_000 + 2 * burstOf(rate))
      expect(sum(grants)).toBeGreaterThan(rate / 3)
      await closeAll(limits)
    },
  )

  it('says how long it takes until the next one may leave, however slow that is', async () => {
    const limits = await open(1)
    const limit = limits[0]!
    while ((await limit.take(1_000, 0.1)).granted > 0) continue
    const { granted, waitMs } = await limit.take(1_000, 0.1)
    expect(granted).toBe(0)
    expect(waitMs).toBeGreaterThan(1_000)
    expect(waitMs).toBeLessThanOrEqual(10_000)
    await closeAll(limits)
  })

  it('counts live conversations first, and lets notices go on a little', async () => {
    const limits = await open()
    const [first] = limits
    await takeFor(limits, 100, 100)
    let live = 0
    const chatting = setInterval(() => {
      first!.count(5)
      live += 5
    }, 20)
    const grants = sum(await takeFor(limits, 600, 100))
    clearInterval(chatting)
    expect(live).toBeGreaterThan(30)
    expect(grants).toBeLessThan(40)
    expect(grants).toBeGreaterThan(1)
    await closeAll(limits)
  })

  it('rests everywhere when Telegram asks it, and goes on afterwards', async () => {
    const limits = await open()
    await takeFor(limits, 50, 100)
    await limits[0]!.pause(400)
    await limits[0]!.pause(10)
    for (const limit of limits) {
      const { granted, waitMs } = await limit.take(10, 100)
      expect(granted).toBe(0)
      expect(waitMs).toBeGreaterThan(100)
      expect(waitMs).toBeLessThanOrEqual(400)
    }
    await sleep(420)
    expect((await limits.at(-1)!.take(10, 100)).granted).toBeGreaterThan(0)
    await closeAll(limits)
  })
})

/** Reads the state of the limit from each of its keepers. */
const standing: Readonly<Record<string, () => Promise<Pace>>> = {
  'in PostgreSQL': async () =>
    (await test.pool.query<Pace>('select tat, debt, at, paused_until as "pausedUntil" from send_limit')).rows[0] ??
    unpaced,
  'in Redis': async () => {
    const redis = await connectRedis(inject('redisUrl'), silent)
    const [tat, debt, at, pausedUntil] = (await redis.hmget('send-limit', 'tat', 'debt', 'at', 'paused')).map(Number)
    redis.disconnect()
    return { tat: tat ?? 0, debt: debt ?? 0, at: at ?? 0, pausedUntil: pausedUntil ?? 0 }
  },
}

it.each(Object.keys(kinds))('the sum %s is that of the pace, whatever is asked', async (kind) => {
  const [limit] = await kinds[kind]!(1)
  const read = standing[kind]!
  await limit!.take(1, 30)
  for (const [most, perSecond, live, afterMs] of [
    [1, 30, 0, 0],
    [500, 1_000, 0, 1],
    [3, 30, 2, 40],
    [80, 1_000, 700, 3],
    [80, 1_000, 0, 30],
    [1, 30, 90, 0],
    [9, 30, 0, 120],
    [2, 1, 0, 5],
  ] as const) {
    await sleep(afterMs)
    const before = await read()
    limit!.count(live)
    const grant = await limit!.take(most, perSecond)
    const after = await read()
    const expected = nextPace(before, { now: after.at, most, perSecond, live })
    expect(grant).toEqual(expected.grant)
    expect(Math.abs(after.tat - expected.pace.tat)).toBeLessThan(0.01)
    expect(Math.abs(after.debt - expected.pace.debt)).toBeLessThan(0.01)
  }
  await limit!.close()
})

describe('the pace', () => {
  it('is smooth: no second has more than the rate and one burst, however it is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 30, 1_000),
        fc.array(
          fc.record({
            afterMs: fc.double({ min: 0, max: 300, noNaN: true }),
            most: fc.integer({ min: 0, max: 1_500 }),
            live: fc.integer({ min: 0, max: 60 }),
          }),
          { maxLength: 200 },
        ),
        (perSecond, questions) => {
          let [pace, now] = [unpaced, 1_000_000]
          const grants: (readonly [number, number])[] = []
          for (const { afterMs, most, live } of questions) {
            now += afterMs
            const next = nextPace(pace, { now, most, perSecond, live })
            pace = next.pace
            grants.push([now, next.grant.granted])
          }
          for (const [from] of grants) {
            expect(sum(grants.filter(([at]) => at >= from && at < from + 1_000))).toBeLessThanOrEqual(
              perSecond + burstOf(perSecond) + 1e-3,
            )
          }
        },
      ),
    )
  })
  it.each([1, 30, 1_000])('reaches the rate when it is asked as it says (%i a second)', (perSecond) => {
    let [pace, now, granted] = [unpaced, 1_000_000, 0]
    while (now < 1_060_000) {
      const next = nextPace(pace, { now, most: 1_000, perSecond, live: 0 })
      pace = next.pace
      granted += next.grant.granted
      now += next.grant.waitMs + 2
    }
    expect(granted / 60 / perSecond).toBeGreaterThan(0.99)
  })
})

it('goes on by the other limit while Redis is away', async () => {
  const redis = await startRedis()
  const limit = await createRedisLimit({ url: redis.url, log: silent, fallback: createPostgresLimit(test.pool) })
  await redis.stop()
  await test.pool.query('delete from send_limit')
  expect((await limit.take(1, 30)).granted).toBe(1)
  expect((await test.pool.query('select 1 from send_limit where tat > 0')).rowCount).toBe(1)
  await limit.close()
  await redis.end()
})
