import { OperatorError } from '../../../core/operator/operator-error.ts'
import type { ErrorCode } from '../../../core/operator/error-code.ts'
import type { TokenNeed } from './login-port.ts'

/**
 * Begins the upstream code of every failure of the log-in; the rest is an error of OAuth 2 or of {@link LOGIN_FAULTS}.
 */
export const LOGIN_PREFIX = 'OAUTH:'

/** Faults of an authorization server for which OAuth 2 has no error of its own. */
export const LOGIN_FAULTS = {
  /** The server names itself otherwise than the settings do (issuer mix-up, RFC 9207). */
  issuer: 'issuer_mismatch',
  /** Below the issuer there is no document that describes it. */
  noMetadata: 'no_metadata',
  /** Its token endpoint would take secrets over plain http. */
  plainHttp: 'plain_http',
  /** It answers in a form that is none of OAuth 2. */
  unreadable: 'unreadable',
  /** Its tokens need proof of possession or the like, and bearer tokens are none. */
  tokenType: 'token_type',
} as const

/** Errors of OAuth 2 by which a server says that this customer has not agreed, or that nobody has this number. */
const NO_CONSENT: ReadonlySet<string> = new Set([
  'invalid_grant',
  'access_denied',
  'consent_required',
  'interaction_required',
  'unknown_user_id',
])

/** Errors of OAuth 2 by which a server refuses a right and not the client. */
const NO_RIGHT: ReadonlySet<string> = new Set(['invalid_scope', 'unauthorized_client', 'unsupported_grant_type'])

const TEMPORARY: ReadonlySet<string> = new Set(['temporarily_unavailable', 'server_error'])

/**
 * Makes the failure of a log-in. Nothing was sent to the operator, and no word of the server is in the message: it may
 * repeat a token.
 */
export const loginFailure = (
  status: number,
  code: ErrorCode,
  fault: string,
  details: { readonly retryAfterSec?: number | null; readonly cause?: unknown } = {},
): OperatorError =>
  new OperatorError(status, code, `log-in: ${fault}`, { ...details, upstreamCode: `${LOGIN_PREFIX}${fault}` })

/** Makes the failure of a server that answers without a form that can be trusted. */
export const faultOf = (fault: (typeof LOGIN_FAULTS)[keyof typeof LOGIN_FAULTS]): OperatorError =>
  loginFailure(502, 'BAD_GATEWAY', fault)

const seconds = (header: string | null): number | null =>
  header !== null && /^\d{1,9}$/.test(header) ? Number(header) : null

/** Turns a refusal of the token endpoint (RFC 6749, section 5.2) into an `OperatorError`. */
export const refusalOfServer = (need: TokenNeed, answer: Response, error: string): OperatorError => {
  const retryAfterSec = seconds(answer.headers.get('retry-after'))
  if (answer.status === 429) return loginFailure(429, 'TOO_MANY_REQUESTS', error, { retryAfterSec })
  if (answer.status >= 500 || TEMPORARY.has(error)) return loginFailure(503, 'UNAVAILABLE', error, { retryAfterSec })
  if (need.subject !== null && (NO_CONSENT.has(error) || error.includes('consent')))
    return loginFailure(403, 'CONSENT_REQUIRED', error)
  if (NO_RIGHT.has(error)) return loginFailure(403, 'PERMISSION_DENIED', error)
  return loginFailure(401, 'UNAUTHENTICATED', error)
}

/** Turns a missing answer of the server into an `OperatorError`. */
export const noAnswerOfServer = (error: unknown): OperatorError => {
  const isLate = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return isLate
    ? loginFailure(504, 'TIMEOUT', 'no_answer', { cause: error })
    : loginFailure(503, 'UNAVAILABLE', 'no_connection', { cause: error })
}

/** True when the server does not give this client tokens that name a customer; others may still be had. */
export const refusesSubjects = (error: unknown): boolean =>
  error instanceof OperatorError &&
  (error.upstreamCode === `${LOGIN_PREFIX}unauthorized_client` ||
    error.upstreamCode === `${LOGIN_PREFIX}unsupported_grant_type`)
