import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import type { CertifyRequest } from '../../../src/cli/certify/certify-arguments.ts'
import type { CertifyReport } from '../../../src/cli/certify/certify-report.ts'
import { readTarget } from '../../../src/cli/certify/certify-target.ts'
import { runCertification } from '../../../src/cli/certify/run-certification.ts'
import type { CertifyParts } from '../../../src/cli/certify/run-certification.ts'
import type { Env } from '../../../src/bootstrap/settings.ts'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox, SandboxOptions } from '../../../tools/operator-sandbox/sandbox-server.ts'

export const ANNA = '+375290001001'
export const TOKEN = 'operators-token-operators-token'

const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

/** Ends with the test. */
export const atEnd = (end: () => Promise<unknown>): void => {
  endings.push(end)
}

/** A request as it came to the proxy. */
export interface Heard {
  readonly method: string
  /** Path with its query. */
  readonly path: string
  readonly body: string
  readonly headers: Headers
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Forwards to the operator, with another path if one is given. */
type Forward = (heard?: Partial<Heard>) => Promise<Reply>

/** Answers in place of the operator; `never` leaves the request without an answer. */
export type Break = (heard: Heard, forward: Forward) => Promise<Reply | 'never'>

export const json = (status: number, body: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Headers that the proxy sets itself, or that are for one connection. */
const OWN = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'date'])

const forwardTo =
  (root: string, heard: Heard): Forward =>
  async (change = {}) => {
    const { method, path, body, headers } = { ...heard, ...change }
    const answer = await fetch(root + path, {
      method,
      headers: [...headers].filter(([name]) => !OWN.has(name)),
      body: body === '' ? null : body,
      redirect: 'manual',
    })
    const kept = [...answer.headers].filter(([name]) => !OWN.has(name))
    return { status: answer.status, headers: Object.fromEntries(kept), body: await answer.text() }
  }

const answer = async (response: ServerResponse, reply: ReturnType<Break>): Promise<void> => {
  const given = await reply
  if (given !== 'never') response.writeHead(given.status, given.headers).end(given.body)
}

/** A proxy before an operator, that breaks what it is told to and remembers everything that it heard. */
export const startProxy = async (
  root: string,
  breaking: Break = (_heard, forward) => forward(),
): Promise<{ readonly url: string; readonly heard: readonly Heard[] }> => {
  const all: Heard[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      const heard = { method: request.method ?? '', path: request.url ?? '', body, headers }
      all.push(heard)
      void answer(response, breaking(heard, forwardTo(root, heard)))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEnd(async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard: all }
}

/** A sandbox that wants {@link TOKEN}, with an outage and a planned work in its list. */
export const startOperator = async (options: SandboxOptions = { token: TOKEN }): Promise<Sandbox> => {
  const sandbox = await startSandbox(options)
  atEnd(() => sandbox.stop())
  return sandbox
}

/** Opens two service problems of different status. */
export const openProblems = async (root: string, token: string): Promise<void> => {
  const call = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${root}/tmf-api/serviceProblemManagement/v4/serviceProblem${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'authorization': `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    return answer.json()
  }
  const problem = {
    category: 'serviceProvider.declarer',
    priority: 1,
    description: 'No SMS',
    reason: 'fibre',
    originatorParty: { 'id': 'noc', '@referredType': 'Organization' },
  }
  await call('POST', '', problem)
  const second = (await call('POST', '', problem)) as { readonly id: string }
  await call('PATCH', `/${second.id}`, { status: 'resolved' })
}

/** Certifies an operator by these settings; by default everything is tried, for Anna. */
export const certify = (
  url: string,
  env: Env = { OPERATOR_TOKEN: TOKEN },
  change: Partial<CertifyRequest> & Partial<Omit<CertifyParts, 'target' | 'request'>> = {},
): Promise<CertifyReport> => {
  const { number = ANNA, isChanging = true, ...parts } = change
  return runCertification({
    target: readTarget(env, url),
    request: { url, number, isChanging, out: null },
    signal: new AbortController().signal,
    show: () => undefined,
    now: Date.now,
    ...parts,
  })
}

/** What does not fit, as `API, probe: found`. */
export const faultsOf = ({ rows }: CertifyReport): readonly string[] =>
  rows.filter(({ verdict }) => verdict === 'does not fit').map(({ api, name, found }) => `${api}, ${name}: ${found}`)
