import { createOperator } from '../../adapters/operator/create-operator.ts'
import { readCapabilities } from '../../adapters/operator/read-capabilities.ts'
import type { CapabilityAnswer } from '../../adapters/operator/read-capabilities.ts'
import { openLogin } from '../../adapters/operator/login/open-login.ts'
import type { LoginChoice } from '../../adapters/operator/login/open-login.ts'
import type { ApiAddresses } from '../../adapters/operator/transport/api-addresses.ts'
import { readApiAddresses } from '../../bootstrap/read-api-addresses.ts'
import { LOGIN_NAMES, readOperatorLogin } from '../../bootstrap/read-operator-login.ts'
import { ConfigError } from '../../bootstrap/settings.ts'
import { blindSpots } from '../../core/operator/blind-spots.ts'
import { CAPABILITIES } from '../../core/operator/capability.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { checkAuthorizationServer, LOG_IN } from './check-authorization-server.ts'
import { ok, unseen, warning, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { findObstacle, isGiven, valueOf } from './setup.ts'
import type { Setup } from './setup.ts'
import { reasonOf, withinTime } from './within-time.ts'

const ANSWER = 'operator'
const ABILITIES = 'operator capabilities'
const SIGNING = 'operator signatures'

const causeOf = (error: unknown): string =>
  reasonOf(error instanceof Error && error.cause !== undefined ? error.cause : error)

/** The operator's root and the way to log in there. */
interface Access extends LoginChoice {
  readonly root: string
  readonly addresses?: ApiAddresses
}

const refused = ({ token, login }: Access, status: number): Finding => {
  if (login !== undefined)
    return wrong(
      LOG_IN,
      `it refuses the tokens of OPERATOR_ISSUER (HTTP ${status})`,
      'ask the operator whether its APIs take tokens of that server, and which scopes they need',
    )
  return token === undefined
    ? wrong(LOG_IN, `it wants a log-in (HTTP ${status})`, 'set OPERATOR_TOKEN to the token that the operator gave')
    : wrong(LOG_IN, `it refuses OPERATOR_TOKEN (HTTP ${status})`, 'set it to a token that the operator has not revoked')
}

const accepted = ({ token, login }: Access): string => {
  if (login !== undefined) return 'it takes the tokens of OPERATOR_ISSUER'
  return token === undefined ? 'it wants none' : 'it takes OPERATOR_TOKEN'
}

/** Asks for the list of incidents, which is public: the answer is refused only to those who are not logged in. */
const tryLogIn = async (access: Access): Promise<Finding> => {
  const operator = createOperator({ ...access, url: access.root, retryDelaysMs: [] })
  try {
    await withinTime(operator.incidents.list({}, { correlator: 'doctor', subject: { kind: 'none' } }))
    return ok(LOG_IN, accepted(access))
  } catch (error) {
    if (!(error instanceof OperatorError)) return wrong(LOG_IN, reasonOf(error), 'try again later, or ask the operator')
    if (error.status === 401 || error.status === 403) return refused(access, error.status)
    // A list is never missing itself: 404 is of the path, with an error body or without.
    if (error.code === 'NOT_IMPLEMENTED' || error.status === 404)
      return unseen(LOG_IN, 'it has no list of incidents, the one thing that may be asked without a customer')
    return wrong(
      LOG_IN,
      `the list of incidents: ${error.message} (${error.code})`,
      'try again later, or ask the operator',
    )
  } finally {
    await operator.close()
  }
}

const judgeCapabilities = ({ capabilities }: CapabilityAnswer): Finding => {
  if (capabilities === null)
    return warning(
      ABILITIES,
      'it does not list them, and the standard APIs are taken for granted',
      'ask the operator for GET /capabilities (docs/operator-api.md)',
    )
  if (capabilities.length === 0)
    return wrong(ABILITIES, 'it lists none that dozvon knows', 'compare GET /capabilities with docs/operator-api.md')
  const blind = blindSpots(new Set(capabilities))
  const count = `${capabilities.length} of ${CAPABILITIES.length}`
  if (blind.length === 0) return ok(ABILITIES, count)
  return warning(
    ABILITIES,
    `${count}; it cannot tell ${blind.join(', ')}`,
    'what is grave takes a second proof (SECURITY.md), until the operator offers it',
  )
}

const judge = async (access: Access, answer: CapabilityAnswer): Promise<readonly Finding[]> => {
  const { status } = answer
  if (status === 401 || status === 403)
    return [ok(ANSWER, 'it answers'), refused(access, status), unseen(ABILITIES, 'the operator refuses the log-in')]
  if (status >= 500)
    return [
      wrong(ANSWER, `it fails (HTTP ${status})`, 'ask the operator, or try again later'),
      ...[LOG_IN, ABILITIES].map((name) => unseen(name, 'the operator fails')),
    ]
  const logIn = await tryLogIn(access)
  if (answer.capabilities === null && logIn.state === 'unseen')
    return [
      wrong(
        ANSWER,
        `it has neither capabilities nor incidents (HTTP ${status})`,
        'check the path of OPERATOR_URL: it is the root of all paths in docs/operator-api.md',
      ),
      ...[LOG_IN, ABILITIES].map((name) => unseen(name, 'OPERATOR_URL leads elsewhere')),
    ]
  return [ok(ANSWER, 'it answers'), logIn, judgeCapabilities(answer)]
}

const judgeSigning = (setup: Setup): Finding => {
  const key = valueOf(setup, 'OPERATOR_SIGNING_KEY')
  return key === null
    ? warning(
        SIGNING,
        'orders are not signed: the operator cannot check them',
        'set OPERATOR_SIGNING_KEY (npm run operator-key -- new makes one), and give the operator its public half: npm run operator-key',
      )
    : ok(SIGNING, `${key.alg}; its public half, for the operator: npm run operator-key`)
}

/**
 * Reads addresses and the way to log in; null when their settings do not fit together, which the check of the settings
 * explains.
 */
const readAccess = (setup: Setup, root: string): Access | null => {
  const token = valueOf(setup, 'OPERATOR_TOKEN')
  try {
    const login = readOperatorLogin(setup.env, root)
    const addresses = readApiAddresses(setup.env, login !== null)
    return {
      root,
      ...(token === null ? {} : { token }),
      ...(login === null ? {} : { login }),
      ...(addresses === null ? {} : { addresses }),
    }
  } catch (error) {
    if (error instanceof ConfigError) return null
    throw error
  }
}

/**
 * Checks that the operator answers and takes the log-in, and what it can tell. It is asked nothing about a customer.
 */
export const checkOperator = async (setup: Setup): Promise<readonly Finding[]> => {
  const names = ['OPERATOR_URL', 'OPERATOR_TOKEN', 'OPERATOR_SIGNING_KEY', 'OPERATOR_FILE', ...LOGIN_NAMES] as const
  const obstacle = findObstacle(setup, names)
  if (obstacle !== null) return [unseen(ANSWER, obstacle)]
  const url = valueOf(setup, 'OPERATOR_URL')
  if (url === null)
    return [
      ok(
        ANSWER,
        isGiven(setup, 'BOT_TOKEN') ? 'none is set: the assistant asks more and explains less' : "the playground's own",
      ),
    ]
  const access = readAccess(setup, url)
  if (access === null) return [unseen(ANSWER, 'its settings do not fit together')]
  const login = openLogin(access)
  const fault = access.login === undefined ? null : await checkAuthorizationServer(login)
  if (fault?.state === 'wrong')
    return [unseen(ANSWER, 'there is no log-in'), fault, unseen(ABILITIES, 'there is no log-in')]
  try {
    const found = await judge(access, await withinTime(readCapabilities({ root: url, login })))
    return [...found, ...(fault === null ? [] : [fault]), judgeSigning(setup)]
  } catch (error) {
    return [
      wrong(ANSWER, `it does not answer (${causeOf(error)})`, 'check the network, and host and port in OPERATOR_URL'),
      ...[LOG_IN, ABILITIES].map((name) => unseen(name, 'the operator does not answer')),
    ]
  }
}
