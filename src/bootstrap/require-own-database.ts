import { claimDatabase } from '../adapters/postgres/database-owner.ts'
import type { DatabaseOwner } from '../adapters/postgres/database-owner.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import { ConfigError, SETTINGS } from './settings.ts'

/** A token begins with the bot's id (Bot API, "Authorizing your bot"). */
const botIdOf = (token: string): number => Number(token.split(':')[0])

const ownerOf = (config: Config): DatabaseOwner =>
  config.mode === 'telegram' ? { kind: 'telegram', botId: botIdOf(config.token) } : { kind: 'playground', botId: 0 }

/** The setting that leads to another database, and an example of one. */
const elsewhere = ({ database }: Config): readonly [name: 'DATABASE_URL' | 'DATA_DIR', example: string] =>
  database.kind === 'external'
    ? ['DATABASE_URL', 'postgres://user:password@127.0.0.1:5432/other']
    : ['DATA_DIR', './data-2']

/**
 * Claims the database for this assistant. Throws a {@link ConfigError} when it belongs to another one: a playground would act on a real bot's
 * customers, and a bot would write to people whom only another bot knows.
 */
export const requireOwnDatabase = async (config: Config, { pool, vault }: Database): Promise<void> => {
  const wanted = ownerOf(config)
  const owner = await claimDatabase(pool, vault, wanted)
  if (owner.kind === wanted.kind && owner.botId === wanted.botId) return
  const [name, example] = elsewhere(config)
  const other = `set ${name} to another one, such as ${example}`
  if (owner.kind === 'playground')
    throw new ConfigError(name, `it holds a playground's data, and BOT_TOKEN is set: ${other}`)
  if (wanted.kind === 'playground')
    throw new ConfigError(
      'BOT_TOKEN',
      `the database belongs to the bot ${owner.botId}, and a playground would act on its customers: set it to ${SETTINGS.BOT_TOKEN.expected}, or ${other}`,
    )
  throw new ConfigError(
    'BOT_TOKEN',
    `the database belongs to the bot ${owner.botId}: set it to that bot's token, or ${other}`,
  )
}
