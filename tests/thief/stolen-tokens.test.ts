import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { ANNA, nobody, own, refusalOf, replyWith, startStub } from '../adapters/operator/stage.ts'
import { onLoginStage, PURPOSE, SECRET } from '../adapters/operator/login/login-stage.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A server that answers in its own way, and remembers what it was sent. */
const serving = async (answer: (request: IncomingMessage, response: ServerResponse, url: string) => void) => {
  const heard: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      heard.push([request.method, request.url, request.headers.authorization ?? '', body].join(' '))
      answer(request, response, url)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  closing.push(() => new Promise((closed) => server.close(closed)))
  return { url, heard }
}

const json = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const small = { clientId: 'small', proof: { secret: SECRET } } as const

describe('no secret and no token goes to another host', () => {
  test('a server that names itself as another one gets nothing (mix-up)', async () => {
    const honest = await onLoginStage()
    const evil = await serving((_request, response, url) =>
      json(response, 200, { issuer: honest.sandbox.url, token_endpoint: `${url}/token` }),
    )
    const { operator } = await onLoginStage({ ...small, issuer: evil.url })
    const refusal = await refusalOf(operator.incidents.list({}, nobody))
    expect(refusal.upstreamCode).toBe('OAUTH:issuer_mismatch')
    expect(evil.heard.filter((line) => line.startsWith('POST'))).toEqual([])
  })

  test.each(['http://login.evil.example/token', 'ftp://127.0.0.1/token', 'nonsense'])(
    'a token endpoint at %s gets nothing',
    async (endpoint) => {
      const server = await serving((_request, response, url) =>
        json(response, 200, { issuer: url, token_endpoint: endpoint }),
      )
      const { operator } = await onLoginStage({ ...small, issuer: server.url })
      expect((await refusalOf(operator.incidents.list({}, nobody))).upstreamCode).toMatch(
        /^OAUTH:(plain_http|unreadable)$/,
      )
    },
  )

  test('a redirect of the server is followed with no secret', async () => {
    const elsewhere = await serving((_request, response) =>
      json(response, 200, { access_token: 'x', token_type: 'bearer' }),
    )
    const server = await serving((request, response, url) =>
      request.method === 'GET'
        ? json(response, 200, { issuer: url, token_endpoint: `${url}/token` })
        : void response.writeHead(307, { location: `${elsewhere.url}/token` }).end(),
    )
    const { operator } = await onLoginStage({ ...small, issuer: server.url })
    await refusalOf(operator.incidents.list({}, nobody))
    expect(elsewhere.heard).toEqual([])
  })

  test('a redirect of the operator is followed with no token', async () => {
    const elsewhere = await serving((_request, response) => json(response, 200, []))
    const stage = await onLoginStage()
    for (const status of [301, 302, 307, 308]) {
      const stub = await startStub(replyWith(status, '', { location: `${elsewhere.url}/stolen` }))
      const operator = stage.another({ url: stub.url })
      await refusalOf(operator.incidents.list({}, nobody))
      await refusalOf(operator.signals.roaming({ phoneNumber: ANNA }, own(ANNA)))
    }
    expect(elsewhere.heard).toEqual([])
  })
})

describe('an answer of the server is no token', () => {
  test.each([
    ['without a type', { access_token: 'abc' }],
    ['that needs proof of possession', { access_token: 'abc', token_type: 'DPoP' }],
    ['of an unknown type', { access_token: 'abc', token_type: 'mac' }],
    ['that is no text', { access_token: 7, token_type: 'bearer' }],
    ['that is not there', { token_type: 'bearer' }],
  ])('%s', async (_what, token) => {
    const server = await serving((request, response, url) =>
      request.method === 'GET'
        ? json(response, 200, { issuer: url, token_endpoint: `${url}/token` })
        : json(response, 200, token),
    )
    const stub = await startStub(replyWith(200, []))
    const stage = await onLoginStage({ ...small, issuer: server.url })
    const operator = stage.another({ url: stub.url, capabilities: ['incidents.list'] })
    expect((await refusalOf(operator.incidents.list({}, nobody))).code).toBe('BAD_GATEWAY')
    expect(stub.heard).toEqual([])
  })

  test('words of the server, which may repeat what it was sent, are in no failure', async () => {
    const server = await serving((request, response, url) =>
      request.method === 'GET'
        ? json(response, 200, { issuer: url, token_endpoint: `${url}/token`, grant_types_supported: undefined })
        : json(response, 400, {
            error: `invalid_grant ${ANNA} eyJhbGciOi`,
            error_description: `assertion for ${ANNA}`,
          }),
    )
    const { operator } = await onLoginStage({ issuer: server.url, purpose: PURPOSE })
    const refusal = await refusalOf(operator.signals.roaming({ phoneNumber: ANNA }, own(ANNA)))
    const told = [
      refusal.message,
      refusal.upstreamCode,
      String(refusal.cause),
      JSON.stringify(refusal),
      refusal.stack,
    ].join()
    expect(told).not.toMatch(/375290001001|eyJ|assertion for/)
  })
})
