import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import type { SealedPlace, Vault } from '../../core/ports/vault.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** First byte of a sealed value: the version of algorithm and layout. */
const UNBOUND = 1
const BOUND = 2

/** Length of a key's id. */
const ID_BYTES = 4

const derive = (key: Buffer, purpose: string, length = KEY_BYTES): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `dozvon/${purpose}`, length))

/** Gives the id of a key: the bytes behind the first one of each value that it sealed. Tells nothing of the key. */
export const keyIdOf = (key: Buffer): Buffer => derive(key, 'key-id', ID_BYTES)

/** Derives the key of digests from the first key of a database (RFC 5869). */
export const deriveDigestKey = (key: Buffer): Buffer => derive(key, 'digest')

/** Gives the first bytes of every value that this key seals. */
export const sealedPrefixOf = (key: Buffer): Buffer => Buffer.concat([Buffer.of(BOUND), keyIdOf(key)])

interface Sealer {
  readonly prefix: Buffer
  readonly key: Buffer
}

const sealerOf = (key: Buffer): Sealer => {
  if (key.length !== KEY_BYTES) throw new RangeError(`The key for personal data has ${KEY_BYTES} bytes`)
  return { prefix: sealedPrefixOf(key), key: derive(key, 'seal') }
}

/** Additional authenticated data: the first bytes, and the place as JSON, in which no two places are written alike. */
const boundTo = (prefix: Buffer, { column, row }: SealedPlace): Buffer =>
  Buffer.concat([prefix, Buffer.from(JSON.stringify([column, ...row]), 'utf8')])

const encrypt = ({ prefix, key }: Sealer, text: string, place: SealedPlace): Buffer => {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(boundTo(prefix, place))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([prefix, nonce, cipher.getAuthTag(), body])
}

const decrypt = (key: Buffer, sealed: Buffer, from: number, data: Buffer): unknown => {
  const tagAt = from + NONCE_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(from, tagAt), { authTagLength: TAG_BYTES })
    .setAAD(data)
    .setAuthTag(sealed.subarray(tagAt, tagAt + TAG_BYTES))
  const body = sealed.subarray(tagAt + TAG_BYTES)
  return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')) as unknown
}

/** Opens a value of the layout without place and key id: whichever key sealed it opens it. */
const decryptUnbound = (sealers: readonly Sealer[], sealed: Buffer): unknown => {
  const errors: unknown[] = []
  for (const { key } of sealers) {
    try {
      return decrypt(key, sealed, 1, Buffer.of(UNBOUND))
    } catch (error) {
      errors.push(error)
    }
  }
  throw errors[0]
}

/** Knowledge of a vault beside the key that seals. */
export interface VaultOptions {
  /** Keys that open and do not seal. */
  readonly oldKeys?: readonly Buffer[]
  /** Key of digests, which outlives the keys that seal; by default that of a database that was begun with `key`. */
  readonly digestKey?: Buffer
  /** True when every value is bound to its place: one that is not is refused, whatever key sealed it. */
  readonly isBound?: boolean
}

/**
 * Creates the vault for personal data. Seals JSON values with AES-256-GCM under a random nonce (NIST SP 800-38D: safe
 * for 2^32 values) and digests with HMAC-SHA-256; the keys are derived from `key`, 32 bytes, by HKDF (RFC 5869). A
 * sealed value begins with the id of its key, and its column and its row's key are authenticated with it. `open` throws
 * for a value that was changed, copied from another place, or sealed with a key that is not at hand.
 */
export const createVault = (key: Buffer, options: VaultOptions = {}): Vault => {
  const current = sealerOf(key)
  const sealers = [current, ...(options.oldKeys ?? []).map(sealerOf)]
  const digesting = options.digestKey ?? deriveDigestKey(key)
  return {
    seal: (value, place) => {
      const text: unknown = JSON.stringify(value)
      if (typeof text !== 'string') throw new TypeError('a value that JSON cannot hold cannot be sealed')
      return encrypt(current, text, place)
    },
    open: (sealed, place) => {
      if (sealed[0] === UNBOUND) {
        if (options.isBound === true) throw new Error('the value is bound to no place, and no such value is left')
        return decryptUnbound(sealers, sealed)
      }
      if (sealed[0] !== BOUND) throw new Error('the value was sealed by an unknown version of the program')
      const sealer = sealers.find(({ prefix }) => sealed.subarray(0, prefix.length).equals(prefix))
      if (!sealer) throw new Error('the value was sealed with a key that is not at hand')
      return decrypt(sealer.key, sealed, sealer.prefix.length, boundTo(sealer.prefix, place))
    },
    digest: (value) => createHmac('sha256', digesting).update(value, 'utf8').digest(),
  }
}

/** Reads a key of 32 bytes: 64 hexadecimal digits, base64 or base64url. Null for anything else. */
export const parseKey = (text: string): Buffer | null => {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  if (/^[\w+/-]{43}=?$/.test(text)) return Buffer.from(text, 'base64')
  return null
}

const writeAndSync = (file: string, flags: string, text?: string): void => {
  const handle = openSync(file, flags, 0o600)
  if (text !== undefined) writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/**
 * Makes a key file and syncs it to disk before the key is used. Of two processes at the same time one wins, and both
 * use its key.
 */
const makeKey = (file: string): void => {
  const draft = `${file}.${randomUUID()}`
  writeAndSync(draft, 'wx', randomBytes(KEY_BYTES).toString('base64url'))
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(draft)
  }
  writeAndSync(path.dirname(file), 'r')
}

/**
 * Reads keys, one a line; blank lines and those that begin with `#` are passed over. Null when a line is no key, or no
 * line is one.
 */
export const parseKeys = (text: string): readonly [Buffer, ...(readonly Buffer[])] | null => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const [first, ...others] = lines.map(parseKey)
  const rest = others.filter((key) => key !== null)
  return first && rest.length === others.length ? [first, ...rest] : null
}

/**
 * Reads the keys from the data folder's file `key`, the current one first; made with one key when there is none, and
 * readable for its owner only. Without it sealed data is lost.
 */
export const loadOrMakeKeys = (dataDir: string): readonly [Buffer, ...(readonly Buffer[])] => {
  const file = path.join(dataDir, 'key')
  mkdirSync(dataDir, { recursive: true })
  for (;;) {
    try {
      const keys = parseKeys(readFileSync(file, 'utf8'))
      if (!keys) throw new Error(`${file} is not a key for personal data: restore the original file`)
      chmodSync(file, 0o600)
      return keys
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
      makeKey(file)
    }
  }
}
