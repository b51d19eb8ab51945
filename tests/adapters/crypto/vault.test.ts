import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createVault, loadOrMakeKeys, parseKey } from '../../../src/adapters/crypto/create-vault.ts'
import { fc } from '../../support/fc.ts'

const firstKey = (folder: string): Buffer => loadOrMakeKeys(folder)[0]

const HERE = { column: 'conversation.sealed', row: ['1'] }

describe('the vault', () => {
  const vault = createVault(randomBytes(32))

  it('opens what it sealed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(vault.open(vault.seal(value, HERE), HERE)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('seals the same value differently each time and never readably', () => {
    const [one, other] = [vault.seal('+375290001001', HERE), vault.seal('+375290001001', HERE)]
    expect(one.equals(other)).toBe(false)
    expect(one.includes('375290001001')).toBe(false)
  })

  it('opens nothing that was changed in any byte', () => {
    const sealed = vault.seal({ phone: '+375290001001' }, HERE)
    for (const place of sealed.keys()) {
      const changed = Buffer.from(sealed)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(() => vault.open(changed, HERE)).toThrow(/authenticate|version|not at hand/)
    }
    for (const length of [0, 1, 5, 20, sealed.length - 1])
      expect(() => vault.open(sealed.subarray(0, length), HERE)).toThrow(
        /authentic|version|nonce|IV|initialization|not at hand/i,
      )
  })

  it('opens nothing sealed with another key', () => {
    expect(() => createVault(randomBytes(32)).open(vault.seal(1, HERE), HERE)).toThrow('not at hand')
  })

  it('refuses a value that JSON cannot hold', () => {
    expect(() => vault.seal(undefined, HERE)).toThrow('JSON')
  })

  it('digests a value always alike, and with another key otherwise', () => {
    expect(vault.digest('+375290001001').equals(vault.digest('+375290001001'))).toBe(true)
    expect(vault.digest('+375290001001').equals(vault.digest('+375290001002'))).toBe(false)
    expect(vault.digest('+375290001001').equals(createVault(randomBytes(32)).digest('+375290001001'))).toBe(false)
  })

  it('takes no short key', () => {
    expect(() => createVault(randomBytes(16))).toThrow('32 bytes')
  })
})

describe('a written key', () => {
  it('is read from hexadecimal, base64 and base64url', () => {
    const key = randomBytes(32)
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      expect(parseKey(key.toString(encoding))?.equals(key)).toBe(true)
  })

  it.each(['', 'secret', 'ab'.repeat(31), 'z'.repeat(64), `${'A'.repeat(42)}!`])('is not %j', (text) => {
    expect(parseKey(text)).toBeNull()
  })
})

describe('the key of the data folder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dozvon-key-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is made once, for its owner only', () => {
    const key = firstKey(path.join(folder, 'data'))
    expect(key).toHaveLength(32)
    expect(firstKey(path.join(folder, 'data')).equals(key)).toBe(true)
    expect(statSync(path.join(folder, 'data', 'key')).mode & 0o777).toBe(0o600)
  })

  it('is never replaced when it is broken', () => {
    writeFileSync(path.join(folder, 'key'), 'half a k')
    expect(() => firstKey(folder)).toThrow('is not a key')
    expect(readFileSync(path.join(folder, 'key'), 'utf8')).toBe('half a k')
  })
})
