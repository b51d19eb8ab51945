import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { useNetwork } from '../../src/bootstrap/use-network.ts'
import { createOperator } from '../../src/adapters/operator/create-operator.ts'
import { makeCertificate } from '../support/certificates.ts'

const authority = makeCertificate('operator authority', null)
const own = makeCertificate('operator', authority)
const client = makeCertificate('dozvon', authority)
const stranger = makeCertificate('stranger', makeCertificate('another authority', null))

const folder = mkdtempSync(join(tmpdir(), 'operator-tls-'))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const files = {
  OPERATOR_CA_FILE: file('ca.pem', authority.cert),
  OPERATOR_CERT_FILE: file('client.crt', client.cert),
  OPERATOR_CERT_KEY_FILE: file('client.key', client.key),
}

const clients: string[] = []

/** A server of the operator's authority that asks for a certificate; `demands` refuses who has none. */
const startServer = async (demands: boolean): Promise<{ readonly server: Server; readonly url: string }> => {
  const server = createServer(
    { cert: own.cert, key: own.key, ca: authority.cert, requestCert: true, rejectUnauthorized: demands },
    (request, response) => {
      clients.push(String((request.socket as TLSSocket).getPeerCertificate().subject?.CN ?? 'nobody'))
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ capabilities: [] }))
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `https://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

let operator: { readonly server: Server; readonly url: string }
let other: { readonly server: Server; readonly url: string }
const direct = getGlobalDispatcher()

beforeAll(async () => {
  operator = await startServer(true)
  other = await startServer(false)
})
afterEach(() => {
  setGlobalDispatcher(direct)
  clients.length = 0
})
afterAll(() => {
  for (const { server } of [operator, other]) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true })
})

describe("the operator's own TLS", () => {
  test('checks it by its authority and shows our certificate, in every request of the client', async () => {
    useNetwork({ OPERATOR_URL: operator.url, ...files })
    const link = createOperator({ url: operator.url })
    await link.ready()
    link.close()
    expect(new Set(clients)).toEqual(new Set(['dozvon']))
    expect((await fetch(`${operator.url}/capabilities`)).status).toBe(200)
  })

  test('counts for no other server, even one of the same authority', async () => {
    useNetwork({ OPERATOR_URL: operator.url, ...files })
    await expect(fetch(`${other.url}/capabilities`)).rejects.toThrow('fetch failed')
    expect(clients).toEqual([])
  })

  test.each([['OPERATOR_ISSUER'], ['more']])('counts for %s too', async (name) => {
    const env = { OPERATOR_URL: 'https://operator.example', ...files }
    if (name === 'more') useNetwork(env, [operator.url])
    else useNetwork({ ...env, [name]: operator.url })
    expect((await fetch(`${operator.url}/capabilities`)).status).toBe(200)
  })

  test('is refused by the operator without a certificate', async () => {
    useNetwork({ OPERATOR_URL: operator.url, OPERATOR_CA_FILE: files.OPERATOR_CA_FILE })
    await expect(fetch(`${operator.url}/capabilities`)).rejects.toThrow('fetch failed')
  })
})

describe('a setting that cannot be used is named', () => {
  test.each([
    ['a file that is not there', { OPERATOR_CA_FILE: join(folder, 'nothing.pem') }, /^OPERATOR_CA_FILE: .*ENOENT/],
    ['a file that is no certificate', { OPERATOR_CA_FILE: file('words.pem', 'words') }, /^OPERATOR_CA_FILE: .*in PEM/],
    ['a certificate without its key', { OPERATOR_CERT_FILE: files.OPERATOR_CERT_FILE }, /^OPERATOR_CERT_KEY_FILE: set/],
    [
      'a key without its certificate',
      { OPERATOR_CERT_KEY_FILE: files.OPERATOR_CERT_KEY_FILE },
      /^OPERATOR_CERT_FILE: set/,
    ],
    [
      'a key of another certificate',
      { ...files, OPERATOR_CERT_KEY_FILE: file('stranger.key', stranger.key) },
      /^OPERATOR_CERT_KEY_FILE: it is the key of another/,
    ],
  ])('%s', (_, env, message) => {
    expect(() => useNetwork({ OPERATOR_URL: operator.url, ...env })).toThrow(message)
  })

  test('an authority without an operator', () => {
    expect(() => useNetwork({ OPERATOR_CA_FILE: files.OPERATOR_CA_FILE })).toThrow(/^OPERATOR_URL: set it too/)
  })
})
