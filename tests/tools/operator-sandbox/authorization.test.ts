import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { watchAnswers } from './answer-watch.ts'

const ANNA = '+375290001001'
const SCOPE = 'sim-swap:check'
const PURPOSE = 'dpv:FraudPreventionAndDetection'
const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

const client = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 })

const watch = watchAnswers()
let sandbox: Sandbox
let clock = 0
beforeAll(async () => {
  sandbox = await startSandbox({
    ...watch,
    now: () => Date.now() + clock,
    authorization: {
      clients: [
        { id: 'dozvon', key: client.publicKey.export({ format: 'jwk' }) },
        { id: 'rsa', key: rsa.publicKey.export({ format: 'jwk' }) },
        { id: 'small', secret: 'a secret', scopes: [SCOPE] },
      ],
    },
  })
})
beforeEach(async () => {
  clock = 0
  await fetch(`${sandbox.url}/_sandbox/reset`, { method: 'POST' })
})
afterAll(() => sandbox.stop())

type Claims = Readonly<Record<string, unknown>>

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Signs claims, right ones with these changes. */
const assertion = (
  changes: Claims = {},
  key: KeyObject = client.privateKey,
  header: Claims = { alg: 'ES256' },
): string => {
  const now = Math.floor(Date.now() / 1_000)
  const right = {
    iss: 'dozvon',
    sub: 'dozvon',
    aud: `${sandbox.url}/oauth2/token`,
    iat: now,
    exp: now + 60,
    jti: randomUUID(),
  }
  const signed = `${part(header)}.${part({ ...right, ...changes })}`
  return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

const ask = async (form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await fetch(`${sandbox.url}/oauth2/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  })
  const body = (await answer.json()) as {
    readonly access_token?: string
    readonly error?: string
    readonly scope?: string
  }
  return { status: answer.status, ...body }
}
const byAssertion = (given: string, form: Readonly<Record<string, string>> = {}) =>
  ask({
    grant_type: 'client_credentials',
    scope: SCOPE,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: given,
    ...form,
  })
const forAnna = (changes: Claims = {}, form: Readonly<Record<string, string>> = {}) =>
  ask({
    grant_type: JWT_BEARER,
    assertion: assertion({ sub: `tel:${ANNA}`, scope: `${PURPOSE} ${SCOPE}`, ...changes }),
    ...form,
  })
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
})

const check = async (
  token: string | undefined,
  body: unknown,
): Promise<{ readonly status: number; readonly code?: string }> => {
  const answer = await fetch(`${sandbox.url}/sim-swap/v2/check`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  return { ...((await answer.json()) as object), status: answer.status }
}

const seconds = (from: number): number => Math.floor(Date.now() / 1_000) + from

test('the server describes itself, and its tokens can be checked by its keys', async () => {
  const description = (await (await fetch(`${sandbox.url}/.well-known/openid-configuration`)).json()) as Claims
  expect(description).toMatchObject({ issuer: sandbox.url, token_endpoint: `${sandbox.url}/oauth2/token` })
  const { keys } = (await (await fetch(String(description['jwks_uri']))).json()) as { readonly keys: readonly Claims[] }
  const { access_token: token = '' } = await byAssertion(assertion())
  const [header = '', claims = '', signature = ''] = token.split('.')
  const key = await crypto.subtle.importKey(
    'jwk',
    keys[0] as JsonWebKey,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  )
  const bytes = Buffer.from(signature, 'base64url')
  expect(
    await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes, Buffer.from(`${header}.${claims}`)),
  ).toBe(true)
  expect(Buffer.from(claims, 'base64url').toString()).not.toContain('375290001001')
})

describe('an assertion', () => {
  test('is good once', async () => {
    const given = assertion()
    expect(await byAssertion(given)).toMatchObject({ status: 200, scope: SCOPE })
    expect(await byAssertion(given)).toMatchObject({ status: 401, error: 'invalid_client' })
  })

  test('for the issuer is good too', async () => {
    expect(await byAssertion(assertion({ aud: sandbox.url }))).toMatchObject({ status: 200 })
  })

  test.each<[string, () => string]>([
    ['signed by another key', () => assertion({}, other.privateKey)],
    ['signed by nobody', () => assertion({}, client.privateKey, { alg: 'none' })],
    ['with an algorithm of another kind of key', () => assertion({}, client.privateKey, { alg: 'RS256' })],
    ['of a client whose key is another', () => assertion({ iss: 'rsa', sub: 'rsa' })],
    ['of nobody', () => assertion({ iss: 'stranger', sub: 'stranger' })],
    ['for another server', () => assertion({ aud: 'https://login.other.example' })],
    ['that is over', () => assertion({ exp: seconds(-1) })],
    ['that lives for more than 300 seconds', () => assertion({ exp: seconds(301) })],
    ['that lived for more than 300 seconds', () => assertion({ iat: seconds(-300), exp: seconds(10) })],
    ['from the future', () => assertion({ iat: seconds(30) })],
    ['without an end', () => assertion({ exp: undefined })],
    ['without a beginning', () => assertion({ iat: undefined })],
    ['without an id', () => assertion({ jti: undefined })],
    ['about a customer', () => assertion({ sub: `tel:${ANNA}` })],
    ['that is a word', () => 'assertion'],
    ['with a part too many', () => `${assertion()}.x`],
  ])('%s proves no client', async (_what, given) => {
    expect(await byAssertion(given())).toMatchObject({ status: 401, error: 'invalid_client' })
  })
})

describe('a token that names a customer', () => {
  test('opens facts about them, without the number', async () => {
    const { access_token: token } = await forAnna()
    expect(await check(token, {})).toMatchObject({ status: 200, swapped: false })
    expect(await check(token, { phoneNumber: ANNA })).toMatchObject({ status: 422, code: 'UNNECESSARY_IDENTIFIER' })
  })

  test('may come with another proof of the same client, and of no other', async () => {
    const type = { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' }
    expect(await forAnna({}, { ...type, client_assertion: assertion() })).toMatchObject({ status: 200 })
    const forged = assertion({}, other.privateKey)
    expect(await forAnna({}, { ...type, client_assertion: forged })).toMatchObject({ error: 'invalid_client' })
  })

  test.each<[string, Claims, Readonly<Record<string, string>>, string]>([
    ['no purpose', { scope: SCOPE }, {}, 'invalid_scope'],
    ['two purposes', { scope: `${PURPOSE} dpv:Marketing ${SCOPE}` }, {}, 'invalid_scope'],
    ['an unknown scope', { scope: `${PURPOSE} world:rule` }, {}, 'invalid_scope'],
    ['scopes beside the assertion', {}, { scope: SCOPE }, 'invalid_request'],
    ['a number of nobody', { sub: 'tel:+375299999999' }, {}, 'invalid_grant'],
    ['a number without tel:', { sub: ANNA }, {}, 'invalid_grant'],
    ['the issuer as its audience', { aud: 'issuer' }, {}, 'invalid_grant'],
  ])('is not given for %s', async (_what, changes, form, error) => {
    const given = changes['aud'] === 'issuer' ? { aud: sandbox.url } : changes
    expect(await forAnna(given, form)).toMatchObject({ status: 400, error })
  })
})

describe('a token', () => {
  test('without a customer needs the number', async () => {
    const { access_token: token } = await byAssertion(assertion())
    expect(await check(token, { phoneNumber: ANNA })).toMatchObject({ status: 200 })
    expect(await check(token, {})).toMatchObject({ status: 422, code: 'MISSING_IDENTIFIER' })
  })

  test('is needed, and its scope', async () => {
    expect(await check(undefined, {})).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    const { access_token: token } = await byAssertion(assertion(), { scope: 'sim-swap:retrieve-date' })
    expect(await check(token, { phoneNumber: ANNA })).toMatchObject({ status: 403, code: 'PERMISSION_DENIED' })
  })

  test('is over after its time, when it is revoked, and when a letter of it is changed', async () => {
    const { access_token: token = '' } = await byAssertion(assertion())
    const at = token.length - 10
    const forged = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
    expect(await check(forged, { phoneNumber: ANNA })).toMatchObject({ status: 401 })
    clock = 299_000
    expect(await check(token, { phoneNumber: ANNA })).toMatchObject({ status: 200 })
    clock = 301_000
    expect(await check(token, { phoneNumber: ANNA })).toMatchObject({ status: 401 })
    clock = 0
    await fetch(`${sandbox.url}/_sandbox/authorization/revoke`, { method: 'POST' })
    expect(await check(token, { phoneNumber: ANNA })).toMatchObject({ status: 401 })
  })
})

test('a secret is checked, and the scopes of its client', async () => {
  const form = { grant_type: 'client_credentials', scope: SCOPE }
  expect(await ask(form, basic('small', 'a secret'))).toMatchObject({ status: 200, scope: SCOPE })
  expect(await ask(form, basic('small', 'a guess'))).toMatchObject({ status: 401, error: 'invalid_client' })
  expect(await ask(form, basic('dozvon', ''))).toMatchObject({ status: 401, error: 'invalid_client' })
  expect(await ask(form)).toMatchObject({ status: 401, error: 'invalid_client' })
  expect(await ask({ ...form, scope: 'kyc-match:match' }, basic('small', 'a secret'))).toMatchObject({
    status: 400,
    error: 'invalid_scope',
  })
  expect(await ask({ ...form, grant_type: 'password' }, basic('small', 'a secret'))).toMatchObject({
    status: 400,
    error: 'unsupported_grant_type',
  })
})
