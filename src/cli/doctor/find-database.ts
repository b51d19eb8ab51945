import { findEmbeddedPostgres } from '../../adapters/postgres/embedded/embedded-postgres.ts'
import { dataDirOf } from '../../bootstrap/config.ts'
import { findObstacle, valueOf } from './setup.ts'
import type { Setup } from './setup.ts'

/** The database that a set-up names. */
export type DatabasePlace =
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The embedded one, before its first start. */
  | { readonly kind: 'unmade' }
  | { readonly kind: 'external'; readonly url: string }
  /** `url` is null while it does not run. */
  | { readonly kind: 'embedded'; readonly url: string | null }

/** Finds the database of a set-up, and starts none. */
export const findDatabase = async (setup: Setup): Promise<DatabasePlace> => {
  const reason = findObstacle(setup, ['DATABASE_URL', 'DATA_DIR', 'BOT_TOKEN'])
  const url = valueOf(setup, 'DATABASE_URL')
  if (url !== null) return { kind: 'external', url }
  if (reason !== null) return { kind: 'unknown', reason }
  const { isMade, url: running } = await findEmbeddedPostgres(dataDirOf(setup.env))
  return isMade ? { kind: 'embedded', url: running } : { kind: 'unmade' }
}
