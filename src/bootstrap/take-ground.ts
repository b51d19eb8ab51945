import type { Pool } from '../adapters/postgres/pool.ts'
import type { PlaygroundConfig } from './config.ts'
import { loadPlayground } from './load-tools.ts'
import { lockPlayground } from './lock-playground.ts'
import type { Shutdown } from './shutdown.ts'

/** The address of the playground's page, on this machine only. */
export type PageAddress = Awaited<ReturnType<Awaited<ReturnType<typeof loadPlayground>>['takePageAddress']>>

/**
 * Takes what only one playground can have: the database, then the address of its page, by which the sandbox operator
 * sends browsers back. Throws a ConfigError for the first, and rejects when the port is taken.
 */
export const takeGround = async (config: PlaygroundConfig, pool: Pool, shutdown: Shutdown): Promise<PageAddress> => {
  await lockPlayground(config, pool, shutdown)
  const { takePageAddress } = await loadPlayground()
  const address = await takePageAddress(config.port)
  shutdown.add("the page's address", address.stop)
  return address
}
