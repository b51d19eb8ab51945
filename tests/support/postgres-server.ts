import { startEmbeddedPostgres } from '../../src/adapters/postgres/embedded/embedded-postgres.ts'
import { makeRunFolder } from './run-folder.ts'

/** A PostgreSQL server of one test file, or of the whole run. */
export interface PostgresServer {
  /** As its superuser, who may make databases and roles. Stays the same over stops and starts. */
  readonly url: string
  /** `fast` cuts connections cleanly, `immediate` is a crash. */
  readonly stop: (mode?: 'fast' | 'immediate') => Promise<void>
  /** Starts it again on the same port. */
  readonly start: () => Promise<void>
  /** Stops it for good and removes its data. */
  readonly end: () => Promise<void>
}

/**
 * Starts a PostgreSQL server of the test's own. Unless it is `durable`, a crash takes what was committed in the last
 * moments along.
 */
export const startPostgres = async ({
  durable = false,
}: { readonly durable?: boolean } = {}): Promise<PostgresServer> => {
  const { folder, remove } = await makeRunFolder()
  const start = () => startEmbeddedPostgres({ dataDir: folder, log: { info: () => undefined }, durable })
  const server = await start()
  return {
    url: server.superuserUrl,
    stop: (mode = 'fast') => server.halt(mode),
    start: async () => {
      const { superuserUrl } = await start()
      if (superuserUrl !== server.superuserUrl) throw new Error('The port of PostgreSQL was taken while it was stopped')
    },
    end: async () => {
      await server.halt('immediate')
      remove()
    },
  }
}
