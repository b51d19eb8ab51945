import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseSigningKey } from '../../../src/adapters/crypto/parse-signing-key.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dozvon-signing-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 })
const pemOf = (key: typeof ec.privateKey, type: 'pkcs8' | 'sec1' = 'pkcs8'): string =>
  key.export({ type, format: 'pem' }).toString()
const jwk = JSON.stringify(ec.privateKey.export({ format: 'jwk' }))

describe('the key that signs orders', () => {
  it.each([
    ['PEM', pemOf(ec.privateKey)],
    ['PEM of the older form', pemOf(ec.privateKey, 'sec1')],
    ['PEM on one line', pemOf(ec.privateKey).replaceAll('\n', String.raw`\n`)],
    ['a JWK', jwk],
    ['a file with PEM', write('key.pem', pemOf(ec.privateKey))],
    ['a file with a JWK and blank lines', write('key.json', `\n${jwk}\n\n`)],
  ])('is read from %s', (_, given) => {
    const read = parseSigningKey(given)
    expect(read?.alg).toBe('ES256')
    expect(read?.key.equals(ec.privateKey)).toBe(true)
  })

  it('may be of RSA', () => {
    const read = parseSigningKey(pemOf(rsa.privateKey))
    expect(read?.alg).toBe('RS256')
    expect(read?.key.equals(rsa.privateKey)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['a word', 'secret'],
    ['a file that is not there', path.join(folder, 'none.pem')],
    ['a folder', folder],
    ['an empty file', write('empty.pem', '')],
    ['a public key', ec.publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['a public JWK', JSON.stringify(ec.publicKey.export({ format: 'jwk' }))],
    ['broken JSON', '{"kty":"EC"'],
    ['cut PEM', pemOf(ec.privateKey).slice(0, 80)],
    ['another curve', pemOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey)],
    ['a kind for signatures of another algorithm', pemOf(generateKeyPairSync('ed25519').privateKey)],
    ['short RSA', pemOf(generateKeyPairSync('rsa', { modulusLength: 1_024 }).privateKey)],
  ])('is none in %s', (_, given) => {
    expect(parseSigningKey(given)).toBeNull()
  })
})
