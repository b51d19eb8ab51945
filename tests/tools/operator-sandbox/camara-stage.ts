import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { PATHS } from '../../../wire/operator/paths.ts'
import { SCOPES } from '../../../wire/operator/scopes.ts'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox, SandboxOptions } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { watchAnswers } from './answer-watch.ts'

/** A customer with a healthy phone, and numbers that always behave one way. */
export const ANNA = '+375290001001'
export const NOBODY = '+375290000032'
export const LANDLINE = '+375290000034'
export const NEVER_CONNECTED = '+375290000035'
export const OVERLOADED = '+375290000050'

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const PURPOSE = 'dpv:FraudPreventionAndDetection'
const HOUR_MS = 3_600_000
const TOKEN_LIFE_SEC = 300

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const SECRET = 'the secret of these tests'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const signClaims = (claims: object): string => {
  const signed = `${part({ alg: 'ES256' })}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

/** An answer of the sandbox; its body is an object, a list, or null for none. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly correlator: string | null
  readonly body: unknown
}

/** How a request is sent; by default as the specification wants it. */
interface Sending {
  /** The access token; null sends none. By default one of the client with the scope of the operation. */
  readonly token?: string | null
  /** Null sends none. */
  readonly correlator?: string | null
  readonly method?: string
  readonly type?: string
  readonly scheme?: string
}

type Json = Readonly<Record<string, unknown>>

/** One operation of the sandbox, with an authorization server in front. */
export interface CamaraStage {
  readonly sandbox: () => Sandbox
  /** Sends a body (a text as it is), and checks what is true of every answer. */
  readonly ask: (body: unknown, sending?: Sending) => Promise<Answer>
  readonly clientToken: (scope?: string) => Promise<string>
  readonly customerToken: (number?: string) => Promise<string>
  readonly control: (method: string, path: string, body?: Json) => Promise<unknown>
  /** Changes switches of a handset. */
  readonly switches: (wanted: Json, number?: string) => Promise<unknown>
  readonly pass: (ms: number) => void
  /** RFC 3339 time, hours before now. */
  readonly hoursAgo: (hours: number) => string
}

const withHooks = (sandboxOptions: SandboxOptions) => {
  let sandbox: Sandbox
  let shift = 0
  const watch = watchAnswers()
  beforeAll(async () => {
    const clients = [
      { id: 'signer', key: publicKey.export({ format: 'jwk' }) },
      { id: 'small', secret: SECRET },
    ]
    const now = () => Date.now() + shift
    sandbox = await startSandbox({ now, authorization: { clients }, ...watch, ...sandboxOptions })
  })
  beforeEach(async () => {
    shift = 0
    await fetch(`${sandbox.url}/_sandbox/reset`, { method: 'POST' })
  })
  afterAll(() => sandbox.stop())
  return {
    sandbox: () => sandbox,
    now: () => Date.now() + shift,
    pass: (ms: number) => {
      shift += ms
    },
  }
}

/** Asks the token endpoint; throws when it refuses. */
const tokenOf = async (url: string, form: Readonly<Record<string, string>>): Promise<string> => {
  const authorization = `Basic ${Buffer.from(`small:${encodeURIComponent(SECRET)}`).toString('base64')}`
  const answer = await fetch(`${url}/oauth2/token`, {
    method: 'POST',
    headers: form['grant_type'] === JWT_BEARER ? {} : { authorization },
    body: new URLSearchParams(form),
  })
  const { access_token: token, ...rest } = (await answer.json()) as { readonly access_token?: string }
  if (token === undefined) throw new Error(`${answer.status} ${JSON.stringify(rest)}`)
  return token
}

/** What CAMARA's design guide says of every answer: the correlator comes back, JSON, and ErrorInfo for an error. */
const expectForm = (answer: Answer, correlator: string | null): void => {
  expect(answer.correlator).toBe(correlator)
  if (answer.status !== 204) expect(answer.type).toBe('application/json')
  if (answer.status < 400) return
  const { message, ...rest } = answer.body as { readonly message: string }
  expect(rest).toEqual({ status: answer.status, code: expect.stringMatching(/^[A-Z_.]+$/) })
  expect(message.length).toBeGreaterThan(3)
}

/** Opens a sandbox for the tests of a file, and asks one operation of it. */
export const openCamara = (operation: keyof typeof PATHS, sandboxOptions: SandboxOptions = {}): CamaraStage => {
  const { sandbox, now, pass } = withHooks(sandboxOptions)
  const ownScope = SCOPES[operation].scope ?? ''
  const clientToken = (scope = ownScope) => tokenOf(sandbox().url, { grant_type: 'client_credentials', scope })
  const control: CamaraStage['control'] = async (method, path, body) => {
    const answer = await fetch(`${sandbox().url}/_sandbox${path}`, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  return {
    sandbox,
    clientToken,
    control,
    pass,
    customerToken: (number = ANNA) => {
      const iat = Math.floor(now() / 1_000)
      const aud = `${sandbox().url}/oauth2/token`
      const claims = { iss: 'signer', sub: `tel:${number}`, aud, iat, exp: iat + 60, jti: randomUUID() }
      const assertion = signClaims({ ...claims, scope: `${PURPOSE} ${ownScope}` })
      return tokenOf(sandbox().url, { grant_type: JWT_BEARER, assertion })
    },
    ask: async (body, sending = {}) => {
      const { correlator = randomUUID(), method = 'POST', type = 'application/json', scheme = 'Bearer' } = sending
      const token = sending.token === undefined ? await clientToken() : sending.token
      const path = PATHS[operation]
      const answer = await fetch(sandbox().url + path, {
        method,
        headers: {
          'content-type': type,
          ...(token === null ? {} : { authorization: `${scheme} ${token}` }),
          ...(correlator === null ? {} : { 'x-correlator': correlator }),
        },
        body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
      })
      const text = await answer.text()
      const read: Answer = {
        status: answer.status,
        type: answer.headers.get('content-type') ?? '',
        correlator: answer.headers.get('x-correlator'),
        body: text === '' ? null : JSON.parse(text),
      }
      expectForm(read, correlator)
      return read
    },
    switches: (wanted, number = ANNA) => control('PATCH', `/handsets/${number}`, wanted),
    hoursAgo: (hours) => new Date(now() - hours * HOUR_MS).toISOString(),
  }
}

/** Expects a refusal with this status and code. */
export const expectRefusal = (answer: Answer, status: number, code: string): void => {
  expect([answer.status, (answer.body as { readonly code?: string }).code]).toEqual([status, code])
}

/** Expects success with this body. */
export const expectAnswer = (answer: Answer, body: unknown): void => {
  expect([answer.status, answer.body]).toEqual([200, body])
}

/** A test of a refusal: its name, the body that is sent, and how. */
type Refusal = readonly [name: string, status: number, code: string, body: unknown, sending?: Sending]

/** Tests bodies that are refused. */
export const refusesBodies = (stage: CamaraStage, refusals: readonly Refusal[]): void => {
  test.each(refusals.map((refusal) => [refusal[0], refusal] as const))(
    '%s',
    async (_name, [, status, code, body, sending]) => {
      expectRefusal(await stage.ask(body, sending), status, code)
    },
  )
}

/** The names that are there, each as a list of its own for `test.each`. */
const given = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name])

/**
 * Tests requests without a token, with one that is over, and with one that is none; `denied`: with one of another
 * right.
 */
export const wantsTokens = (
  stage: CamaraStage,
  body: unknown,
  names: { readonly none?: string; readonly expired?: string; readonly invalid?: string; readonly denied?: string },
): void => {
  const overToken = async (): Promise<string> => {
    const token = await stage.clientToken()
    expect((await stage.ask(body, { token })).status).toBeLessThan(401)
    stage.pass((TOKEN_LIFE_SEC + 1) * 1_000)
    return token
  }
  const cases = [
    ...given(names.none).map((name) => [name, 401, 'UNAUTHENTICATED', async () => null] as const),
    ...given(names.invalid).map((name) => [name, 401, 'UNAUTHENTICATED', async () => 'no-token-at-all'] as const),
    ...given(names.expired).map((name) => [name, 401, 'UNAUTHENTICATED', overToken] as const),
    ...given(names.denied).map(
      (name) => [name, 403, 'PERMISSION_DENIED', () => stage.clientToken('message-delivery:retrieve')] as const,
    ),
  ]
  test.each(cases)('%s', async (_name, status, code, token) => {
    expectRefusal(await stage.ask(body, { token: await token() }), status, code)
  })
}

/** Tests how a number in the body, or in the token, is taken. `about` makes a right body for a number, or for none. */
export const identifiesNumbers = (
  stage: CamaraStage,
  about: (number: string | undefined) => Json,
  names: {
    readonly notCompliant?: string
    readonly notFound?: string
    readonly unnecessary?: string
    readonly missing?: string
    readonly notApplicable?: string
  },
): void => {
  refusesBodies(stage, [
    ...given(names.notCompliant).flatMap((name) =>
      ['375290001001', '+0290001001', '+1', '+12345678901234567', '+3752900010O1', ''].map(
        (number) => [`${name}: "${number}"`, 400, 'INVALID_ARGUMENT', about(number)] as const,
      ),
    ),
    ...given(names.notFound).map((name) => [name, 404, 'IDENTIFIER_NOT_FOUND', about(NOBODY)] as const),
    ...given(names.missing).map((name) => [name, 422, 'MISSING_IDENTIFIER', about(undefined)] as const),
  ])
  test.each(given(names.unnecessary))('%s', async () => {
    const token = await stage.customerToken()
    expectRefusal(await stage.ask(about(ANNA), { token }), 422, 'UNNECESSARY_IDENTIFIER')
    expectRefusal(await stage.ask(about(NOBODY), { token }), 422, 'UNNECESSARY_IDENTIFIER')
    expect((await stage.ask(about(undefined), { token })).status).toBe(200)
  })
  test.each(given(names.notApplicable))('%s', async () => {
    expectRefusal(await stage.ask(about(LANDLINE)), 422, 'SERVICE_NOT_APPLICABLE')
    await stage.switches({ landline: true })
    expectRefusal(await stage.ask(about(ANNA)), 422, 'SERVICE_NOT_APPLICABLE')
    const token = await stage.customerToken()
    expectRefusal(await stage.ask(about(undefined), { token }), 422, 'SERVICE_NOT_APPLICABLE')
  })
}
