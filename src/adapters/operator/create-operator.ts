import type { Capability } from '../../core/operator/capability.ts'
import type { Operator } from '../../core/ports/operator/operator-port.ts'
import type { Spans } from '../../core/ports/spans.ts'
import { type RequestOutcome, createAskOperator } from './transport/create-ask-operator.ts'
import { createSignOrder } from './transport/sign-order.ts'
import type { SigningKey } from './transport/sign-order.ts'
import type { BreakerSettings } from './transport/circuit-breaker.ts'
import { createCapabilityBook } from './create-capability-book.ts'
import type { CapabilitiesAsked } from './create-capability-book.ts'
import { createCodes } from './codes-client.ts'
import { createDelivery } from './delivery-client.ts'
import { createIncidents } from './incidents-client.ts'
import { createContacts } from './contacts-client.ts'
import { createCredentials } from './credentials-client.ts'
import { createApplications } from './applications-client.ts'
import { createLines } from './lines-client.ts'
import { createNumbers } from './numbers-client.ts'
import { createOrders } from './orders-client.ts'
import { createSignals } from './signals-client.ts'
import { createSubscribers } from './subscribers-client.ts'
import { createSubscriptions } from './subscriptions-client.ts'
import { createTickets } from './tickets-client.ts'
import { createVerification } from './verification-client.ts'
import { createLocate } from './transport/api-addresses.ts'
import type { ApiAddresses } from './transport/api-addresses.ts'
import { createMetadataReader } from './login/create-oauth-login.ts'
import { createCodeFlow } from './login/code-flow.ts'
import { openLogin } from './login/open-login.ts'
import type { LoginChoice } from './login/open-login.ts'
import { DEFAULT_TIMEOUTS, type Timeouts } from './timeouts.ts'

/** Address of the operator, timeouts and retries. Only `url` is required. */
export interface OperatorOptions extends LoginChoice {
  /** Root of all CAMARA and TM Forum paths. */
  readonly url: string
  /** Key that signs every request which changes something; without it the operator gets no assertions. */
  readonly signing?: SigningKey
  /** Addresses and versions of APIs that are elsewhere. */
  readonly addresses?: ApiAddresses
  /**
   * Capabilities of the operator. By default those of `GET /capabilities`, or the standard APIs when it has no such
   * path.
   */
  readonly capabilities?: Iterable<Capability>
  readonly timeouts?: Partial<Timeouts>
  /**
   * Longest waits before the second try, the third and so on; by default 500 and 2,000 ms. A random part of each is
   * waited.
   */
  readonly retryDelaysMs?: readonly number[]
  readonly breaker?: Partial<BreakerSettings>
  /** Lifetime of the cached list of incidents; 60 s by default. */
  readonly incidentsCacheMs?: number
  /** Interval at which a subscription polls incidents; 60 s by default. */
  readonly incidentsPollMs?: number
  /** Called after every request, for logs and metrics. */
  readonly observe?: (outcome: RequestOutcome) => void
  /** Recorder of spans, when somebody listens to them. */
  readonly spans?: Pick<Spans, 'ask'> | null
  /** Called after the capabilities were asked for. */
  readonly onCapabilities?: (asked: CapabilitiesAsked) => void
}

/** An operator behind an HTTP API. */
export interface HttpOperator extends Operator {
  /** Resolves when the operator's capabilities are known, or after 2 s. */
  ready(): Promise<void>
  /**
   * Registers `callback` for the operator's notifications of incidents, until `close`. Each one should lead to
   * `refreshIncidents`.
   */
  listenForIncidents(callback: string): void
  /** Makes the subscriptions to incidents poll now instead of at their next interval. */
  refreshIncidents(): void
}

const DEFAULT_BREAKER: BreakerSettings = { failures: 5, windowMs: 30_000, openMs: 30_000 }
const MINUTE_MS = 60_000

/** Lists the hosts that the settings name: of the API, of the log-in, and of single APIs. */
const ownHosts = (root: string, { login, addresses }: OperatorOptions): ReadonlySet<string> => {
  const named = [
    login?.issuer,
    addresses?.camara,
    addresses?.tmForum,
    ...[...(addresses?.apis.values() ?? [])].map((one) => one.root),
  ]
  return new Set(
    [root, ...named].flatMap((url) => (url !== undefined && URL.canParse(url) ? [new URL(url).hostname] : [])),
  )
}

/**
 * Creates the client of an operator with CAMARA and TM Forum APIs. Reads its capabilities at once, in the background.
 */
export const createOperator = (options: OperatorOptions): HttpOperator => {
  const root = options.url.replace(/\/+$/, '')
  const source = { root, login: openLogin(options), now: Date.now }
  const book = createCapabilityBook(
    { ...source, onAsked: options.onCapabilities ?? (() => undefined) },
    options.capabilities ?? null,
  )
  const ask = createAskOperator({
    ...source,
    sign: options.signing === undefined ? null : createSignOrder(options.signing, root, source.now),
    locate: createLocate(root, options.addresses ?? null),
    hosts: ownHosts(root, options),
    book,
    breaker: { ...DEFAULT_BREAKER, ...options.breaker },
    retryDelaysMs: options.retryDelaysMs ?? [500, 2000],
    observe: options.observe ?? (() => {}),
    spans: options.spans ?? null,
  })
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts }
  const incidents = createIncidents(
    ask,
    {
      cacheMs: options.incidentsCacheMs ?? MINUTE_MS,
      pollMs: options.incidentsPollMs ?? MINUTE_MS,
      canSubscribe: async () => {
        await book.ready()
        return book.current().has('incidents.subscribe')
      },
    },
    timeouts,
  )
  void book.ready()
  const { login } = options
  const codeFlow =
    login === undefined ? null : createCodeFlow(login, createMetadataReader(new URL(login.issuer), source.now))
  /** Nobody can be led to the operator's page without a log-in there. */
  const capabilities = (): ReadonlySet<Capability> => {
    const current = book.current()
    return codeFlow === null ? new Set([...current].filter((one) => one !== 'verification')) : current
  }

  return {
    capabilities,
    ready: () => book.ready(),
    codes: createCodes(ask, () => book.current(), timeouts),
    delivery: createDelivery(ask, timeouts),
    signals: createSignals(ask, timeouts),
    incidents,
    numbers: createNumbers(ask, timeouts),
    orders: createOrders(ask, () => book.current(), timeouts),
    subscribers: createSubscribers(ask, timeouts),
    contacts: createContacts(ask, timeouts),
    credentials: createCredentials(ask, timeouts),
    tickets: createTickets(ask, timeouts),
    lines: createLines(ask, timeouts),
    applications: createApplications(ask, timeouts),
    subscriptions: createSubscriptions(ask, timeouts),
    verification: createVerification(ask, codeFlow, timeouts),
    listenForIncidents: incidents.listen,
    refreshIncidents: incidents.refresh,
    close: incidents.close,
  }
}
