import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Sessions } from '../../../src/core/ports/sessions.ts'
import { connectRedis, redisOptions } from '../../../src/adapters/redis/connect-redis.ts'
import { createMemorySessions } from '../../../src/adapters/redis/memory-sessions.ts'
import { createRedisSessions } from '../../../src/adapters/redis/redis-sessions.ts'
import { freePort, startRedis } from '../../support/redis.ts'
import type { RedisServer } from '../../support/redis.ts'

const newLog = () => {
  const lines: string[] = []
  return { lines, info: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(line) }
}

/** Tries until it holds; what never holds fails by the test's own time limit. */
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await sleep(20)
}

/** Rejects when the answer takes so long that somebody would wait for it. */
const soon = <Value>(value: Promise<Value>): Promise<Value> =>
  Promise.race([value, sleep(2000).then(() => Promise.reject(new Error('Too late')))])

const session = { hintsShown: ['note-edited'] }

describe('sessions in Redis', () => {
  let sessions: Sessions
  let redis: Redis
  beforeAll(async () => {
    sessions = await createRedisSessions({ url: inject('redisUrl'), log: newLog(), ttlSec: 100 })
    redis = new Redis(inject('redisUrl'))
  })
  afterAll(async () => {
    await sessions.close()
    redis.disconnect()
  })

  it('are read as they were written, each chat its own', async () => {
    await sessions.write(1, session)
    expect(await sessions.read(1)).toEqual(session)
    expect(await sessions.read(2)).toEqual({})
  })

  it('live for a time after the last write', async () => {
    await sessions.write(3, session)
    const ttl = await redis.ttl('dozvon:session:3')
    expect(ttl).toBeGreaterThan(90)
    expect(ttl).toBeLessThanOrEqual(100)
  })

  it('are gone when an empty one is written', async () => {
    await sessions.write(4, session)
    await sessions.write(4, {})
    expect(await redis.exists('dozvon:session:4')).toBe(0)
  })

  it.each(['no json', '[]', '{"hintsShown":"many"}', '{"told":"many"}', 'null'])(
    'are empty when something else is kept there: %s',
    async (kept) => {
      await redis.set('dozvon:session:5', kept)
      expect(await sessions.read(5)).toEqual({})
    },
  )

  it('of a version that called the hints "told" are read', async () => {
    await redis.set('dozvon:session:6', '{"told":["note-edited"]}')
    expect(await sessions.read(6)).toEqual({ hintsShown: ['note-edited'] })
  })
})

describe('when Redis fails', () => {
  const open: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of open.splice(0)) await close()
  })

  const server = async (): Promise<RedisServer> => {
    const redis = await startRedis()
    open.push(redis.end)
    return redis
  }

  const sessionsOn = async (url: string, log = newLog()): Promise<Sessions> => {
    const sessions = await createRedisSessions({ url, log })
    open.unshift(sessions.close)
    return sessions
  }

  it('sessions are empty while it is stopped, and there again after it started; the log says it once each', async () => {
    const redis = await server()
    const log = newLog()
    const sessions = await sessionsOn(redis.url, log)
    await sessions.write(1, session)
    await redis.stop()
    expect(await soon(sessions.read(1))).toEqual({})
    await soon(sessions.write(1, session))
    await until(async () => log.lines.length > 0)
    await sleep(500)
    await redis.start()
    await until(async () => {
      await sessions.write(1, session)
      return (await sessions.read(1)).hintsShown?.[0] === 'note-edited'
    })
    expect(log.lines).toEqual([expect.stringContaining('Redis does not answer'), 'Redis answers again'])
  })

  it('sessions are empty while it answers nothing', async () => {
    const redis = await server()
    const sessions = await sessionsOn(redis.url)
    await sessions.write(1, session)
    redis.freeze()
    expect(await soon(sessions.read(1))).toEqual({})
    await soon(sessions.write(1, session))
    redis.thaw()
    await until(async () => (await sessions.read(1)).hintsShown?.[0] === 'note-edited')
  })

  it('the start waits for nothing when nothing listens there', async () => {
    const sessions = await sessionsOn(`redis://127.0.0.1:${await freePort()}`)
    expect(await soon(sessions.read(1))).toEqual({})
  })

  it('a command on the connection is refused, not kept', async () => {
    const redis = await server()
    const connection = await connectRedis(redis.url, newLog())
    open.unshift(async () => connection.disconnect())
    await connection.set('here', '1')
    await redis.stop()
    await expect(soon(connection.get('here'))).rejects.toThrow(/Stream isn't writeable|retries|closed/)
    await redis.start()
    await until(() =>
      connection.ping().then(
        () => true,
        () => false,
      ),
    )
    expect(await connection.get('here')).toBeNull()
  })
})

describe('the address of Redis', () => {
  it('is read with user, password, database and TLS', () => {
    expect(redisOptions('rediss://me:p%40ss@redis.example:6380/3')).toMatchObject({
      host: 'redis.example',
      port: 6380,
      username: 'me',
      password: 'p@ss',
      db: 3,
      tls: { servername: 'redis.example' },
    })
    expect(redisOptions('redis://[::1]')).toMatchObject({ host: '::1', port: 6379, db: 0 })
  })
})

describe('sessions in memory', () => {
  it('are read as they were written and not changed from outside', async () => {
    const sessions = createMemorySessions()
    const shown = ['note-edited']
    await sessions.write(1, { hintsShown: shown })
    shown.push('note-forwarded')
    expect(await sessions.read(1)).toEqual({ hintsShown: ['note-edited'] })
    expect(await sessions.read(2)).toEqual({})
  })

  it('forget the longest unwritten when there are too many', async () => {
    const sessions = createMemorySessions(2)
    for (const chat of [1, 2, 1, 3]) await sessions.write(chat, session)
    expect(await Promise.all([1, 2, 3].map((chat) => sessions.read(chat)))).toEqual([session, {}, session])
  })
})
