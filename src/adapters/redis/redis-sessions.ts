import RedisSession from 'telegraf-session-redis'
import { z } from 'zod'
import type { Session, Sessions } from '../../core/ports/sessions.ts'
import { redisOptions, waitUntilReady, logOutages } from './connect-redis.ts'
import type { RedisLog } from './connect-redis.ts'

/** Address of Redis and lifetime of the sessions. */
export interface RedisSessionsOptions {
  readonly url: string
  readonly log: RedisLog
  /** Lifetime in seconds after the last write; 30 days by default. */
  readonly ttlSec?: number
}

const MONTH_SEC = 30 * 24 * 60 * 60

const hints = z.array(z.string()).exactOptional()

/** A stored session; older versions of the program wrote `told` instead of `hintsShown`. */
const session = z.object({ hintsShown: hints, told: hints }).transform(({ hintsShown, told }): Session => {
  const shown = hintsShown ?? told
  return shown === undefined ? {} : { hintsShown: shown }
})

const parse = (value: unknown): Session => {
  const { data } = session.safeParse(value)
  return data ?? {}
}

const keyOf = (chatId: number): string => `session:${chatId}`

/**
 * Opens sessions in Redis (by `telegraf-session-redis`). While Redis is unreachable or slow, reads give an empty
 * session and writes are dropped.
 */
export const createRedisSessions = async ({
  url,
  log,
  ttlSec = MONTH_SEC,
}: RedisSessionsOptions): Promise<Sessions> => {
  const store = new RedisSession({ store: redisOptions(url) })
  logOutages(store.client, log)
  await waitUntilReady(store.client)
  return {
    read: (chatId) => store.getSession(keyOf(chatId)).then(parse, () => ({})),
    write: async (chatId, value) => {
      // The library's own `ttl` does not handle the failure of its EXPIRE, which ends the process with ioredis.
      await Promise.allSettled([store.saveSession(keyOf(chatId), value), store.client.expire(keyOf(chatId), ttlSec)])
    },
    forget: async (chatId) => {
      await Promise.allSettled([store.client.del(keyOf(chatId))])
    },
    close: async () => store.client.disconnect(),
  }
}
