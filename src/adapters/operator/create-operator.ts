import type { Capability } from '../../core/operator/capabilities.ts'
import type { Operator } from '../../core/operator/operator-port.ts'
import { type AskOutcome, createAskOperator } from './transport/ask-operator.ts'
import type { BreakerSettings } from './transport/circuit-breaker.ts'
import { createCapabilityBook } from './capability-book.ts'
import { createCodes } from './codes-client.ts'
import { createDelivery } from './delivery-client.ts'
import { createIncidents } from './incidents-client.ts'
import { createCredentials } from './credentials-client.ts'
import { createApplications } from './applications-client.ts'
import { createLines } from './lines-client.ts'
import { createNumbers } from './numbers-client.ts'
import { createOrders } from './orders-client.ts'
import { createSignals } from './signals-client.ts'
import { createSubscribers } from './subscribers-client.ts'
import { createTickets } from './tickets-client.ts'
import { TIME_OUTS, type TimeOuts } from './time-outs.ts'

/** Which operator, and how patient we are with it. Only `url` must be given. */
export interface OperatorOptions {
  /** The root under which all the CAMARA and TM Forum paths hang. */
  readonly url: string
  /** Bearer token. */
  readonly token?: string
  /** What the operator can do; without it, it is asked (`GET /capabilities`), or else has the standard APIs. */
  readonly capabilities?: Iterable<Capability>
  readonly timeOuts?: Partial<TimeOuts>
  /** Before the second try, the third, and so on; by default 500 and 2,000 ms, of which a random part is waited. */
  readonly retryDelaysMs?: readonly number[]
  readonly breaker?: Partial<BreakerSettings>
  /** For so long a list of incidents is good enough; 60 s by default. */
  readonly incidentsCacheMs?: number
  /** How often a subscription to incidents looks; 60 s by default. */
  readonly incidentsPollMs?: number
  /** Told after every question, for logs and metrics. */
  readonly observe?: (outcome: AskOutcome) => void
}

/** An operator that is asked over HTTP. */
export interface HttpOperator extends Operator {
  /** Resolves when the operator has said what it can do, or two seconds later. */
  ready(): Promise<void>
  /** Asks the operator to tell of incidents at this address by itself, until the end; what it tells there goes to `look`. */
  listen(callback: string): void
  /** The operator says that something is new: whoever subscribed to incidents hears of it now, and not at the next look. */
  look(): void
}

const BREAKER: BreakerSettings = { failures: 5, windowMs: 30_000, openMs: 30_000 }
const MINUTE_MS = 60_000

/** Connects to an operator over CAMARA and TM Forum APIs. Asks what it can do at once, in the background. */
export const createOperator = (options: OperatorOptions): HttpOperator => {
  const source = { root: options.url.replace(/\/+$/, ''), token: options.token ?? null, now: Date.now }
  const book = createCapabilityBook(source, options.capabilities ?? null)
  const ask = createAskOperator({
    ...source,
    book,
    breaker: { ...BREAKER, ...options.breaker },
    retryDelaysMs: options.retryDelaysMs ?? [500, 2000],
    observe: options.observe ?? (() => {}),
  })
  const timeOuts = { ...TIME_OUTS, ...options.timeOuts }
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
    timeOuts,
  )
  void book.ready()

  return {
    capabilities: () => book.current(),
    ready: () => book.ready(),
    codes: createCodes(ask, () => book.current(), timeOuts),
    delivery: createDelivery(ask, timeOuts),
    signals: createSignals(ask, timeOuts),
    incidents,
    numbers: createNumbers(ask, timeOuts),
    orders: createOrders(ask, () => book.current(), timeOuts),
    subscribers: createSubscribers(ask, timeOuts),
    credentials: createCredentials(ask, timeOuts),
    tickets: createTickets(ask, timeOuts),
    lines: createLines(ask, timeOuts),
    applications: createApplications(ask, timeOuts),
    listen: incidents.listen,
    look: incidents.look,
    close: incidents.close,
  }
}
