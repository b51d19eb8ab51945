/**
 * Opens the vault of a database with the keys of the settings. The key of digests is made with the first key and sealed
 * under every later one, so that digests stay what they are when keys are turned.
 */
import { createVault, deriveDigestKey, keyIdOf } from '../adapters/crypto/create-vault.ts'
import { listDataKeys, readEarlierKeySigns, recordDataKey, withDataKeysLocked } from '../adapters/postgres/data-keys.ts'
import type { DataKeyRow } from '../adapters/postgres/data-keys.ts'
import { KEY_CHECK } from '../adapters/postgres/database-owner.ts'
import type { Pool, Queryable } from '../adapters/postgres/pool.ts'
import { placeOf } from '../adapters/postgres/sealed-columns.ts'
import type { SealedPlace, Vault } from '../core/ports/vault.ts'

/** Keys, the current one first. */
export type Keyring = readonly [current: Buffer, ...old: readonly Buffer[]]

/** The secret that the database keeps sealed under each of its keys. */
interface DigestSecret {
  readonly digestKey: Buffer
  /** True when no value of the layout without a place is left. */
  readonly isBound: boolean
}

/**
 * Relation of a keyring to a database: the right one, one that opens nothing, or one that lacks keys (their ids in
 * hexadecimal).
 */
export type KeyringState =
  | ({ readonly kind: 'right'; readonly isRecorded: boolean } & DigestSecret)
  | { readonly kind: 'wrong' }
  | { readonly kind: 'lacking'; readonly ids: readonly string[] }

const placeOfKey = (id: Buffer): SealedPlace => ({ column: 'data_key.sealed', row: [id.toString('hex')] })

/** Seals the key of digests under a key. */
export const wrapDigestKey = (key: Buffer, { digestKey, isBound }: DigestSecret): DataKeyRow => {
  const id = keyIdOf(key)
  const value = { digestKey: digestKey.toString('base64'), isBound }
  return { id, sealed: createVault(key).seal(value, placeOfKey(id)) }
}

const openedOrNull = (work: () => unknown): { readonly value: unknown } | null => {
  try {
    return { value: work() }
  } catch {
    return null
  }
}

const unwrap = (keyring: Keyring, { id, sealed }: DataKeyRow): DigestSecret | null => {
  const key = keyring.find((one) => keyIdOf(one).equals(id))
  const opened = key && openedOrNull(() => createVault(key).open(sealed, placeOfKey(id)))
  if (!opened) return null
  const { digestKey, isBound } = opened.value as { readonly digestKey: string; readonly isBound: boolean }
  return { digestKey: Buffer.from(digestKey, 'base64'), isBound }
}

const judgeRecorded = (keyring: Keyring, rows: readonly DataKeyRow[]): KeyringState => {
  const secrets = rows.map((row) => ({ row, secret: unwrap(keyring, row) }))
  const [known] = secrets.flatMap(({ secret }) => secret ?? [])
  if (!known) return { kind: 'wrong' }
  const ids = secrets.flatMap(({ row, secret }) => (secret ? [] : [row.id.toString('hex')]))
  if (ids.length > 0) return { kind: 'lacking', ids }
  const isRecorded = rows.some(({ id }) => id.equals(keyIdOf(keyring[0])))
  return {
    kind: 'right',
    digestKey: known.digestKey,
    isBound: secrets.every(({ secret }) => secret?.isBound),
    isRecorded,
  }
}

/** Judges by what versions before key ids have left: their digests and values are of one key. */
const judgeEarlier = async (keyring: Keyring, db: Queryable): Promise<KeyringState> => {
  const { keyCheck, conversation } = await readEarlierKeySigns(db)
  const right = (key: Buffer, isBound: boolean): KeyringState => ({
    kind: 'right',
    digestKey: deriveDigestKey(key),
    isBound,
    isRecorded: false,
  })
  if (!keyCheck && !conversation) return right(keyring[0], true)
  const first = keyring.find((key) => {
    const vault = createVault(key)
    if (keyCheck) return vault.digest(KEY_CHECK).equals(keyCheck)
    const place = placeOf('conversation.sealed', conversation?.chatId ?? 0)
    return conversation !== null && openedOrNull(() => vault.open(conversation.sealed, place)) !== null
  })
  return first ? right(first, false) : { kind: 'wrong' }
}

/** Judges the keys of the settings, and changes nothing. */
export const judgeKeyring = async (keyring: Keyring, db: Queryable): Promise<KeyringState> => {
  const rows = await listDataKeys(db)
  return rows.length > 0 ? judgeRecorded(keyring, rows) : judgeEarlier(keyring, db)
}

/** Makes the vault of a keyring that is right for its database. */
export const vaultOf = ([current, ...oldKeys]: Keyring, { digestKey, isBound }: DigestSecret): Vault =>
  createVault(current, { oldKeys, digestKey, isBound })

/**
 * Judges the keys and records the current one before it seals anything, so that nobody opens the database without it
 * any more.
 */
export const recordKeyring = (keyring: Keyring, pool: Pool): Promise<KeyringState> =>
  withDataKeysLocked(pool, async (db) => {
    const state = await judgeKeyring(keyring, db)
    if (state.kind === 'right' && !state.isRecorded) await recordDataKey(db, wrapDigestKey(keyring[0], state))
    return state
  })
