import { namedStatement, runNamed } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { Pool } from './pool.ts'

/** The assistant that a database belongs to. `botId` is Telegram's id of the bot, 0 for a playground. */
export interface DatabaseOwner {
  readonly kind: 'playground' | 'telegram'
  readonly botId: number
}

interface OwnerRow {
  readonly kind: DatabaseOwner['kind']
  readonly bot_id: string
  readonly key_check: Buffer
}

const READ = namedStatement('owner-read', 'select kind, bot_id, key_check from owner')
const CLAIM = namedStatement(
  'owner-claim',
  'insert into owner (kind, bot_id, key_check) values (:kind, :bot, :keyCheck) on conflict do nothing',
)
/** Words whose digest the owner's row holds. */
export const KEY_CHECK = 'key check'

const keyCheck = (vault: Vault): Buffer => vault.digest(KEY_CHECK)

/** Reads the owner of a database; null when it belongs to nobody yet. */
export const readOwner = async (pool: Pool): Promise<DatabaseOwner | null> => {
  const [row] = await runNamed<OwnerRow>(pool, READ, {})
  return row === undefined ? null : { kind: row.kind, botId: Number(row.bot_id) }
}

/** Claims a database that belongs to nobody yet. Gives its owner: the one given, or the one that claimed it before. */
export const claimDatabase = async (pool: Pool, vault: Vault, owner: DatabaseOwner): Promise<DatabaseOwner> => {
  await runNamed(pool, CLAIM, { kind: owner.kind, bot: owner.botId, keyCheck: keyCheck(vault) })
  return (await readOwner(pool)) ?? owner
}
