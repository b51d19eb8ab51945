import type { Config } from './config.ts'
import type { Sessions } from '../core/ports/sessions.ts'
import type { Logger } from './logger.ts'
import { createMemorySessions } from '../adapters/redis/memory-sessions.ts'
import { createRedisSessions } from '../adapters/redis/redis-sessions.ts'
import type { Shutdown } from './shutdown.ts'

/** Opens the store of sessions: Redis, or this process's memory without one. */
export const openSessions = async ({ redis }: Config, log: Logger, shutdown: Shutdown): Promise<Sessions> => {
  const sessions = redis ? await createRedisSessions({ url: redis.url, log }) : createMemorySessions()
  shutdown.add('sessions', sessions.close)
  return sessions
}
