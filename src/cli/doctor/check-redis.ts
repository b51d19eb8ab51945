import { inspectRedis } from '../../adapters/redis/inspect-redis.ts'
import { ok, unseen, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { findObstacle, valueOf } from './setup.ts'
import type { Setup } from './setup.ts'
import { reasonOf, withinTime } from './within-time.ts'

/** Answers of Redis (errors begin with a word of their kind), and what to do about them. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/^(WRONGPASS|NOAUTH|ERR invalid password|ERR AUTH)/, 'check user and password in REDIS_URL, percent-encoded'],
  [/^NOPERM/, 'give the user of REDIS_URL the commands that this names, for keys that begin with dozvon:'],
  [/DB index|invalid DB/, 'give the number of a database that it has, such as /0 at the end of REDIS_URL'],
  [/^LOADING/, 'wait until it has loaded its data'],
]

/** Checks Redis. Without one there is nothing to check. */
export const checkRedis = async (setup: Setup): Promise<Finding> => {
  const obstacle = findObstacle(setup, ['REDIS_URL'])
  if (obstacle !== null) return unseen('Redis', obstacle)
  const url = valueOf(setup, 'REDIS_URL')
  if (url === null) return ok('Redis', 'none is set: sessions are kept in memory, for one process')
  try {
    const { version, isReplica } = await withinTime(inspectRedis(url))
    if (isReplica) return wrong('Redis', 'it is a replica, which takes no writes', 'set REDIS_URL to the primary')
    return ok('Redis', version === null ? 'it answers' : `version ${version}`)
  } catch (error) {
    const reason = reasonOf(error)
    const remedy = REMEDIES.find(([words]) => words.test(reason))?.[1]
    return remedy === undefined
      ? wrong('Redis', `it does not answer (${reason})`, 'start it, or check host and port in REDIS_URL')
      : wrong('Redis', `it refuses (${reason})`, remedy)
  }
}
