import type { Pool } from '../adapters/postgres/pool.ts'
import { createPostgresLimit } from '../adapters/postgres/postgres-send-limit.ts'
import { createRedisLimit } from '../adapters/redis/redis-send-limit.ts'
import type { SendLimit } from '../core/ports/send-limit.ts'
import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import type { Shutdown } from './shutdown.ts'

/** Opens the pace of sending that all processes share: kept in Redis, or in PostgreSQL without one. */
export const openSendLimit = async (
  { redis }: Config,
  pool: Pool,
  log: Logger,
  shutdown: Shutdown,
): Promise<SendLimit> => {
  const fallback = createPostgresLimit(pool)
  const limit = redis ? await createRedisLimit({ url: redis.url, log, fallback }) : fallback
  shutdown.add('the send limit', limit.close)
  return limit
}
