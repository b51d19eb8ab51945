import type { Redis } from 'ioredis'
import { createLiveCount } from '../../core/notice/live-count.ts'
import { LIVE_SHARE } from '../../core/notice/live-share.ts'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import { connectRedis } from './connect-redis.ts'
import type { RedisLog } from './connect-redis.ts'

const KEY = 'send-limit'
/** Nobody has to know of a pace that was an hour ago. */
const KEEP_MS = 3_600_000

/** GCRA on the clock of Redis. ARGV: most, per second, live sends. */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local saved = redis.call('HMGET', KEYS[1], 'tat', 'debt', 'at', 'paused')
local tat, debt, at, paused = tonumber(saved[1] or 0), tonumber(saved[2] or 0), tonumber(saved[3] or 0), tonumber(saved[4] or 0)
local most, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
local gap, burst = 1000 / rate, 1 + math.ceil(rate / 20)
debt = math.min(debt + tonumber(ARGV[3]), rate)
local granted, wait = 0, math.ceil(paused - now)
if now >= paused then
  local paid = math.min(debt, ${LIVE_SHARE} * math.max(0, math.min(1000, now - at)) / gap)
  local due = math.max(tat, now) + paid * gap
  granted = math.max(0, math.min(most, math.floor((now + burst * gap - due) / gap + 0.000001)))
  tat = due + granted * gap
  debt = debt - paid
  wait = math.max(1, math.ceil(tat - now - (burst - math.max(1, math.floor(burst / 3))) * gap))
end
redis.call('HSET', KEYS[1], 'tat', string.format('%.3f', tat), 'debt', string.format('%.3f', debt), 'at', string.format('%.3f', now))
redis.call('PEXPIRE', KEYS[1], ${KEEP_MS})
return {granted, wait}`

const PAUSE = `
local time = redis.call('TIME')
local paused = math.max(tonumber(redis.call('HGET', KEYS[1], 'paused') or 0), time[1] * 1000 + time[2] / 1000 + ARGV[1])
redis.call('HSET', KEYS[1], 'paused', string.format('%.3f', paused))
redis.call('PEXPIRE', KEYS[1], ${KEEP_MS} + ARGV[1])`

const isGrant = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)

/** Where the pace of all processes is kept, and who keeps it while Redis is away. */
export interface RedisLimitOptions {
  readonly url: string
  readonly log: RedisLog
  readonly otherwise: SendLimit
}

const takeFrom = async (redis: Redis, most: number, perSecond: number, live: number) => {
  const answer: unknown = await redis.eval(TAKE, 1, KEY, most, perSecond, live)
  if (!isGrant(answer)) throw new Error('Redis gave no grant')
  return { granted: answer[0], waitMs: answer[1] }
}

/** The pace of all processes in Redis. While Redis is away, the other limit holds. */
export const createRedisLimit = async ({ url, log, otherwise }: RedisLimitOptions): Promise<SendLimit> => {
  const redis = await connectRedis(url, log)
  const live = createLiveCount(Date.now)
  return {
    take: async (most, perSecond) => {
      const sends = live.take()
      try {
        return await takeFrom(redis, most, perSecond, sends)
      } catch {
        otherwise.count(sends)
        return otherwise.take(most, perSecond)
      }
    },
    count: live.add,
    pause: async (ms) =>
      void (await Promise.allSettled([redis.eval(PAUSE, 1, KEY, Math.ceil(ms)), otherwise.pause(ms)])),
    close: async () => {
      redis.disconnect()
      await otherwise.close()
    },
  }
}
