import { createHmac, hkdfSync } from 'node:crypto'
import { Buffer } from 'node:buffer'
import type { Vault } from '../../../core/ports/vault.ts'
import type { JournalRow } from './journal-row.ts'

const KEY_BYTES = 32

/** Length of a digest in the journal: 128 bits, which no two values share by chance. */
const DIGEST_BYTES = 16

/** Keys of the journal. */
export interface JournalKeys {
  /** Gives the digest of a value of one kind, by which entries about it are found. */
  readonly digest: (kind: 'person' | 'chat' | 'number' | 'ref', value: string) => Buffer
  /** Gives the hash that binds a row to the hash of the row before it. */
  readonly link: (before: Buffer, row: Omit<JournalRow, 'hash'>) => Buffer
  /** Gives the mark of a row as the last one; no other row can be shown as the last with it. */
  readonly mark: (last: Pick<JournalRow, 'seq' | 'hash'>) => Buffer
}

/** Hash before the first row. */
export const GENESIS = Buffer.alloc(KEY_BYTES)

/**
 * Derives a key of its own purpose (HKDF, RFC 5869) from what the vault gives; it is the same as long as the digests
 * are.
 */
const derive = (vault: Vault, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', vault.digest('dozvon/journal'), '', `dozvon/journal/${purpose}`, KEY_BYTES))

const hex = (bytes: Buffer | null): string | null => bytes && bytes.toString('hex')

const createJournalKeys = (vault: Vault): JournalKeys => {
  const [chaining, naming, ending] = [derive(vault, 'chain'), derive(vault, 'names'), derive(vault, 'end')]
  return {
    digest: (kind, value) =>
      createHmac('sha256', naming).update(`${kind}:${value}`, 'utf8').digest().subarray(0, DIGEST_BYTES),
    link: (before, { seq, at, what, side, person, chat, number, ref, detail, released }) =>
      createHmac('sha256', chaining)
        .update(before)
        .update(JSON.stringify([seq, at, what, side, hex(person), hex(chat), hex(number), hex(ref), detail, released]))
        .digest(),
    mark: ({ seq, hash }) => createHmac('sha256', ending).update(`${seq}:`, 'utf8').update(hash).digest(),
  }
}

const keysOf = new WeakMap<Vault, JournalKeys>()

/**
 * Gives the keys of the journal: HMAC-SHA-256 for the chain, and other keys for digests and for its end. They are
 * derived once for each vault.
 */
export const journalKeys = (vault: Vault): JournalKeys => {
  const keys = keysOf.get(vault) ?? createJournalKeys(vault)
  keysOf.set(vault, keys)
  return keys
}
