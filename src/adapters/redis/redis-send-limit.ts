import type { Redis } from 'ioredis'
import { createLiveCount } from '../../core/notice/live-count.ts'
import { LIVE_SHARE } from '../../core/notice/live-share.ts'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import { connectRedis } from './connect-redis.ts'
import type { RedisLog } from './connect-redis.ts'

const KEY = 'send-limit'

/** Expiry of the state: the pace of an hour ago does not matter any more. */
const KEEP_MS = 3_600_000

/**
 * Takes sends by GCRA (generic cell rate algorithm) on the clock of Redis. ARGV: max sends, sends per second, live
 * sends. Gives granted sends and a wait in ms.
 */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local saved = redis.call('HMGET', KEYS[1], 'tat', 'debt', 'at', 'paused')
local tat, debt, at, paused = tonumber(saved[1] or 0), tonumber(saved[2] or 0), tonumber(saved[3] or 0), tonumber(saved[4] or 0)
local max, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
local gap, burst = 1000 / rate, 1 + math.ceil(rate / 20)
debt = math.min(debt + tonumber(ARGV[3]), rate)
local granted, wait = 0, math.ceil(paused - now)
if now >= paused then
  local paid = math.min(debt, ${LIVE_SHARE} * math.max(0, math.min(1000, now - at)) / gap)
  local due = math.max(tat, now) + paid * gap
  granted = math.max(0, math.min(max, math.floor((now + burst * gap - due) / gap + 0.000001)))
  tat = due + granted * gap
  debt = debt - paid
  wait = math.max(1, math.ceil(tat - now - (burst - math.max(1, math.floor(burst / 3))) * gap))
end
redis.call('HSET', KEYS[1], 'tat', string.format('%.3f', tat), 'debt', string.format('%.3f', debt), 'at', string.format('%.3f', now))
redis.call('PEXPIRE', KEYS[1], ${KEEP_MS})
return {granted, wait}`

/** Stops granting for ARGV[1] ms; a longer pause that is in force stays. */
const PAUSE = `
local time = redis.call('TIME')
local paused = math.max(tonumber(redis.call('HGET', KEYS[1], 'paused') or 0), time[1] * 1000 + time[2] / 1000 + ARGV[1])
redis.call('HSET', KEYS[1], 'paused', string.format('%.3f', paused))
redis.call('PEXPIRE', KEYS[1], ${KEEP_MS} + ARGV[1])`

const isGrant = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)

/** Address of Redis, and the limit that is used while Redis is unreachable. */
export interface RedisLimitOptions {
  readonly url: string
  readonly log: RedisLog
  readonly fallback: SendLimit
}

const takeFrom = async (redis: Redis, max: number, perSecond: number, live: number) => {
  const answer: unknown = await redis.eval(TAKE, 1, KEY, max, perSecond, live)
  if (!isGrant(answer)) throw new Error('Redis: the answer of the send limit is not two integers')
  return { granted: answer[0], waitMs: answer[1] }
}

/**
 * Opens the pace of sending that all processes share, kept in Redis. While Redis is unreachable, `fallback` applies.
 */
export const createRedisLimit = async ({ url, log, fallback }: RedisLimitOptions): Promise<SendLimit> => {
  const redis = await connectRedis(url, log)
  const live = createLiveCount(Date.now)
  return {
    take: async (max, perSecond) => {
      const sends = live.take()
      try {
        return await takeFrom(redis, max, perSecond, sends)
      } catch {
        fallback.count(sends)
        return fallback.take(max, perSecond)
      }
    },
    count: live.add,
    pause: async (ms) =>
      void (await Promise.allSettled([redis.eval(PAUSE, 1, KEY, Math.ceil(ms)), fallback.pause(ms)])),
    close: async () => {
      redis.disconnect()
      await fallback.close()
    },
  }
}
