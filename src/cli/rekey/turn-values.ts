import { setTimeout as sleep } from 'node:timers/promises'
import { countByKey, FIRST, sealedColumns, turnBatch } from '../../adapters/postgres/sealed-values.ts'
import type { KeyCount } from '../../adapters/postgres/sealed-values.ts'
import type { Pool } from '../../adapters/postgres/pool.ts'
import type { SealedColumn } from '../../adapters/postgres/sealed-columns.ts'
import type { Vault } from '../../core/ports/vault.ts'

/** Parts and identity of the key to which values are turned. */
export interface Turning {
  readonly pool: Pool
  readonly vault: Vault
  /** Id of the current key, and the first bytes of every value that it seals. */
  readonly keyId: Buffer
  readonly prefix: Buffer
  /** Shows how many of how many values are turned. */
  readonly onProgress: (turned: number, all: number) => void
}

/** Pause between two passes, for rows that a turn of the assistant was at. */
const PAUSE_MS = 200

/** Counts all values by column and key. */
export const countAll = async (pool: Pool): Promise<readonly KeyCount[]> => {
  const counts: KeyCount[] = []
  for (const column of sealedColumns) counts.push(...(await countByKey(pool, column)))
  return counts
}

const isOld = (keyId: Buffer, { id }: KeyCount): boolean => id === null || !id.equals(keyId)

/** Sums the values that the key with this id has not sealed. */
export const countOld = (counts: readonly KeyCount[], keyId: Buffer): number =>
  counts.filter((count) => isOld(keyId, count)).reduce((sum, { count }) => sum + count, 0)

/** Turns a column once from its first row to its last; gives the number of values that do not open. */
const passColumn = async (
  { pool, vault, prefix }: Turning,
  column: SealedColumn,
  onTurned: (count: number) => void,
): Promise<number> => {
  let broken = 0
  for (let after: string | null = FIRST; after !== null;) {
    const batch = await turnBatch(pool, column, { after, prefix }, (sealed, place) =>
      vault.seal(vault.open(sealed, place), place),
    )
    onTurned(batch.turned)
    broken += batch.broken
    after = batch.next
  }
  return broken
}

/**
 * Turns every value to the current key, in passes until none is left: what the assistant was at is turned by the next
 * pass. Killed at any moment it has turned whole batches, and the next run goes on. Gives the columns with values that
 * no key at hand opens.
 */
export const turnValues = async (turning: Turning): Promise<ReadonlyMap<SealedColumn, number>> => {
  const { pool, keyId, onProgress } = turning
  const all = countOld(await countAll(pool), keyId)
  let turned = 0
  for (;;) {
    const broken = new Map<SealedColumn, number>()
    for (const column of sealedColumns) {
      const failed = await passColumn(turning, column, (count) => {
        turned += count
        onProgress(turned, Math.max(all, turned))
      })
      if (failed > 0) broken.set(column, failed)
    }
    const left = countOld(await countAll(pool), keyId)
    if (left <= [...broken.values()].reduce((sum, count) => sum + count, 0)) return broken
    await sleep(PAUSE_MS)
  }
}
