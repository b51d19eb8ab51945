import * as oauth from 'oauth4webapi'
import { faultOf, LOGIN_FAULTS, loginFailure, noAnswerOfServer } from './login-failures.ts'

/** Time for one exchange with the authorization server, in ms. */
const SERVER_TIMEOUT_MS = 5_000

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** True for an address that secrets may be sent to: https, or this machine. */
export const isSafeAddress = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))

/** The authorization server as it describes itself, with the endpoint for tokens. */
export type ServerMetadata = oauth.AuthorizationServer & { readonly token_endpoint: string }

/** Options of every request to the server. It may use plain http on this machine, as a sandbox does. */
export const requestOptions = (
  issuer: URL,
): { readonly [oauth.allowInsecureRequests]: boolean; signal: AbortSignal } => ({
  [oauth.allowInsecureRequests]: issuer.protocol === 'http:',
  signal: AbortSignal.timeout(SERVER_TIMEOUT_MS),
})

const parseUrl = (text: unknown): URL | null => (typeof text === 'string' && URL.canParse(text) ? new URL(text) : null)

const isMixUp = (error: unknown): boolean =>
  error instanceof oauth.OperationProcessingError && error.code === oauth.JSON_ATTRIBUTE_COMPARISON

const read = async (issuer: URL, algorithm: 'oidc' | 'oauth2'): Promise<oauth.AuthorizationServer | null> => {
  const answer = await oauth
    .discoveryRequest(issuer, { ...requestOptions(issuer), algorithm })
    .catch((error: unknown) => {
      throw noAnswerOfServer(error)
    })
  if (answer.status >= 500) throw loginFailure(503, 'UNAVAILABLE', `http_${answer.status}`)
  if (answer.status !== 200) return null
  return oauth.processDiscoveryResponse(issuer, answer).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'TimeoutError') throw noAnswerOfServer(error)
    throw faultOf(isMixUp(error) ? LOGIN_FAULTS.issuer : LOGIN_FAULTS.unreadable)
  })
}

/**
 * Reads how the authorization server describes itself (OpenID Connect Discovery, else RFC 8414). The description must
 * name the issuer itself, and an endpoint for tokens at a safe address. Rejects with an `OperatorError`.
 */
export const readServerMetadata = async (issuer: URL): Promise<ServerMetadata> => {
  const metadata = (await read(issuer, 'oidc')) ?? (await read(issuer, 'oauth2'))
  if (metadata === null) throw faultOf(LOGIN_FAULTS.noMetadata)
  const endpoint = parseUrl(metadata.token_endpoint)
  if (endpoint === null) throw faultOf(LOGIN_FAULTS.unreadable)
  if (!isSafeAddress(endpoint) || (issuer.protocol === 'https:' && endpoint.protocol === 'http:'))
    throw faultOf(LOGIN_FAULTS.plainHttp)
  return { ...metadata, token_endpoint: endpoint.href }
}
