import type { Vault } from '../../core/ports/vault.ts'
import { run } from './pool.ts'
import type { Pool, Statement } from './pool.ts'

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

const READ: Statement = { name: 'owner-read', text: 'select kind, bot_id, key_check from owner' }
const CLAIM: Statement = {
  name: 'owner-claim',
  text: 'insert into owner (kind, bot_id, key_check) values ($1, $2, $3) on conflict do nothing',
}
/** Words whose digest the owner's row holds. */
export const KEY_CHECK = 'key check'

const keyCheck = (vault: Vault): Buffer => vault.digest(KEY_CHECK)

/** Reads the owner of a database; null when it belongs to nobody yet. */
export const readOwner = async (pool: Pool): Promise<DatabaseOwner | null> => {
  const [row] = await run<OwnerRow>(pool, READ, [])
  return row === undefined ? null : { kind: row.kind, botId: Number(row.bot_id) }
}

/** Claims a database that belongs to nobody yet. Gives its owner: the one given, or the one that claimed it before. */
export const claimDatabase = async (pool: Pool, vault: Vault, owner: DatabaseOwner): Promise<DatabaseOwner> => {
  await run(pool, CLAIM, [owner.kind, owner.botId, keyCheck(vault)])
  return (await readOwner(pool)) ?? owner
}
