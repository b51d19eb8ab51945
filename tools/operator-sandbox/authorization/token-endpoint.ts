import type { Context } from 'hono'
import { PHONE_NUMBER } from '../../../wire/operator/primitives.ts'
import { PURPOSE_PREFIX } from '../../../wire/operator/scopes.ts'
import { findHandset } from '../model/lookup.ts'
import type { SandboxModel } from '../model/sandbox-model.ts'
import { KNOWN_SCOPES } from './authorization-server.ts'
import type { AuthorizationServer, IssuedRecord, SandboxClient } from './authorization-server.ts'
import { findClaimFault } from './check-assertion-claims.ts'
import type { RedeemedCode } from './code-book.ts'
import { decodeToken } from './signed-tokens.ts'
import type { DecodedToken } from './signed-tokens.ts'

/** Path of the token endpoint. */
export const TOKEN_PATH = '/oauth2/token'

const CLIENT_ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** The JWT bearer grant (RFC 7523, section 2.1). */
export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

type OauthError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type'

/** A refusal in the form of RFC 6749, section 5.2. */
class TokenRefusal extends Error {
  readonly error: OauthError

  constructor(error: OauthError, description: string) {
    super(description)
    this.error = error
  }
}

/** One request to the token endpoint. */
interface TokenRequest {
  readonly server: AuthorizationServer
  readonly model: SandboxModel
  readonly issuer: string
  readonly form: ReadonlyMap<string, string>
  readonly authorization: string | null
}

const check = (
  { server, issuer, model }: TokenRequest,
  assertion: string,
  audiences: readonly string[],
  error: OauthError,
): { readonly client: SandboxClient; readonly decoded: DecodedToken } => {
  const decoded = decodeToken(assertion)
  const client = server.client(String(decoded?.claims['iss'] ?? ''))
  if (decoded === null || client === null || !server.signedBy(client, assertion))
    throw new TokenRefusal('invalid_client', 'The assertion is signed by no client.')
  const nowSec = Math.floor(model.now() / 1_000)
  const named = audiences.map((path) => `${issuer}${path}`)
  const fault = findClaimFault(decoded, { clientId: client.id, audiences: named, nowSec })
  if (fault !== null) throw new TokenRefusal(error, `The assertion is not valid: ${fault}.`)
  if (!server.used.use(String(decoded.claims['jti']), Number(decoded.claims['exp']), nowSec))
    throw new TokenRefusal(error, 'The assertion was used before.')
  return { client, decoded }
}

const formDecode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '))

const clientBySecret = ({ server }: TokenRequest, authorization: string): SandboxClient => {
  const [id = '', secret = ''] = Buffer.from(authorization.slice('basic '.length), 'base64').toString().split(':')
  const client = server.client(formDecode(id))
  if (client === null || !server.knowsSecret(client, formDecode(secret)))
    throw new TokenRefusal('invalid_client', 'Client and secret do not fit.')
  return client
}

const authenticate = (request: TokenRequest): SandboxClient => {
  const { form, authorization } = request
  if (authorization !== null && /^basic /i.test(authorization)) return clientBySecret(request, authorization)
  if (form.get('client_assertion_type') !== CLIENT_ASSERTION)
    throw new TokenRefusal('invalid_client', 'The client says who it is neither by an assertion nor by a secret.')
  const assertion = form.get('client_assertion') ?? ''
  const { client, decoded } = check(request, assertion, ['', TOKEN_PATH], 'invalid_client')
  if (decoded.claims['sub'] !== client.id) throw new TokenRefusal('invalid_client', 'sub is not the client.')
  return client
}

const checkScopes = (client: SandboxClient, scopes: readonly string[], purposes: number): void => {
  const plain = scopes.filter((scope) => !scope.startsWith(PURPOSE_PREFIX))
  if (scopes.length - plain.length !== purposes) throw new TokenRefusal('invalid_scope', `Name ${purposes} purposes.`)
  const unknown = plain.find((scope) => !KNOWN_SCOPES.has(scope) || !(client.scopes?.includes(scope) ?? true))
  if (unknown !== undefined) throw new TokenRefusal('invalid_scope', `${unknown}: not for this client.`)
}

const split = (scope: unknown): readonly string[] =>
  typeof scope === 'string' ? scope.split(' ').filter((one) => one !== '') : []

const forClient = (request: TokenRequest): IssuedRecord => {
  const client = authenticate(request)
  const scopes = split(request.form.get('scope'))
  checkScopes(client, scopes, 0)
  return { grant: 'client_credentials', clientId: client.id, subject: null, scopes }
}

const forSubject = (request: TokenRequest): IssuedRecord => {
  const { server, model, form } = request
  const { subjects, withoutConsent, consentAt } = server.switches
  if (!subjects) throw new TokenRefusal('unauthorized_client', 'No token for this client names a customer.')
  if (form.has('scope')) throw new TokenRefusal('invalid_request', 'The scopes are in the assertion.')
  const { client, decoded } = check(request, form.get('assertion') ?? '', [TOKEN_PATH], 'invalid_grant')
  // The assertion says who asks; a client that says it once more must be the same.
  if (form.has('client_assertion') && authenticate(request).id !== client.id)
    throw new TokenRefusal('invalid_client', 'The assertions are of two clients.')
  const scopes = split(decoded.claims['scope'])
  checkScopes(client, scopes, 1)
  const number = /^tel:(.*)$/.exec(String(decoded.claims['sub']))?.[1] ?? ''
  if (!PHONE_NUMBER.test(number) || findHandset(model, number) === null)
    throw new TokenRefusal('invalid_grant', 'sub is no number of this operator.')
  if (consentAt === 'server' && withoutConsent.includes(number))
    throw new TokenRefusal('invalid_grant', 'The customer has not agreed.')
  return { grant: 'jwt-bearer', clientId: client.id, subject: number, scopes }
}

/** Redeems a code that a browser brought. */
const forBrowser = (request: TokenRequest): RedeemedCode<IssuedRecord> => {
  const { server, form } = request
  const client = authenticate(request)
  const redeemed = server.codes.redeem({
    code: form.get('code') ?? '',
    clientId: client.id,
    redirectUri: form.get('redirect_uri') ?? '',
    verifier: form.get('code_verifier') ?? '',
  })
  if (redeemed === null) throw new TokenRefusal('invalid_grant', 'The code is not valid.')
  return redeemed
}

const recordFor = (request: TokenRequest): IssuedRecord => {
  switch (request.form.get('grant_type')) {
    case 'client_credentials':
      return forClient(request)
    case JWT_BEARER:
      return forSubject(request)
    default:
      throw new TokenRefusal('unsupported_grant_type', 'client_credentials or the JWT bearer grant.')
  }
}

/** Answers a request for a token: client_credentials, or the JWT bearer grant of CAMARA's profile. */
export const answerTokenRequest = async (
  c: Context,
  server: AuthorizationServer,
  model: SandboxModel,
): Promise<Response> => {
  c.header('Cache-Control', 'no-store')
  if (server.switches.down) return c.json({ error: 'temporarily_unavailable' }, 503)
  const form = new Map(new URLSearchParams(await c.req.text()))
  const issuer = new URL(c.req.url).origin
  try {
    const request = { server, model, issuer, form, authorization: c.req.header('authorization') ?? null }
    const brought = form.get('grant_type') === 'authorization_code' ? forBrowser(request) : null
    const record = brought?.record ?? recordFor(request)
    return c.json({
      ...(brought === null ? {} : { id_token: server.signIdentity(record, issuer, brought.nonce) }),
      access_token: server.issue(record, issuer),
      token_type: 'Bearer',
      expires_in: server.switches.tokenLifeSec,
      ...(record.scopes.length === 0 ? {} : { scope: record.scopes.join(' ') }),
    })
  } catch (error) {
    if (!(error instanceof TokenRefusal)) throw error
    return c.json(
      { error: error.error, error_description: error.message },
      error.error === 'invalid_client' ? 401 : 400,
    )
  }
}
