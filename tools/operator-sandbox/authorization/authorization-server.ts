import { createPublicKey, generateKeyPairSync, randomUUID, timingSafeEqual } from 'node:crypto'
import type { JsonWebKey, KeyObject } from 'node:crypto'
import { SCOPES } from '../../../wire/operator/scopes.ts'
import { createUsedAssertions } from './check-assertion-claims.ts'
import type { UsedAssertions } from './check-assertion-claims.ts'
import { createCodeBook } from './code-book.ts'
import type { CodeBook } from './code-book.ts'
import { decodeToken, isSignedBy, pairwiseName, signToken } from './signed-tokens.ts'

/** A client that the authorization server knows. */
export interface SandboxClient {
  readonly id: string
  /** Public key (JWK) that checks its assertions. */
  readonly key?: JsonWebKey
  /** Addresses to which browsers may be sent back. */
  readonly redirectUris?: readonly string[]
  /** Secret for client_secret_basic. */
  readonly secret?: string
  /** Scopes that it may have; by default all. */
  readonly scopes?: readonly string[]
}

/** Options of the authorization server. */
export interface AuthorizationOptions {
  readonly clients: readonly SandboxClient[]
  /** The switch of this name at the start; null by default. */
  readonly mobileData?: AuthorizationSwitches['mobileData']
}

/** Behaviour that control calls change. */
interface AuthorizationSwitches {
  /** Lifetime of new tokens in seconds. */
  readonly tokenLifeSec: number
  /** False: no token names a customer (the JWT bearer grant is refused). */
  readonly subjects: boolean
  /** Numbers whose owners have not agreed. */
  readonly withoutConsent: readonly string[]
  /** Teller of a missing consent: the token endpoint, or the API with 403. */
  readonly consentAt: 'server' | 'api'
  /** Place of the number for the APIs: as the standard says, in the body always, or in the token always. */
  readonly identifiers: 'standard' | 'body' | 'token'
  /** Address that the API names when a consent is missing; null: none. */
  readonly captureUrl: string | null
  /** Number whose mobile data every browser uses; null: none does, as on Wi-Fi; `asked`: a page asks each browser. */
  readonly mobileData: string | null
  /** True: the token endpoint answers 503. */
  readonly down: boolean
}

/** A token that was issued, as tests look at it. */
export interface IssuedRecord {
  readonly grant: 'client_credentials' | 'jwt-bearer' | 'authorization_code'
  readonly clientId: string
  readonly subject: string | null
  readonly scopes: readonly string[]
}

interface LiveToken extends IssuedRecord {
  readonly endsAtMs: number
}

/** The sandbox's authorization server without HTTP. */
export interface AuthorizationServer {
  switches: AuthorizationSwitches
  readonly issued: IssuedRecord[]
  readonly used: UsedAssertions
  readonly codes: CodeBook<IssuedRecord>
  client(id: string): SandboxClient | null
  /** True when the token is an assertion signed by this client. */
  signedBy(client: SandboxClient, token: string): boolean
  knowsSecret(client: SandboxClient, secret: string): boolean
  issue(record: IssuedRecord, issuer: string): string
  /** Signs the id token of a customer whom the page saw (OpenID Connect Core, section 2). */
  signIdentity(record: IssuedRecord, issuer: string, nonce: string): string
  /** Finds what a token stands for; null for one that is forged, over or revoked. */
  find(token: string): IssuedRecord | null
  revokeAll(): void
  reset(): void
  /** Public keys that check access tokens (RFC 7517). */
  publicKeys(): { readonly keys: readonly JsonWebKey[] }
}

const START: AuthorizationSwitches = {
  tokenLifeSec: 300,
  subjects: true,
  withoutConsent: [],
  consentAt: 'server',
  identifiers: 'standard',
  captureUrl: null,
  mobileData: null,
  down: false,
}

const KID = 'sandbox-1'

/** All scopes that a client can be given. */
export const KNOWN_SCOPES: ReadonlySet<string> = new Set(
  Object.values(SCOPES).flatMap(({ scope, ofOne }) => [scope ?? [], ofOne ?? []].flat()),
)

const isSameText = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Creates the authorization server with a key of its own. `now` gives ms since 1970. */
export const createAuthorizationServer = (
  { clients, mobileData = null }: AuthorizationOptions,
  now: () => number,
): AuthorizationServer => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const keys = new Map<string, KeyObject>(
    clients.flatMap(({ id, key }) => (key === undefined ? [] : [[id, createPublicKey({ key, format: 'jwk' })]])),
  )
  const live = new Map<string, LiveToken>()
  const salt = randomUUID()
  const start = { ...START, mobileData }
  const server: AuthorizationServer = {
    switches: start,
    issued: [],
    used: createUsedAssertions(),
    codes: createCodeBook(now),
    client: (id) => clients.find((client) => client.id === id) ?? null,
    signedBy: ({ id }, token) => {
      const key = keys.get(id)
      return key !== undefined && isSignedBy(token, key)
    },
    knowsSecret: ({ secret }, given) => secret !== undefined && isSameText(secret, given),
    issue: (record, issuer) => {
      const { clientId, subject, scopes } = record
      const [iat, jti] = [Math.floor(now() / 1_000), randomUUID()]
      const life = server.switches.tokenLifeSec
      live.set(jti, { ...record, endsAtMs: now() + life * 1_000 })
      server.issued.push(record)
      const sub = subject === null ? clientId : pairwiseName(clientId, subject, salt)
      const claims = { iss: issuer, sub, aud: issuer, exp: iat + life, iat, jti, client_id: clientId }
      return signToken({ ...claims, scope: scopes.join(' ') }, privateKey, KID)
    },
    signIdentity: ({ clientId, subject }, issuer, nonce) => {
      const iat = Math.floor(now() / 1_000)
      const sub = pairwiseName(clientId, subject ?? clientId, salt)
      return signToken({ iss: issuer, sub, aud: clientId, exp: iat + 300, iat, nonce }, privateKey, KID, 'JWT')
    },
    find: (token) => {
      const jti = isSignedBy(token, publicKey) ? decodeToken(token)?.claims['jti'] : null
      const found = typeof jti === 'string' ? live.get(jti) : undefined
      return found !== undefined && now() < found.endsAtMs ? found : null
    },
    revokeAll: () => live.clear(),
    reset: () => {
      live.clear()
      server.issued.length = 0
      server.switches = start
    },
    publicKeys: () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KID, alg: 'ES256', use: 'sig' }] }),
  }
  return server
}
