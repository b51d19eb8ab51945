import { generateKeyPairSync } from 'node:crypto'
import type { SigningKey } from '../adapters/operator/transport/sign-order.ts'
import type { Config } from './config.ts'
import type { OperatorSetting } from './read-operator.ts'
import type { Operator } from '../core/ports/operator/operator-port.ts'
import type { Spans } from '../core/ports/spans.ts'
import type { Logger } from './logger.ts'
import { openLogin, tryLogin } from '../adapters/operator/login/open-login.ts'
import type { LoginOptions } from '../adapters/operator/login/request-token.ts'
import { OperatorError } from '../core/operator/operator-error.ts'
import { blindSpots } from '../core/operator/blind-spots.ts'
import { createOperator } from '../adapters/operator/create-operator.ts'
import type { CapabilitiesAsked } from '../adapters/operator/create-capability-book.ts'
import type { RequestOutcome } from '../adapters/operator/transport/create-ask-operator.ts'
import { createNoOperator } from '../adapters/operator/no-operator.ts'
import { openSandbox } from './open-sandbox.ts'
import type { Shutdown } from './shutdown.ts'

/** The operator, and the address of its sandbox in the playground. */
export interface OperatorLink {
  readonly operator: Operator
  /** Address at which handsets can be switched; null outside of the playground. */
  readonly sandboxUrl: string | null
  /** Listener for the operator's notifications; null without an operator or an address for them. */
  readonly events: OperatorEvents | null
}

/** The operator's notifications that its incidents have changed (TMF656). */
interface OperatorEvents {
  /** Path of the listener on the web server, without "/" at its end. */
  readonly path: string
  /** Called for each notification: the list of incidents is read anew. */
  readonly onChanged: () => void
  /** Registers the listener with the operator; to be called once the web server listens. */
  readonly startListening: () => void
}

/** Age of the list of incidents in the playground: people switch an incident on and expect to see it at once. */
const PLAYGROUND_REFRESH_MS = 1_000

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Gives a warning when requests to the address of a setting, which hold customers' data, would cross a network in plain
 * text; else null.
 */
export const warningAbout = (setting: 'OPERATOR_URL' | 'READER_URL', url: string): string | null => {
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:' || loopback.test(hostname)) return null
  return `${setting}: requests to ${hostname} can be read and changed on the network: set it to an https address, such as https://${hostname}`
}

/** Hears of requests to the operator. */
export interface OperatorObserver {
  readonly onRequest: (outcome: RequestOutcome) => void
  /** The operator was asked for its capabilities. */
  readonly onCapabilities: (asked: CapabilitiesAsked) => void
}

const unobserved: OperatorObserver = { onRequest: () => undefined, onCapabilities: () => undefined }

const signingOf = (operator: 'sandbox' | OperatorSetting): SigningKey | null =>
  operator === 'sandbox'
    ? { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, alg: 'ES256' }
    : (operator.signing ?? null)

/**
 * Tries the log-in once and warns when it fails. The assistant starts all the same: operators learn of a client while
 * it runs.
 */
const warnOfLogin = async (login: LoginOptions, log: Logger): Promise<void> => {
  try {
    await tryLogin(openLogin({ login }))
  } catch (error) {
    const fault = error instanceof OperatorError ? (error.upstreamCode ?? error.code) : 'an error'
    log.warn(`OPERATOR_ISSUER: the log-in fails (${fault}), and nothing is known of customers: run npm run doctor`)
  }
}

/** Further options of {@link openOperator}. */
interface OperatorOptions {
  readonly observer?: OperatorObserver
  /** Recorder of spans; null: nobody listens to them. */
  readonly spans?: Pick<Spans, 'ask'> | null
  /** Address of the playground's page, to which the sandbox sends browsers back; null: it proves no numbers. */
  readonly pageUrl?: string | null
}

/** Opens the operator's API, the sandbox, or an operator without capabilities, as the settings say. */
export const openOperator = async (
  config: Config,
  log: Logger,
  shutdown: Shutdown,
  { observer = unobserved, spans = null, pageUrl = null }: OperatorOptions = {},
): Promise<OperatorLink> => {
  if (config.operator === 'none') return { operator: createNoOperator(), sandboxUrl: null, events: null }
  const signing = signingOf(config.operator)
  const sandbox = config.operator === 'sandbox' && signing !== null ? await openSandbox(config, signing, pageUrl) : null
  if (sandbox) shutdown.add('the sandbox operator', () => sandbox.stop())
  const url = config.operator === 'sandbox' ? (sandbox?.url ?? '') : config.operator.url
  const warning = typeof config.operator === 'object' ? warningAbout('OPERATOR_URL', url) : null
  if (warning !== null) log.warn(warning)
  if (signing === null)
    log.warn('OPERATOR_SIGNING_KEY: orders are not signed, and whoever has OPERATOR_TOKEN can order anything: set it')
  const refresh =
    config.mode === 'playground'
      ? { incidentsCacheMs: PLAYGROUND_REFRESH_MS, incidentsPollMs: PLAYGROUND_REFRESH_MS }
      : {}
  const {
    token = null,
    login,
    addresses,
  } = typeof config.operator === 'object' ? config.operator : { login: sandbox?.login }
  const operator = createOperator({
    url,
    ...(token === null ? {} : { token }),
    ...(signing === null ? {} : { signing }),
    ...(login === undefined ? {} : { login }),
    ...(addresses === undefined ? {} : { addresses }),
    ...refresh,
    observe: (outcome) => {
      log.debug({ ...outcome }, 'operator: a request ended')
      observer.onRequest(outcome)
    },
    onCapabilities: observer.onCapabilities,
    spans,
  })
  shutdown.add('the operator', () => operator.close())
  await Promise.all([operator.ready(), ...(login === undefined ? [] : [warnOfLogin(login, log)])])
  const blind = blindSpots(operator.capabilities())
  if (blind.length > 0)
    log.warn(`operator: it cannot tell ${blind.join(', ')}: what is grave takes a second proof (SECURITY.md)`)
  const eventsUrl = config.mode === 'telegram' ? config.operator.eventsUrl : null
  return {
    operator,
    sandboxUrl: config.mode === 'playground' ? url : null,
    events:
      eventsUrl === null
        ? null
        : {
            path: new URL(eventsUrl).pathname.replace(/\/$/, ''),
            onChanged: operator.refreshIncidents,
            startListening: () => operator.listenForIncidents(eventsUrl),
          },
  }
}
