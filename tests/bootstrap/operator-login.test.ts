import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/bootstrap/config.ts'
import type { SettingChoices } from '../../src/bootstrap/config.ts'

const known: SettingChoices = { services: ['my-mts'], locales: ['ru'] }

const pemOf = (key: ReturnType<typeof generateKeyPairSync>['privateKey']): string =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString()
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 })
const KEY = pemOf(ec.privateKey)

const folder = mkdtempSync(path.join(tmpdir(), 'operator-login-'))
const fileOf = (name: string, text: string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

const BASE = {
  OPERATOR_URL: 'https://api.operator.example',
  OPERATOR_ISSUER: 'https://login.operator.example/realms/camara',
  OPERATOR_CLIENT_ID: 'dozvon',
}
const loginOf = (env: Readonly<Record<string, string>>) => {
  const { operator } = readConfig(env, known)
  return typeof operator === 'object' ? operator.login : undefined
}

describe('the log-in at the operator', () => {
  it('by a key names its purpose', () => {
    expect(loginOf({ ...BASE, OPERATOR_CLIENT_KEY: KEY })).toMatchObject({
      issuer: BASE.OPERATOR_ISSUER,
      clientId: 'dozvon',
      proof: { key: { kid: null, alg: null } },
      purpose: 'dpv:FraudPreventionAndDetection',
    })
    expect(loginOf({ ...BASE, OPERATOR_CLIENT_KEY: KEY, OPERATOR_PURPOSE: 'dpv:CustomerCare' })).toMatchObject({
      purpose: 'dpv:CustomerCare',
    })
  })

  it.each([
    ['PEM with \\n for its line ends, as in files of variables', KEY.replaceAll('\n', String.raw`\n`)],
    ['PEM of SEC 1', ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString()],
    ['PEM of PKCS #1', rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['a JWK', JSON.stringify(rsa.privateKey.export({ format: 'jwk' }))],
    ['Ed25519', pemOf(generateKeyPairSync('ed25519').privateKey)],
  ])('takes a key as %s', (_what, key) => {
    expect(loginOf({ ...BASE, OPERATOR_CLIENT_KEY: key })).toHaveProperty('proof.key.key')
    expect(loginOf({ ...BASE, OPERATOR_CLIENT_KEY_FILE: fileOf('key', `${key}\n`) })).toHaveProperty('proof.key.key')
  })

  it('keeps the id and algorithm of a JWK', () => {
    const jwk = JSON.stringify({ ...rsa.privateKey.export({ format: 'jwk' }), kid: 'k-1', alg: 'PS256' })
    expect(loginOf({ ...BASE, OPERATOR_CLIENT_KEY: jwk })).toMatchObject({
      proof: { key: { kid: 'k-1', alg: 'PS256' } },
    })
  })

  it('by a secret is the small way', () => {
    expect(loginOf({ ...BASE, OPERATOR_CLIENT_SECRET: 'a secret' })).toMatchObject({ proof: { secret: 'a secret' } })
  })

  it.each([
    [`${BASE.OPERATOR_ISSUER}/.well-known/openid-configuration`, BASE.OPERATOR_ISSUER],
    // Some servers name themselves with a slash at the end.
    ['https://login.operator.example/', 'https://login.operator.example/'],
    ['http://127.0.0.1:8085', 'http://127.0.0.1:8085'],
  ])('finds the issuer in %s', (given, issuer) => {
    expect(loginOf({ ...BASE, OPERATOR_ISSUER: given, OPERATOR_CLIENT_SECRET: 'a secret' })).toMatchObject({ issuer })
  })
})

describe('a log-in that cannot work gets one line that names the setting and the remedy', () => {
  const weak = pemOf(generateKeyPairSync('rsa', { modulusLength: 1_024 }).privateKey)
  const locked = ec.privateKey
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'hunter2' })
    .toString()
  const whole = { ...BASE, OPERATOR_CLIENT_KEY: KEY }
  const { OPERATOR_URL: _url, ...noUrl } = whole
  const { OPERATOR_CLIENT_ID: _id, ...noId } = whole
  const { OPERATOR_ISSUER: _issuer, ...noIssuer } = whole

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['two log-ins', 'OPERATOR_ISSUER', { ...whole, OPERATOR_TOKEN: 'a-token' }],
    ['a key and a secret', 'OPERATOR_CLIENT_SECRET', { ...whole, OPERATOR_CLIENT_SECRET: 'a secret' }],
    ['two keys', 'OPERATOR_CLIENT_KEY_FILE', { ...whole, OPERATOR_CLIENT_KEY_FILE: fileOf('other', KEY) }],
    ['neither', 'OPERATOR_CLIENT_KEY', BASE],
    ['no client', 'OPERATOR_CLIENT_ID', noId],
    ['a client without a server', 'OPERATOR_ISSUER', noIssuer],
    ['a secret without a server', 'OPERATOR_ISSUER', { OPERATOR_URL: BASE.OPERATOR_URL, OPERATOR_CLIENT_SECRET: 's' }],
    ['a log-in without an operator', 'OPERATOR_URL', noUrl],
    ['http over a network', 'OPERATOR_ISSUER', { ...whole, OPERATOR_ISSUER: 'http://login.operator.example' }],
    [
      'http that looks like this machine',
      'OPERATOR_ISSUER',
      { ...whole, OPERATOR_ISSUER: 'http://127.0.0.1.evil.example' },
    ],
    [
      'another name for this machine',
      'OPERATOR_ISSUER',
      { ...whole, OPERATOR_ISSUER: 'http://localhost@evil.example' },
    ],
    ['a password in the issuer', 'OPERATOR_ISSUER', { ...whole, OPERATOR_ISSUER: 'https://me:hunter2@login.example' }],
    ['a query in the issuer', 'OPERATOR_ISSUER', { ...whole, OPERATOR_ISSUER: 'https://login.example/?a=1' }],
    ['no address', 'OPERATOR_ISSUER', { ...whole, OPERATOR_ISSUER: 'login.operator.example' }],
    ['tokens over plain http', 'OPERATOR_URL', { ...whole, OPERATOR_URL: 'http://api.operator.example' }],
    [
      'a public key',
      'OPERATOR_CLIENT_KEY',
      { ...whole, OPERATOR_CLIENT_KEY: JSON.stringify(ec.publicKey.export({ format: 'jwk' })) },
    ],
    ['a word', 'OPERATOR_CLIENT_KEY', { ...whole, OPERATOR_CLIENT_KEY: 'hunter2' }],
    ['a key that is too short', 'OPERATOR_CLIENT_KEY', { ...whole, OPERATOR_CLIENT_KEY: weak }],
    ['a key with a password', 'OPERATOR_CLIENT_KEY', { ...whole, OPERATOR_CLIENT_KEY: locked }],
    ['a shared key', 'OPERATOR_CLIENT_KEY', { ...whole, OPERATOR_CLIENT_KEY: '{"kty":"oct","k":"aHVudGVyMg"}' }],
    ['a file that is not there', 'OPERATOR_CLIENT_KEY_FILE', { ...BASE, OPERATOR_CLIENT_KEY_FILE: '/srv/no-such-key' }],
    [
      'a file without a key',
      'OPERATOR_CLIENT_KEY_FILE',
      { ...BASE, OPERATOR_CLIENT_KEY_FILE: fileOf('no-key', 'hunter2') },
    ],
    ['two purposes', 'OPERATOR_PURPOSE', { ...whole, OPERATOR_PURPOSE: 'dpv:CustomerCare dpv:Marketing' }],
    ['a purpose that is none', 'OPERATOR_PURPOSE', { ...whole, OPERATOR_PURPOSE: 'fraud' }],
    [
      'a purpose without a key',
      'OPERATOR_CLIENT_KEY',
      { ...BASE, OPERATOR_CLIENT_SECRET: 's', OPERATOR_PURPOSE: 'dpv:CustomerCare' },
    ],
  ])('%s: %s', (_what, name, env) => {
    const refusal = ((): Error | null => {
      try {
        readConfig(env, known)
        return null
      } catch (error) {
        return error as Error
      }
    })()
    expect(refusal?.name).toBe('ConfigError')
    expect(refusal?.message).toMatch(new RegExp(`^${name}: [^\\n]*set it to [^\\n]+such as[^\\n]+$`))
    expect(refusal?.message).not.toMatch(/hunter2|BEGIN (EC|RSA|ENCRYPTED)|a secret/)
  })
})
