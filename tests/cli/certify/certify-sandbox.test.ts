import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { publicKeys } from '../../../src/adapters/operator/transport/sign-order.ts'
import { countOf } from '../../../src/cli/certify/certify-report.ts'
import { PROBED_APIS } from '../../../src/cli/certify/run-certification.ts'
import { isReading } from '../../../tools/operator-sandbox/orders-of-request.ts'
import { API_VERSIONS } from '../../../wire/operator/api-versions.ts'
import { partsOfPath } from '../../../wire/operator/api-names.ts'
import type { Heard } from './certify-stage.ts'
import { ANNA, certify, faultsOf, json, openProblems, startOperator, startProxy, TOKEN } from './certify-stage.ts'

const pemOf = (curve = 'P-256') => {
  const pair = generateKeyPairSync('ec', { namedCurve: curve })
  return { ...pair, pem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

describe('the sandbox', () => {
  it('fits with a token, everything tried', async () => {
    const sandbox = await startOperator()
    await openProblems(sandbox.url, TOKEN)
    const report = await certify(sandbox.url)
    expect(faultsOf(report)).toEqual([])
    expect(countOf(report.rows, 'fits')).toBeGreaterThan(230)
    const untried = report.rows.filter(({ verdict }) => verdict === 'not tried')
    expect([...new Set(untried.map(({ found }) => found))]).toEqual([
      'a wrong word counts against the customer, and a reset ends their sessions',
      'the assistant asks nothing of it that could be tried',
    ])
    expect(report.latency.length).toBeGreaterThan(15)
  })

  it('fits with tokens that name the customer, the number left out', async () => {
    const { publicKey, pem } = pemOf()
    const sandbox = await startOperator({
      authorization: { clients: [{ id: 'dozvon', key: publicKey.export({ format: 'jwk' }) }] },
    })
    const proxy = await startProxy(sandbox.url)
    const login = { OPERATOR_ISSUER: sandbox.url, OPERATOR_CLIENT_ID: 'dozvon', OPERATOR_CLIENT_KEY: pem }
    const report = await certify(proxy.url, login)
    expect(faultsOf(report)).toEqual([])
    expect(countOf(report.rows, 'fits')).toBeGreaterThan(200)
    const swaps = proxy.heard.filter(({ path }) => path === '/sim-swap/v2/check')
    expect(swaps.some(({ body }) => body === '{"maxAge":240}')).toBe(true)
    expect(swaps.some(({ body }) => body.includes(ANNA))).toBe(false)
  })

  it('fits when it checks the signatures of orders', async () => {
    const { privateKey, pem } = pemOf()
    const { keys } = await publicKeys({ key: privateKey, alg: 'ES256' })
    const sandbox = await startOperator({ token: TOKEN, assertionKeys: { keys: [...keys] } })
    const report = await certify(sandbox.url, { OPERATOR_TOKEN: TOKEN, OPERATOR_SIGNING_KEY: pem })
    expect(faultsOf(report)).toEqual([])
    expect(report.rows.find(({ name }) => name === 'order: the same Idempotency-Key again')?.verdict).toBe('fits')
  })

  it('of few capabilities has the rest not offered, and no guess is made', async () => {
    const sandbox = await startOperator({ token: TOKEN, capabilities: ['signals.simSwapDate', 'incidents.list'] })
    const report = await certify(sandbox.url)
    expect(faultsOf(report)).toEqual([])
    const offered = report.rows.filter(({ name, verdict }) => name === 'versions' && verdict === 'fits')
    // A 405 tells that the path of the codes is there; whether they are offered only a code would tell.
    expect(offered.map(({ api }) => api).toSorted()).toEqual([
      'CAMARA one-time-password-sms',
      'CAMARA sim-swap',
      'TMF656 Service Problem',
    ])
    const check = report.rows.find(({ api, name }) => api === 'CAMARA sim-swap' && name === 'check: the test number')
    expect(check?.verdict).toBe('not offered')
  })
})

/** TM Forum's APIs that have a version 5, by their paths. */
const HAVE_FIVE =
  /^\/tmf-api\/(?:serviceProblemManagement|troubleTicket|productOrderingManagement|accountManagement)\/v4\//

it('an operator that speaks only version 5 of TM Forum fits, with the settings that name it', async () => {
  const sandbox = await startOperator()
  await openProblems(sandbox.url, TOKEN)
  const { url } = await startProxy(sandbox.url, (heard, forward) =>
    HAVE_FIVE.test(heard.path)
      ? Promise.resolve(json(404, { code: '60', reason: 'NOT_FOUND', message: 'no such version', status: '404' }))
      : forward(),
  )
  const report = await certify(url)
  expect(report.settings.file).toContain('serviceProblemManagement:\n    version: v5')
  expect(report.settings.file).toContain('troubleTicket:\n    version: v5')
  expect(faultsOf(report)).toEqual([])
})

/** Any version of a path is judged like the usual one. */
const isChange = ({ method, path }: Heard): boolean => {
  const [bare = ''] = path.split('?')
  const parts = partsOfPath(bare)
  const usual = parts === null ? bare : bare.replace(`/${parts.version}/`, `/${API_VERSIONS.get(parts.api)?.[0]}/`)
  return !isReading(method, usual)
}

const numbersIn = (text: string): readonly string[] => text.match(/\+\d{7,15}/g) ?? []

describe('changes', () => {
  it('leave only when they are asked for', async () => {
    const sandbox = await startOperator()
    const proxy = await startProxy(sandbox.url)
    const report = await certify(proxy.url, { OPERATOR_TOKEN: TOKEN }, { isChanging: false })
    expect(proxy.heard.length).toBeGreaterThan(100)
    expect(proxy.heard.filter(isChange)).toEqual([])
    expect(report.rows.filter(({ found }) => found === 'it changes something: --with-changes').length).toBeGreaterThan(
      9,
    )
  })

  it('leave for the named number alone, each kind of them', async () => {
    const sandbox = await startOperator()
    const proxy = await startProxy(sandbox.url)
    await certify(proxy.url)
    const changes = proxy.heard.filter(isChange)
    expect([...new Set(changes.flatMap(({ body, path }) => numbersIn(body + path)))]).toEqual([ANNA])
    expect(
      new Set(changes.map(({ method, path }) => `${method} ${path.split('/').slice(1, 5).join('/')}`)).size,
    ).toBeGreaterThan(12)
  })

  it('are no request about the test number without a number', async () => {
    const sandbox = await startOperator()
    const proxy = await startProxy(sandbox.url)
    await certify(proxy.url, { OPERATOR_TOKEN: TOKEN }, { isChanging: false, number: null })
    const named = proxy.heard.flatMap(({ body, path }) => numbersIn(body + path))
    expect([...new Set(named)]).toEqual(['+999000000000'])
  })
})

it('no two probes of an API have one name', () => {
  for (const { probes, overall } of PROBED_APIS) {
    const names = [...probes, ...overall].map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  }
})
