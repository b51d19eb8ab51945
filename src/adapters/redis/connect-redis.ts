import { Redis } from 'ioredis'
import type { RedisOptions } from 'ioredis'

/** What the connection tells of itself. */
export interface RedisLog {
  readonly info: (line: string) => void
  readonly warn: (line: string) => void
}

/** A command that Redis does not answer within this time has failed. */
const ANSWER_MS = 200

/**
 * Options with which a dead Redis costs a command at most 200 ms and keeps nobody else waiting: nothing is queued while it is away,
 * nothing is sent again, and it is looked for again for ever. `url` is redis: or rediss:, with user, password and database.
 */
export const redisOptions = (url: string): RedisOptions => {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || 6379,
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    db: Number(pathname.slice(1)) || 0,
    ...(protocol === 'rediss:' ? { tls: { servername: hostname } } : {}),
    keyPrefix: 'dozvon:',
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    commandTimeout: ANSWER_MS,
    connectTimeout: 2000,
    socketTimeout: 5000,
    retryStrategy: (tries) => Math.min(50 * 2 ** Math.min(tries, 10), 2000),
  }
}

/** Says once that Redis is away, and once that it is back. */
export const watch = (redis: Redis, log: RedisLog): Redis => {
  let away = false
  redis.on('error', (error: Error) => {
    if (!away) log.warn(`Redis is away, going on without it: ${error.message}`)
    away = true
  })
  redis.on('ready', () => {
    if (away) log.info('Redis is back')
    away = false
  })
  return redis
}

/** Resolves when Redis is ready, or after a second without it: nothing waits for Redis, not even the start. */
export const settled = (redis: Redis): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 1000)
    redis.once('ready', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/** A connection to Redis that never makes anybody wait; a command while Redis is away rejects at once. */
export const connectRedis = async (url: string, log: RedisLog): Promise<Redis> => {
  const redis = watch(new Redis(redisOptions(url)), log)
  await settled(redis)
  return redis
}
