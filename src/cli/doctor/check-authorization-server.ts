import { LOGIN_FAULTS, LOGIN_PREFIX } from '../../adapters/operator/login/login-failures.ts'
import { TRIED_SCOPE, tryLogin } from '../../adapters/operator/login/open-login.ts'
import type { Login } from '../../adapters/operator/login/login-port.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { warning, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { reasonOf } from './within-time.ts'

/** Name of the finding about the log-in at the operator. */
export const LOG_IN = 'operator log-in'

type Explanation = readonly [found: string, remedy: string]

const clientRefused: Explanation = [
  'the authorization server refuses the client',
  "compare OPERATOR_CLIENT_ID and the key or secret with those that the operator registered, and this machine's clock",
]

/** Explanations by the fault of the log-in. */
const EXPLANATIONS: ReadonlyMap<string, Explanation> = new Map([
  ['invalid_client', clientRefused],
  ['invalid_grant', clientRefused],
  ['invalid_request', clientRefused],
  [
    'unauthorized_client',
    [
      'the client may not have tokens by client_credentials',
      'ask the operator to allow that grant to OPERATOR_CLIENT_ID',
    ],
  ],
  [
    'unsupported_grant_type',
    ['the authorization server has no client_credentials', 'ask the operator for a server with that grant'],
  ],
  [
    LOGIN_FAULTS.issuer,
    [
      'the server at OPERATOR_ISSUER names itself otherwise',
      'set it to the "issuer" of its description, if that is a host of your operator',
    ],
  ],
  [
    LOGIN_FAULTS.noMetadata,
    [
      'there is no /.well-known/openid-configuration below OPERATOR_ISSUER',
      'set it to the issuer or the openIdConnectUrl that the operator gave',
    ],
  ],
  [
    LOGIN_FAULTS.plainHttp,
    ['its token endpoint would take secrets in plain text', 'ask the operator for one with https'],
  ],
  [
    LOGIN_FAULTS.tokenType,
    ['its tokens are no bearer tokens', 'ask the operator for bearer tokens (no DPoP) for OPERATOR_CLIENT_ID'],
  ],
  [
    LOGIN_FAULTS.unreadable,
    ['the server at OPERATOR_ISSUER does not speak OAuth 2', 'set it to the issuer that the operator gave'],
  ],
])

/** Gives the innermost cause: why a connection failed, and not that it did. */
const innermost = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error

const explain = (error: unknown): Finding => {
  if (!(error instanceof OperatorError)) return wrong(LOG_IN, reasonOf(error), 'try again later, or ask the operator')
  const fault = (error.upstreamCode ?? '').slice(LOGIN_PREFIX.length)
  if (fault === 'invalid_scope')
    return warning(
      LOG_IN,
      `the client may not have the scope ${TRIED_SCOPE}`,
      'ask the operator for the scopes in docs/operator-api.md',
    )
  const explanation = EXPLANATIONS.get(fault)
  if (explanation !== undefined) return wrong(LOG_IN, `${explanation[0]} (${fault})`, explanation[1])
  const cause = error.cause === undefined ? fault : reasonOf(innermost(error.cause))
  return wrong(
    LOG_IN,
    `the authorization server does not answer (${cause})`,
    'check the network, and host and port in OPERATOR_ISSUER',
  )
}

/** Gets a token of the authorization server; null when that works. It is asked nothing about a customer. */
export const checkAuthorizationServer = async (login: Login): Promise<Finding | null> => {
  try {
    await tryLogin(login)
    return null
  } catch (error) {
    return explain(error)
  }
}
