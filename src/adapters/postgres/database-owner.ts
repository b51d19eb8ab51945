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
const ANY_SEALED: Statement = {
  name: 'owner-any-sealed',
  text: 'select sealed from conversation where sealed is not null limit 1',
}

const keyCheck = (vault: Vault): Buffer => vault.digest('key check')

const canOpen = (vault: Vault, sealed: Buffer): boolean => {
  try {
    vault.open(sealed)
    return true
  } catch {
    return false
  }
}

/** True when the values of this database were sealed with the vault's key, or none is sealed yet. */
export const isRightKey = async (pool: Pool, vault: Vault): Promise<boolean> => {
  const [owner] = await run<OwnerRow>(pool, READ, [])
  if (owner) return owner.key_check.equals(keyCheck(vault))
  const [row] = await run<{ readonly sealed: Buffer }>(pool, ANY_SEALED, [])
  return row === undefined || canOpen(vault, row.sealed)
}

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
