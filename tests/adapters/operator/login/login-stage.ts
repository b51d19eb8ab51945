import { generateKeyPairSync } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import { z } from 'zod'
import { parseClientKey } from '../../../../src/adapters/operator/login/client-key.ts'
import type { ClientKey } from '../../../../src/adapters/operator/login/client-key.ts'
import type { LoginOptions } from '../../../../src/adapters/operator/login/request-token.ts'
import { createOperator } from '../../../../src/adapters/operator/create-operator.ts'
import type { HttpOperator, OperatorOptions } from '../../../../src/adapters/operator/create-operator.ts'
import { startSandbox } from '../../../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox, SandboxOptions } from '../../../../tools/operator-sandbox/sandbox-server.ts'
import { atEnd } from '../stage.ts'

export const PURPOSE = 'dpv:FraudPreventionAndDetection'
export const SECRET = 'a secret: with spaces, % and +'

/** A key pair as PEM, JWK and public JWK. */
export const newKey = (kind: 'ec' | 'rsa' | 'ed25519' = 'ec') => {
  const { privateKey, publicKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : kind === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 2_048 })
        : generateKeyPairSync('ed25519')
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    jwk: privateKey.export({ format: 'jwk' }),
    publicJwk: publicKey.export({ format: 'jwk' }),
  }
}

export const keyOf = (text: string): ClientKey => {
  const key = parseClientKey(text)
  if (key) return key
  throw new Error('no key')
}

const record = z.object({
  grant: z.enum(['client_credentials', 'jwt-bearer']),
  subject: z.string().nullable(),
  scopes: z.array(z.string()),
})

export interface LoginStage {
  readonly sandbox: Sandbox
  readonly operator: HttpOperator
  readonly login: LoginOptions
  readonly control: (method: string, path: string, body?: unknown) => Promise<unknown>
  /** Switches of the authorization server. */
  readonly switches: (wanted: Readonly<Record<string, unknown>>) => Promise<unknown>
  readonly revoke: () => Promise<unknown>
  /** Every token that was issued. */
  readonly issued: () => Promise<readonly z.infer<typeof record>[]>
  /** Another client of the same sandbox. */
  readonly another: (options: Partial<OperatorOptions>) => HttpOperator
}

const { pem, publicJwk } = newKey()

/**
 * Sandbox options of an operator with an authorization server that knows `dozvon` by a key, and `small` by a secret.
 */
export const withServer = (key: JsonWebKey = publicJwk): SandboxOptions => ({
  authorization: {
    clients: [
      { id: 'dozvon', key },
      { id: 'small', secret: SECRET },
    ],
  },
})

/** A sandbox with an authorization server, and a client that logs in there. */
export const onLoginStage = async (
  change: Partial<LoginOptions> = {},
  sandboxOptions: SandboxOptions = withServer(),
): Promise<LoginStage> => {
  const sandbox = await startSandbox(sandboxOptions)
  atEnd(() => sandbox.stop())
  const login = { issuer: sandbox.url, clientId: 'dozvon', proof: { key: keyOf(pem) }, purpose: PURPOSE, ...change }
  const another: LoginStage['another'] = (options) => {
    const operator = createOperator({ url: sandbox.url, login, retryDelaysMs: [5], incidentsCacheMs: 0, ...options })
    atEnd(() => operator.close())
    return operator
  }
  const control: LoginStage['control'] = async (method, path, body) => {
    const answer = await fetch(`${sandbox.url}/_sandbox${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  const operator = another({})
  await operator.ready()
  return {
    sandbox,
    operator,
    login,
    control,
    another,
    switches: (wanted) => control('PATCH', '/authorization', wanted),
    revoke: () => control('POST', '/authorization/revoke'),
    issued: async () => z.object({ issued: z.array(record) }).parse(await control('GET', '/authorization')).issued,
  }
}
