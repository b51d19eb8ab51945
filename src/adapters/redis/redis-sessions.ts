import RedisSession from 'telegraf-session-redis'
import { z } from 'zod'
import type { Session, Sessions } from '../../core/ports/ports.ts'
import { redisOptions, settled, watch } from './connect-redis.ts'
import type { RedisLog } from './connect-redis.ts'

/** Where sessions are and how long they live. */
export interface RedisSessionsOptions {
  readonly url: string
  readonly log: RedisLog
  /** Seconds after the last write; 30 days by default. */
  readonly ttlSec?: number
}

const MONTH_SEC = 30 * 24 * 60 * 60

const session: z.ZodType<Session> = z.object({ told: z.array(z.string()).exactOptional() })

const parse = (value: unknown): Session => {
  const { data } = session.safeParse(value)
  return data ?? {}
}

const keyOf = (chatId: number): string => `session:${chatId}`

/** Sessions in Redis, by `telegraf-session-redis`. While Redis is away or slow they are empty, and what is written is forgotten. */
export const createRedisSessions = async ({
  url,
  log,
  ttlSec = MONTH_SEC,
}: RedisSessionsOptions): Promise<Sessions> => {
  const store = new RedisSession({ store: redisOptions(url) })
  watch(store.client, log)
  await settled(store.client)
  return {
    read: (chatId) => store.getSession(keyOf(chatId)).then(parse, () => ({})),
    write: async (chatId, value) => {
      // The library's own `ttl` sends an EXPIRE whose failure nobody hears: with ioredis that ends the process.
      await Promise.allSettled([store.saveSession(keyOf(chatId), value), store.client.expire(keyOf(chatId), ttlSec)])
    },
    close: async () => store.client.disconnect(),
  }
}
