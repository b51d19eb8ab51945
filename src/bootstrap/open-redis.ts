import type { Config } from './config.ts'
import type { SendLimit } from '../core/ports/send-limit.ts'
import type { Sessions } from '../core/ports/sessions.ts'
import type { Logger } from './logger.ts'
import { createPostgresLimit } from '../adapters/postgres/postgres-send-limit.ts'
import type { Pool } from '../adapters/postgres/pool.ts'
import { createMemorySessions } from '../adapters/redis/memory-sessions.ts'
import { createRedisLimit } from '../adapters/redis/redis-send-limit.ts'
import { createRedisSessions } from '../adapters/redis/redis-sessions.ts'
import type { Shutdown } from './shutdown.ts'

/** Opens the store of sessions: Redis, or this process's memory without one. */
export const openSessions = async ({ redis }: Config, log: Logger, shutdown: Shutdown): Promise<Sessions> => {
  const sessions = redis ? await createRedisSessions({ url: redis.url, log }) : createMemorySessions()
  shutdown.add('sessions', sessions.close)
  return sessions
}

/** Opens the pace of sending that all processes share: kept in Redis, or in PostgreSQL without one. */
export const openSendLimit = async (
  { redis }: Config,
  pool: Pool,
  log: Logger,
  shutdown: Shutdown,
): Promise<SendLimit> => {
  const otherwise = createPostgresLimit(pool)
  const limit = redis ? await createRedisLimit({ url: redis.url, log, fallback: otherwise }) : otherwise
  shutdown.add('the send limit', limit.close)
  return limit
}
