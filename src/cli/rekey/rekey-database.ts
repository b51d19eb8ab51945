import { keyIdOf, sealedPrefixOf } from '../../adapters/crypto/create-vault.ts'
import {
  keepDataKey,
  listDataKeys,
  listOtherSealers,
  recordDataKey,
  withDataKeysLocked,
} from '../../adapters/postgres/data-keys.ts'
import { hasDeadLetters } from '../../adapters/postgres/dead-letters.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import { judgeKeyring, wrapDigestKey } from '../../bootstrap/open-vault.ts'
import type { Keyring } from '../../bootstrap/open-vault.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { UsageError } from '../terminal/usage-error.ts'
import type { SealedColumn } from '../../adapters/postgres/sealed-columns.ts'
import { countAll, countOld, turnValues } from './turn-values.ts'

/** An open database, and where to say what becomes of it. */
export interface RekeyParts {
  readonly pool: Pool
  readonly vault: Vault
  readonly keyring: Keyring
  readonly say: (line: string) => void
  readonly showProgress: (line: string, end: boolean) => void
}

const nameOf = (id: Buffer | null, current: Buffer): string => {
  if (id === null) return 'before keys had ids'
  return `key ${id.toString('hex')}${id.equals(current) ? ' (current)' : ''}`
}

const WIDTH = 24

const progressLine = (turned: number, all: number): string => {
  const share = all === 0 ? 1 : turned / all
  const full = Math.floor(share * WIDTH)
  return `rekey ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(share * 100)} % · ${turned} of ${all}`
}

/** Says how many values each key has sealed, and what remains to be done. */
export const showKeyStatus = async ({ pool, keyring, say }: RekeyParts): Promise<void> => {
  const current = keyIdOf(keyring[0])
  const counts = await countAll(pool)
  const sums = new Map([[nameOf(current, current), 0]])
  for (const { id, count } of counts) {
    const name = nameOf(id, current)
    sums.set(name, (sums.get(name) ?? 0) + count)
  }
  for (const [name, count] of sums) say(`${name}: ${count} values`)
  const others = (await listDataKeys(pool)).filter(({ id }) => !id.equals(current))
  const old = countOld(counts, current)
  if (old === 0 && others.length === 0) return say('every value is of the current key: no older key is needed')
  say(`${old} values are to be turned: npm run rekey`)
}

/** Throws while a process seals with another key: what it writes after the last pass would be lost with that key. */
const requireOneSealer = async (pool: Pool, keyId: Buffer): Promise<void> => {
  const others = await listOtherSealers(pool, keyId)
  if (others.length > 0)
    throw new UsageError(
      `DATA_KEY: ${others.join(', ')} still seals with another key: restart it with the DATA_KEY of this command, then run npm run rekey again`,
    )
}

/**
 * Names the values that no key at hand opens, and the remedy. What waits in an inbox or outbox, or for the operator,
 * may be a dead letter.
 */
const closedLine = (closed: ReadonlyMap<SealedColumn, number>): string => {
  const what = [...closed].map(([column, count]) => `${count} values of ${column}`).join(', ')
  const canDrop = [...closed.keys()].some((column) => hasDeadLetters(column))
  const remedy = canDrop
    ? 'add the key of before, or find what is lost by npm run trace -- dead and erase it by npm run trace -- drop ID'
    : 'add the key of before'
  return `DATA_KEY_OLD: no key at hand opens ${what}: ${remedy}, then run npm run rekey again`
}

/** Turns all values to the current key, and then forgets the older ones. May be killed and run again at any time. */
export const rekeyDatabase = async ({ pool, vault, keyring, say, showProgress }: RekeyParts): Promise<void> => {
  const [current] = keyring
  const keyId = keyIdOf(current)
  await requireOneSealer(pool, keyId)
  let last: readonly [number, number] = [0, 0]
  const broken = await turnValues({
    pool,
    vault,
    keyId,
    prefix: sealedPrefixOf(current),
    onProgress: (turned, all) => {
      last = [turned, all]
      showProgress(progressLine(turned, all), false)
    },
  })
  showProgress(progressLine(...last), true)
  if (broken.size > 0) throw new UsageError(closedLine(broken))
  await requireOneSealer(pool, keyId)
  await withDataKeysLocked(pool, async (db) => {
    const state = await judgeKeyring(keyring, db)
    if (state.kind !== 'right') throw new UsageError('DATA_KEY: the keys of the database have changed meanwhile')
    await recordDataKey(db, wrapDigestKey(current, { digestKey: state.digestKey, isBound: true }))
    await keepDataKey(db, keyId)
  })
  say('every value is of the current key: take the older one out of the settings at the next restart')
}
