import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createOperator } from '../../../../src/adapters/operator/create-operator.ts'
import type { HttpOperator } from '../../../../src/adapters/operator/create-operator.ts'
import { parseClientKey } from '../../../../src/adapters/operator/login/client-key.ts'
import { startSandbox } from '../../../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox } from '../../../../tools/operator-sandbox/sandbox-server.ts'

const ANNA = '+375290001001'
const BORIS = '+375290001002'
const RETURN = 'https://bot.example/verify/back'
const WAY = { returnUrl: RETURN, nonce: 'nonce-1', verifier: 'v'.repeat(43) } as const
const ctx = { correlator: 't', subject: { kind: 'none' } } as const
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

let sandbox: Sandbox
let operator: HttpOperator
beforeAll(async () => {
  const key = parseClientKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  if (key === null) throw new Error('no key')
  const client = { id: 'dozvon', key: publicKey.export({ format: 'jwk' }), redirectUris: [RETURN] }
  sandbox = await startSandbox({ authorization: { clients: [client] } })
  const login = { issuer: sandbox.url, clientId: 'dozvon', proof: { key }, purpose: 'dpv:FraudPreventionAndDetection' }
  operator = createOperator({ url: sandbox.url, login, retryDelaysMs: [] })
  await operator.ready()
})
afterAll(async () => {
  await operator.close()
  await sandbox.stop()
})

const control = (body: unknown): Promise<unknown> =>
  fetch(`${sandbox.url}/_sandbox/authorization`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
beforeEach(() => control({ mobileData: ANNA, withoutConsent: [] }))

/** Goes to the operator's page as a browser does; gives the address to which it is sent back. */
const visit = async (page: string): Promise<URL> => {
  const answer = await fetch(page, { redirect: 'manual' })
  return new URL(answer.headers.get('location') ?? 'none:none')
}
const wayBack = async (change: Partial<typeof WAY> & { readonly state?: string } = {}): Promise<URLSearchParams> =>
  (await visit(await operator.verification.begin({ ...WAY, state: 'state-1', ...change }))).searchParams

describe('a number that the network proves', () => {
  it('is verified when its mobile data opened the page, and no other number is', async () => {
    const answer = await wayBack()
    expect(answer.get('state')).toBe('state-1')
    expect(await operator.verification.finish({ ...WAY, answer, phoneNumber: ANNA }, ctx)).toBe(true)
    const other = { ...WAY, answer: await wayBack(), phoneNumber: BORIS }
    expect(await operator.verification.finish(other, ctx)).toBe(false)
  })

  it('is asked for with a purpose, PKCE, a nonce, and no login page', async () => {
    const page = new URL(await operator.verification.begin({ ...WAY, state: 's' }))
    expect(Object.fromEntries(page.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: RETURN,
      scope: 'openid dpv:FraudPreventionAndDetection number-verification:verify',
      code_challenge_method: 'S256',
      prompt: 'none',
      nonce: 'nonce-1',
    })
    expect(page.href).not.toContain(WAY.verifier)
  })

  it.each([
    ['on Wi-Fi', { mobileData: null }, 'login_required'],
    ['without the consent of its holder', { withoutConsent: [ANNA] }, 'consent_required'],
  ])('is not seen %s', async (_where, setting, error) => {
    await control(setting)
    const answer = await wayBack()
    await expect(operator.verification.finish({ ...WAY, answer, phoneNumber: ANNA }, ctx)).rejects.toMatchObject({
      code: 'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK',
      upstreamCode: `OAUTH:${error}`,
    })
  })

  it.each([
    ['of another verifier', { verifier: 'w'.repeat(43) }],
    ['of another nonce', { nonce: 'nonce-2' }],
    ['of another address', { returnUrl: 'https://bot.example/verify/other' }],
  ])('is not taken from a code %s', async (_what, change) => {
    const finish = { ...WAY, ...change, answer: await wayBack(), phoneNumber: ANNA }
    await expect(operator.verification.finish(finish, ctx)).rejects.toMatchObject({ name: 'OperatorError' })
  })

  it('is not taken from a code that was used, nor from an answer of another server', async () => {
    const answer = await wayBack()
    await operator.verification.finish({ ...WAY, answer, phoneNumber: ANNA }, ctx)
    const again = operator.verification.finish({ ...WAY, answer, phoneNumber: ANNA }, ctx)
    await expect(again).rejects.toMatchObject({ name: 'OperatorError' })
    const foreign = await wayBack()
    foreign.set('iss', 'https://thief.example')
    const mixed = operator.verification.finish({ ...WAY, answer: foreign, phoneNumber: ANNA }, ctx)
    await expect(mixed).rejects.toMatchObject({ name: 'OperatorError' })
  })

  it('cannot be asked for without a log-in', async () => {
    const plain = createOperator({ url: sandbox.url, token: 'x', capabilities: ['verification'] })
    expect(plain.capabilities().has('verification')).toBe(false)
    await expect(plain.verification.begin({ ...WAY, state: 's' })).rejects.toMatchObject({ code: 'NOT_IMPLEMENTED' })
    await plain.close()
  })
})

describe("the operator's page", () => {
  it('sends no browser to an address that was not registered', async () => {
    const page = await operator.verification.begin({ ...WAY, returnUrl: 'https://thief.example/', state: 's' })
    expect((await fetch(page, { redirect: 'manual' })).status).toBe(400)
  })
})
