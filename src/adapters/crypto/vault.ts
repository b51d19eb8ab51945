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
import type { Vault } from '../../core/ports/ports.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** The first byte of everything sealed: which algorithm and layout the rest has. */
const VERSION = Buffer.of(1)

const derive = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `dozvon/${purpose}`, KEY_BYTES))

/**
 * Seals with AES-256-GCM under a random nonce (NIST SP 800-38D: good for 2^32 values) and digests with HMAC-SHA-256; the two keys are
 * derived from `key` by HKDF (RFC 5869). `open` throws for what was changed, or sealed with another key. Values are JSON's.
 */
export const createVault = (key: Buffer): Vault => {
  if (key.length !== KEY_BYTES) throw new RangeError(`The key for personal data has ${KEY_BYTES} bytes`)
  const sealing = derive(key, 'seal')
  const digesting = derive(key, 'digest')
  return {
    seal: (value) => {
      const text: unknown = JSON.stringify(value)
      if (typeof text !== 'string') throw new TypeError('Only what JSON can hold can be sealed')
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce, { authTagLength: TAG_BYTES }).setAAD(VERSION)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([VERSION, nonce, cipher.getAuthTag(), body])
    },
    open: (sealed) => {
      if (sealed[0] !== VERSION[0]) throw new Error('Sealed by a version of the program that this one does not know')
      const tagAt = VERSION.length + NONCE_BYTES
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(VERSION.length, tagAt), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(VERSION)
        .setAuthTag(sealed.subarray(tagAt, tagAt + TAG_BYTES))
      const text = Buffer.concat([decipher.update(sealed.subarray(tagAt + TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      )
      return JSON.parse(text) as unknown
    },
    digest: (value) => createHmac('sha256', digesting).update(value, 'utf8').digest(),
  }
}

/** A key as people write it: 64 hexadecimal digits, or 32 bytes in base64 or base64url. Null for anything else. */
export const parseKey = (text: string): Buffer | null => {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  if (/^[\w+/-]{43}=?$/.test(text)) return Buffer.from(text, 'base64')
  return null
}

const sync = (file: string, flags: string, text?: string): void => {
  const handle = openSync(file, flags, 0o600)
  if (text !== undefined) writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** On disk before anything is sealed with it; of two processes that begin at once one key wins. */
const makeKey = (file: string): void => {
  const draft = `${file}.${randomUUID()}`
  sync(draft, 'wx', randomBytes(KEY_BYTES).toString('base64url'))
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(draft)
  }
  sync(path.dirname(file), 'r')
}

/** The key kept in the data folder's file `key`, which only its owner may read; made when there is none. Whoever loses it loses the data. */
export const loadOrMakeKey = (dataDir: string): Buffer => {
  const file = path.join(dataDir, 'key')
  mkdirSync(dataDir, { recursive: true })
  for (;;) {
    try {
      const key = parseKey(readFileSync(file, 'utf8').trim())
      if (!key) throw new Error(`${file} is not a key for personal data: put back the one that was here`)
      chmodSync(file, 0o600)
      return key
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
      makeKey(file)
    }
  }
}
