import { Redis } from 'ioredis'
import { redisOptions } from './connect-redis.ts'

/** A Redis as it is. */
export interface RedisFacts {
  /** Null when this user may not ask for it. */
  readonly version: string | null
  /** True for a replica, which takes no writes. */
  readonly isReplica: boolean
}

/** Looks at a Redis over a connection of its own, and changes nothing. Rejects with what Redis or the network says. */
export const inspectRedis = async (url: string): Promise<RedisFacts> => {
  const redis = new Redis({
    ...redisOptions(url),
    lazyConnect: true,
    retryStrategy: () => null,
    commandTimeout: 2_000,
  })
  let reason: Error | null = null
  redis.on('error', (error: Error) => {
    reason ??= error
  })
  try {
    await redis.connect()
    await redis.ping()
    // A number of a database that there is not is told by the event only, and the connection goes on with the first
    // one.
    if (reason) throw reason
    const info = await redis.info().catch(() => '')
    return {
      version: /^redis_version:(\S+)/m.exec(info)?.[1] ?? null,
      isReplica: /^role:slave/m.test(info),
    }
  } catch (error) {
    throw reason ?? error
  } finally {
    redis.disconnect()
  }
}
