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
import type { Vault } from '../../core/ports/vault.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** First byte of every sealed value: the version of algorithm and layout. */
const VERSION = Buffer.of(1)

const derive = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `dozvon/${purpose}`, KEY_BYTES))

/**
 * Creates the vault for personal data. Seals JSON values with AES-256-GCM under a random nonce (NIST SP 800-38D: safe for 2^32 values)
 * and digests with HMAC-SHA-256; both keys are derived from `key`, 32 bytes, by HKDF (RFC 5869). `open` throws for a value that was
 * changed or sealed with another key.
 */
export const createVault = (key: Buffer): Vault => {
  if (key.length !== KEY_BYTES) throw new RangeError(`The key for personal data has ${KEY_BYTES} bytes`)
  const sealing = derive(key, 'seal')
  const digesting = derive(key, 'digest')
  return {
    seal: (value) => {
      const text: unknown = JSON.stringify(value)
      if (typeof text !== 'string') throw new TypeError('a value that JSON cannot hold cannot be sealed')
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce, { authTagLength: TAG_BYTES }).setAAD(VERSION)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([VERSION, nonce, cipher.getAuthTag(), body])
    },
    open: (sealed) => {
      if (sealed[0] !== VERSION[0]) throw new Error('the value was sealed by an unknown version of the program')
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

/** Makes a key file and syncs it to disk before the key is used. Of two processes at the same time one wins, and both use its key. */
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

/** Reads the key from the data folder's file `key`, made when there is none and readable for its owner only. Without it sealed data is lost. */
export const loadOrMakeKey = (dataDir: string): Buffer => {
  const file = path.join(dataDir, 'key')
  mkdirSync(dataDir, { recursive: true })
  for (;;) {
    try {
      const key = parseKey(readFileSync(file, 'utf8').trim())
      if (!key) throw new Error(`${file} is not a key for personal data: restore the original file`)
      chmodSync(file, 0o600)
      return key
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
      makeKey(file)
    }
  }
}
