import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { isCapability } from '../../core/operator/capability.ts'
import type { Capability } from '../../core/operator/capability.ts'
import { isSafeAddress } from '../../adapters/operator/login/read-server-metadata.ts'
import { UsageError } from '../terminal/usage-error.ts'
import type { Row } from './certify-report.ts'
import { hasLogin } from './certify-target.ts'
import type { Target } from './certify-target.ts'
import { describe, doesNotFit, errorCodeOf, expecting, fits, hasStatus, notOffered, notTried } from './judge-answer.ts'
import type { Answered, Exchange, Expectation, Known, ProbeRequest } from './probe.ts'
import { GUIDE, GUIDE_ERRORS, GUIDE_UNAUTHENTICATED, OWN } from './probes/documents.ts'
import type { SendProbe } from './send-probe.ts'

/** Title of the rows about the operator as a whole. */
export const OPERATOR = 'The operator'

/** The operator as it was found before any of its APIs. */
export interface FoundOperator {
  readonly rows: readonly Row[]
  readonly unknownPath: Answered | null
  readonly listed: ReadonlySet<Capability> | null
  /** Reason why no API can be tried; null when they can. */
  readonly obstacle: string | null
}

const UNKNOWN_CA =
  /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?))$/
const CERTIFICATE = /^(?:CERT_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH)/

/** Makes the error of an operator that cannot be reached: its one line names the address and the remedy. */
const unreachable = (root: string, reason: string): UsageError => {
  const host = new URL(root).host
  if (UNKNOWN_CA.test(reason))
    return new UsageError(
      `${host}: its certificate is signed by an authority that this machine does not know (${reason}): ask the operator for its CA certificate, and set OPERATOR_CA_FILE to its file`,
    )
  if (CERTIFICATE.test(reason))
    return new UsageError(
      `${host}: its certificate is not valid for this host or time (${reason}): ask the operator to renew it, or check the address`,
    )
  return new UsageError(`${host}: it does not answer (${reason}): check the network, and host and port of the address`)
}

const capabilityList = z.object({ capabilities: z.array(z.string()) })

const listedIn = (exchange: Exchange): ReadonlySet<Capability> | null => {
  const read = exchange.kind === 'answer' && exchange.status === 200 ? capabilityList.safeParse(exchange.json) : null
  return read?.success === true ? new Set(read.data.capabilities.filter(isCapability)) : null
}

const CAPABILITIES_ROW = expecting(
  '200 with { "capabilities": […] }, or 404 without it',
  `${OWN}, Capabilities`,
  (answer) => {
    if (answer.status === 404 || answer.status === 501)
      return notOffered(`${describe(answer)}: the standard APIs are taken for granted`)
    if (answer.status === 401) return notTried('it refuses the log-in')
    const read = capabilityList.safeParse(answer.json)
    if (answer.status !== 200 || !read.success) return doesNotFit(describe(answer))
    const known = read.data.capabilities.filter(isCapability)
    return known.length === 0
      ? doesNotFit('it lists none that the assistant knows')
      : fits(`${known.length} are listed`)
  },
)

const UNKNOWN_PATH_ROW = expecting('404 with ErrorInfo', GUIDE_ERRORS, (answer) => {
  if (answer.status === 401) return notTried('it refuses the log-in')
  return answer.status === 404 && errorCodeOf(answer) !== null ? fits(describe(answer)) : doesNotFit(describe(answer))
})

const LOGIN_ROW = expecting('the token of the settings is taken', `${GUIDE}, 6.2 Security Definition`, (answer) => {
  if (answer.status === 401) return doesNotFit(`it refuses the token (${describe(answer)})`)
  if (answer.status >= 300 && answer.status < 400) return doesNotFit(`${describe(answer)} instead of an answer`)
  return fits('it is taken')
})

const rowOf = (name: string, expectation: Expectation, exchange: Exchange, known: Known): Row => ({
  api: OPERATOR,
  name,
  ...expectation.judge(exchange, known),
  expected: expectation.expected,
  source: expectation.source,
  milliseconds: exchange.kind === 'answer' ? exchange.milliseconds : null,
})

const tlsRow = ({ root }: Target): Row => {
  const isSafe = isSafeAddress(new URL(root))
  const { protocol } = new URL(root)
  return {
    api: OPERATOR,
    name: 'encrypted',
    ...(isSafe
      ? fits(protocol === 'https:' ? 'https' : 'this machine')
      : doesNotFit('plain http: numbers and tokens can be read on the way')),
    expected: 'https',
    source: `${GUIDE}, 6.1`,
    milliseconds: null,
  }
}

const CAPABILITIES: ProbeRequest = { method: 'GET', path: PATHS.capabilities, kind: 'signals' }
const NO_SUCH_PATH: ProbeRequest = { method: 'GET', path: '/certify-no-such-api/v1/nothing', kind: 'signals' }
const NONE: ReadonlyMap<string, string> = new Map()

const obstacleIn = (exchanges: readonly Exchange[]): string | null => {
  const answers = exchanges.flatMap((one) => (one.kind === 'answer' ? [one] : []))
  if (exchanges.every(({ kind }) => kind === 'no-token')) return 'there is no log-in'
  if (answers.length > 0 && answers.every(({ status }) => status >= 300 && status < 400))
    return 'every request is redirected'
  return null
}

/**
 * Looks at the operator as a whole: encryption, log-in, a path that does not exist, the list of capabilities. Throws
 * {@link UsageError} when nothing answers.
 */
export const probeOperator = async (target: Target, send: SendProbe, known: Known): Promise<FoundOperator> => {
  const capabilities = await send(CAPABILITIES, NONE)
  const unknown = await send(NO_SUCH_PATH, NONE)
  if (capabilities.kind === 'broken' && unknown.kind === 'broken') throw unreachable(target.root, unknown.reason)
  const withoutToken = hasLogin(target) ? await send({ ...CAPABILITIES, credentials: 'none' }, NONE) : null
  const rows = [
    tlsRow(target),
    hasLogin(target)
      ? rowOf('log-in', LOGIN_ROW, capabilities, known)
      : {
          ...rowOf('log-in', LOGIN_ROW, capabilities, known),
          ...notTried('no log-in is set: OPERATOR_TOKEN or OPERATOR_ISSUER'),
        },
    rowOf('a path that does not exist', UNKNOWN_PATH_ROW, unknown, known),
    rowOf('/capabilities', CAPABILITIES_ROW, capabilities, known),
    ...(withoutToken === null || listedIn(capabilities) === null
      ? []
      : [
          rowOf(
            '/capabilities: without a token',
            hasStatus([401], 'nobody may ask', GUIDE_UNAUTHENTICATED),
            withoutToken,
            known,
          ),
        ]),
  ]
  return {
    rows,
    unknownPath: unknown.kind === 'answer' ? unknown : null,
    listed: listedIn(capabilities),
    obstacle: obstacleIn([capabilities, unknown]),
  }
}
