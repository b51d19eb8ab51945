import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server.ts'
import { startRedis } from './redis.ts'
import { removeDead } from './run-folder.ts'

/** One PostgreSQL and one Redis for the whole run; vitest ends them with the function this gives. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeDead()
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()])
  project.provide('postgresUrl', postgres.url)
  project.provide('redisUrl', redis.url)
  return async () => {
    await Promise.all([postgres.end(), redis.end()])
  }
}
