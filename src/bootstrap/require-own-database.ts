import { claimDatabase } from '../adapters/postgres/database-owner.ts'
import type { DatabaseOwner } from '../adapters/postgres/database-owner.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import { ConfigError, SETTINGS } from './settings.ts'

/** A token begins with the bot's id (Bot API, "Authorizing your bot"). */
const botIdOf = (token: string): number => Number(token.split(':')[0])

const ownerOf = (token: string | null): DatabaseOwner =>
  token === null ? { kind: 'playground', botId: 0 } : { kind: 'telegram', botId: botIdOf(token) }

/** The setting that leads to another database, and an example of one. */
const elsewhere = (place: Config['database']['kind']): readonly [name: 'DATABASE_URL' | 'DATA_DIR', example: string] =>
  place === 'external' ? ['DATABASE_URL', 'postgres://user:password@127.0.0.1:5432/other'] : ['DATA_DIR', './data-2']

/**
 * Finds why an assistant with this token (null: a playground) may not use a database of this owner; null when it may.
 */
export const findOwnerFault = (
  owner: DatabaseOwner,
  token: string | null,
  place: Config['database']['kind'],
): ConfigError | null => {
  const wanted = ownerOf(token)
  if (owner.kind === wanted.kind && owner.botId === wanted.botId) return null
  const [name, example] = elsewhere(place)
  const other = `set ${name} to another one, such as ${example}`
  if (owner.kind === 'playground')
    return new ConfigError(name, `it holds a playground's data, and BOT_TOKEN is set: ${other}`)
  if (wanted.kind === 'playground')
    return new ConfigError(
      'BOT_TOKEN',
      `the database belongs to the bot ${owner.botId}, and a playground would act on its customers: set it to ${SETTINGS.BOT_TOKEN.expected}, or ${other}`,
    )
  return new ConfigError(
    'BOT_TOKEN',
    `the database belongs to the bot ${owner.botId}: set it to that bot's token, or ${other}`,
  )
}

/**
 * Claims the database for this assistant. Throws a {@link ConfigError} when it belongs to another one: a playground
 * would act on a real bot's customers, and a bot would write to people whom only another bot knows.
 */
export const requireOwnDatabase = async (
  config: Config,
  { pool, vault }: Pick<Database, 'pool' | 'vault'>,
): Promise<void> => {
  const token = config.mode === 'telegram' ? config.token : null
  const fault = findOwnerFault(await claimDatabase(pool, vault, ownerOf(token)), token, config.database.kind)
  if (fault) throw fault
}
