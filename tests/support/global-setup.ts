import type { TestProject } from 'vitest/node'
import { buildProgram, removeBuild } from './build.ts'
import { startPostgres } from './postgres-server.ts'
import { startRedis } from './redis.ts'
import { removeDead } from './run-folder.ts'

/**
 * One PostgreSQL, one Redis and one emitted program for the whole run; vitest ends them with the function this gives.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeDead()
  const [postgres, redis, build] = await Promise.all([startPostgres(), startRedis(), buildProgram()])
  project.provide('postgresUrl', postgres.url)
  project.provide('redisUrl', redis.url)
  project.provide('build', build)
  return async () => {
    removeBuild(build)
    await Promise.all([postgres.end(), redis.end()])
  }
}
