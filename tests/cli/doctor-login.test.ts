import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox } from '../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox } from '../../tools/operator-sandbox/sandbox-server.ts'
import { freePort } from '../support/redis.ts'
import { faultsIn, openDoctorStage, OPERATOR_TOKEN } from './doctor-stage.ts'
import type { DoctorStage } from './doctor-stage.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const SECRET = 'hunter2hunter2'

/** A server that names itself as another one. */
const impostor = createServer((_request, response) => {
  const [issuer, endpoint] = ['https://login.operator.example', 'https://login.operator.example/token']
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ issuer, token_endpoint: endpoint }))
})

let stage: DoctorStage
let server: Sandbox
beforeAll(async () => {
  stage = await openDoctorStage()
  server = await startSandbox({
    authorization: {
      clients: [
        { id: 'dozvon', key: publicKey.export({ format: 'jwk' }) },
        { id: 'small', secret: SECRET },
        { id: 'narrow', secret: SECRET, scopes: [] },
      ],
    },
  })
  await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await stage.close()
  await server.stop()
  await new Promise((closed) => impostor.close(closed))
})

type Env = Readonly<Record<string, string>>

const look = (changes: Env = {}) =>
  stage.look({
    OPERATOR_URL: server.url,
    OPERATOR_TOKEN: '',
    OPERATOR_ISSUER: server.url,
    OPERATOR_CLIENT_ID: 'dozvon',
    OPERATOR_CLIENT_KEY: KEY,
    ...changes,
  })
const small = { OPERATOR_CLIENT_ID: 'small', OPERATOR_CLIENT_KEY: '', OPERATOR_CLIENT_SECRET: SECRET }

describe('a log-in by OAuth 2', () => {
  it.each<[string, Env]>([
    ['a key', {}],
    ['a secret', small],
  ])('by %s is in order', async (_what, changes) => {
    const lines = await look(changes)
    expect(faultsIn(lines)).toEqual([])
    expect(lines).toContain('✓ operator log-in: it takes the tokens of OPERATOR_ISSUER')
  })

  it.each<[string, () => Env | Promise<Env>, RegExp]>([
    [
      'an unknown client',
      () => ({ OPERATOR_CLIENT_ID: 'stranger' }),
      /refuses the client \(invalid_client\) — compare OPERATOR_CLIENT_ID and the key/,
    ],
    [
      'a wrong secret',
      () => ({ ...small, OPERATOR_CLIENT_SECRET: 'hunter3hunter3' }),
      /refuses the client \(invalid_client\) — compare OPERATOR_CLIENT_ID and the key/,
    ],
    [
      'an issuer of another name',
      () => ({ OPERATOR_ISSUER: `http://127.0.0.1:${(impostor.address() as AddressInfo).port}` }),
      /names itself otherwise \(issuer_mismatch\) — set it to the "issuer" of its description/,
    ],
    [
      'an issuer that describes nothing',
      () => ({ OPERATOR_ISSUER: `${server.url}/realms/none` }),
      /no \/\.well-known\/openid-configuration below OPERATOR_ISSUER \(no_metadata\) — set it to the issuer/,
    ],
    [
      'an issuer that is down',
      async () => ({ OPERATOR_ISSUER: `http://127.0.0.1:${await freePort()}` }),
      /does not answer \(.*ECONNREFUSED.*\) — check the network, and host and port in OPERATOR_ISSUER/,
    ],
  ])('with %s is told, and what to do', async (_what, changes, remedy) => {
    const faults = faultsIn(await look(await changes()))
    expect(faults).toEqual([
      '– operator: not looked at, because there is no log-in',
      expect.stringMatching(new RegExp(`^✗ operator log-in: .*${remedy.source}`)),
      '– operator capabilities: not looked at, because there is no log-in',
    ])
    expect(faults.join()).not.toContain('hunter')
  })

  it('whose client lacks a scope goes on without, and that is told', async () => {
    expect(faultsIn(await look({ ...small, OPERATOR_CLIENT_ID: 'narrow' }))).toEqual([
      '! operator log-in: the client may not have the scope one-time-password-sms:send-validate — ask the operator for the scopes in docs/operator-api.md',
    ])
  })

  it('whose tokens the operator does not take is told', async () => {
    expect(faultsIn(await look({ OPERATOR_URL: stage.env['OPERATOR_URL'] ?? '' }))[0]).toMatch(
      /^✗ operator log-in: it refuses the tokens of OPERATOR_ISSUER \(HTTP 401\) — ask the operator/,
    )
  })

  it('beside a token is told by its setting', async () => {
    expect(faultsIn(await look({ OPERATOR_TOKEN }))).toEqual([
      expect.stringMatching(/^✗ OPERATOR_ISSUER: OPERATOR_TOKEN is set too.* — .*leave that out/),
      '– operator: not looked at, because its settings do not fit together',
    ])
  })
})

describe('a certificate that cannot be used', () => {
  it('is told by its setting, and everything else is looked at', async () => {
    const lines = await stage.look({ OPERATOR_CA_FILE: '/nowhere/ca.pem' })
    expect(faultsIn(lines)).toEqual([
      '✗ OPERATOR_CA_FILE: /nowhere/ca.pem cannot be read (ENOENT) — set it to the path of a file with a certificate in PEM, such as /etc/dozvon/operator-ca.pem',
    ])
    expect(lines.length).toBeGreaterThan(15)
  })
})
