import { Redis } from 'ioredis'
import type { RedisOptions } from 'ioredis'

/** The log of a connection. */
export interface RedisLog {
  readonly info: (line: string) => void
  readonly warn: (line: string) => void
}

/** A command that gets no answer within this time fails. */
const COMMAND_TIMEOUT_MS = 200

/**
 * Builds options with which an unreachable Redis costs a command at most 200 ms: nothing is queued while it is
 * unreachable, nothing is sent again, and reconnecting never stops. `url` is redis: or rediss:, with user, password and
 * database.
 */
export const redisOptions = (url: string) => {
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
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: 2000,
    socketTimeout: 5000,
    retryStrategy: (tries: number) => Math.min(50 * 2 ** Math.min(tries, 10), 2000),
  } satisfies RedisOptions
}

/** Logs each outage of Redis once, and its end once. */
export const logOutages = (redis: Redis, log: RedisLog): Redis => {
  let unreachable = false
  redis.on('error', (error: Error) => {
    if (!unreachable) log.warn(`Redis does not answer, continuing without it: ${error.message}`)
    unreachable = true
  })
  redis.on('ready', () => {
    if (unreachable) log.info('Redis answers again')
    unreachable = false
  })
  return redis
}

/** Resolves when Redis is ready, at the latest after 1 s: the start goes on without Redis. */
export const waitUntilReady = (redis: Redis): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 1000)
    redis.once('ready', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/** Opens a connection to Redis. While Redis is unreachable, commands reject at once. */
export const connectRedis = async (url: string, log: RedisLog): Promise<Redis> => {
  const redis = logOutages(new Redis(redisOptions(url)), log)
  await waitUntilReady(redis)
  return redis
}
