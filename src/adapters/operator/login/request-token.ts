import * as oauth from 'oauth4webapi'
import type { PhoneNumber } from '../../../core/text/phone-number.ts'
import { PURPOSE_PREFIX } from '../../../../wire/operator/scopes.ts'
import { importClientKey } from './client-key.ts'
import type { ClientKey } from './client-key.ts'
import { faultOf, LOGIN_FAULTS, loginFailure, noAnswerOfServer, refusalOfServer } from './login-failures.ts'
import type { TokenNeed } from './login-port.ts'
import { requestOptions } from './read-server-metadata.ts'
import type { ServerMetadata } from './read-server-metadata.ts'
import type { IssuedToken } from './token-cache.ts'

/** This program as the authorization server knows it. */
export interface LoginOptions {
  /** Address by which the server names itself, character by character. */
  readonly issuer: string
  readonly clientId: string
  /**
   * Proof of who this program is: a key (private_key_jwt, which CAMARA demands), or a secret that both know
   * (client_secret_basic).
   */
  readonly proof: { readonly key: ClientKey } | { readonly secret: string }
  /** Purpose for which personal data is asked, a term of W3C's Data Privacy Vocabulary with `dpv:` before it. */
  readonly purpose: string
}

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/** Lifetime of an assertion in seconds; CAMARA allows 300 at most, and clocks differ by a few. */
const ASSERTION_SEC = 120

/** Time by which an assertion is made older, in seconds: servers refuse one that begins in the future. */
const CLOCK_SLACK_SEC = 10

/** Lifetime of a token that does not say its own, and the longest that is believed, in seconds. */
const [UNTOLD_LIFE_SEC, LONGEST_LIFE_SEC] = [300, 86_400] as const

/** Signs assertions for one server, whose name and algorithms are those of its description. */
const signingOf = async (metadata: ServerMetadata, clientKey: ClientKey, changes: oauth.JsonObject) => {
  const accepted = metadata.token_endpoint_auth_signing_alg_values_supported ?? []
  const key = await importClientKey(clientKey, accepted)
  return oauth.PrivateKeyJwt(clientKey.kid === null ? { key } : { key, kid: clientKey.kid }, {
    [oauth.modifyAssertion]: (header, claims) => {
      const issuedAt = Number(claims['iat']) - CLOCK_SLACK_SEC
      // RFC 9864 names the algorithm anew; servers know the name of before.
      if (header['alg'] === 'Ed25519' && !accepted.includes('Ed25519')) header['alg'] = 'EdDSA'
      Object.assign(claims, {
        iat: issuedAt,
        nbf: issuedAt,
        exp: issuedAt + ASSERTION_SEC,
        aud: metadata.token_endpoint,
      })
      Object.assign(claims, changes)
    },
  })
}

/** Gives the proof of who this program is, for one server. */
export const clientAuth = (
  metadata: ServerMetadata,
  { proof }: LoginOptions,
): Promise<oauth.ClientAuth> | oauth.ClientAuth =>
  'key' in proof ? signingOf(metadata, proof.key, {}) : oauth.ClientSecretBasic(proof.secret)

const askForClient = async (
  metadata: ServerMetadata,
  options: LoginOptions,
  { scopes }: TokenNeed,
): Promise<Response> => {
  const auth = await clientAuth(metadata, options)
  return oauth.clientCredentialsGrantRequest(
    metadata,
    { client_id: options.clientId },
    auth,
    scopes.length === 0 ? {} : { scope: scopes.join(' ') },
    requestOptions(new URL(options.issuer)),
  )
}

/**
 * Asks for a token that names a customer (CAMARA Security and Interoperability Profile, JWT Bearer Flow). The assertion
 * holds the scopes with exactly one purpose; no parameter of the request repeats them. It is a proof of who asks as
 * well, but many servers want one of its own.
 */
const askForSubject = async (
  metadata: ServerMetadata,
  options: LoginOptions,
  subject: PhoneNumber,
  scopes: readonly string[],
): Promise<Response> => {
  if (!('key' in options.proof)) throw loginFailure(403, 'PERMISSION_DENIED', 'unsupported_grant_type')
  const client = { client_id: options.clientId }
  const purposes = scopes.some((scope) => scope.startsWith(PURPOSE_PREFIX)) ? [] : [options.purpose]
  const changes = { sub: `tel:${subject}`, scope: [...purposes, ...scopes].join(' ') }
  const signed = new URLSearchParams()
  await (
    await signingOf(metadata, options.proof.key, changes)
  )(metadata, client, signed, new Headers())
  return oauth.genericTokenEndpointRequest(
    metadata,
    client,
    await clientAuth(metadata, options),
    JWT_BEARER,
    { assertion: signed.get('client_assertion') ?? '' },
    requestOptions(new URL(options.issuer)),
  )
}

/** Gives the error of a refusal in words of OAuth 2 alone; `http_` and the status when the answer has none. */
export const errorIn = (answer: Response, body: string): string => {
  try {
    const { error } = JSON.parse(body) as { readonly error?: unknown }
    if (typeof error === 'string' && /^[a-z_]{1,40}$/i.test(error)) return error.toLowerCase()
  } catch {
    // A page of a proxy, or nothing.
  }
  return answer.status === 401 ? 'invalid_client' : `http_${answer.status}`
}

const readToken = async (
  metadata: ServerMetadata,
  clientId: string,
  answer: Response,
): Promise<oauth.TokenEndpointResponse> => {
  try {
    return await oauth.processGenericTokenEndpointResponse(metadata, { client_id: clientId }, answer)
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') throw noAnswerOfServer(error)
    throw faultOf(error instanceof oauth.UnsupportedOperationError ? LOGIN_FAULTS.tokenType : LOGIN_FAULTS.unreadable)
  }
}

const refusesGrant = ({ grant_types_supported: grants }: ServerMetadata): boolean =>
  grants !== undefined && !grants.includes(JWT_BEARER)

/** Gets a token from the server. Rejects with an `OperatorError`. */
export const requestToken = async (
  metadata: ServerMetadata,
  options: LoginOptions,
  need: TokenNeed,
  now: () => number,
): Promise<IssuedToken> => {
  if (need.subject !== null && refusesGrant(metadata))
    throw loginFailure(403, 'PERMISSION_DENIED', 'unsupported_grant_type')
  const askedAt = now()
  const asking =
    need.subject === null
      ? askForClient(metadata, options, need)
      : askForSubject(metadata, options, need.subject, need.scopes)
  const answer = await asking.catch((error: unknown) => {
    throw error instanceof Error && error.name === 'OperatorError' ? error : noAnswerOfServer(error)
  })
  if (answer.status !== 200) {
    const body = await answer.text().catch(() => '')
    throw refusalOfServer(need, answer, errorIn(answer, body))
  }
  const issued = await readToken(metadata, options.clientId, answer)
  // The library takes DPoP too; without a proof such a token is none.
  if (issued.token_type !== 'bearer') throw faultOf(LOGIN_FAULTS.tokenType)
  const lifeSec = Math.min(issued.expires_in ?? UNTOLD_LIFE_SEC, LONGEST_LIFE_SEC)
  return { token: issued.access_token, goodUntil: askedAt + lifeSec * 1_000 }
}
