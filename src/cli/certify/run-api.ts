import { partsOfPath } from '../../../wire/operator/api-names.ts'
import { createOperator } from '../../adapters/operator/create-operator.ts'
import type { ApiAddresses } from '../../adapters/operator/transport/api-addresses.ts'
import type { Timeouts } from '../../adapters/operator/timeouts.ts'
import { CAPABILITIES } from '../../core/operator/capability.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { Latency, Row } from './certify-report.ts'
import type { Target } from './certify-target.ts'
import { doesNotFit, fits, notOffered, notTried } from './judge-answer.ts'
import type {
  Answered,
  Exchange,
  Judgement,
  Known,
  PortProbe,
  Probe,
  ProbedApi,
  ProbeRequest,
  RequestOf,
} from './probe.ts'
import { UnusableAnswer } from './probe.ts'
import { NOBODY } from './probes/probe-forms.ts'
import { OWN_READING } from './probes/documents.ts'
import type { SendProbe } from './send-probe.ts'

/** An answer, and the request as it was sent. */
export interface SentAnswer {
  readonly request: ProbeRequest
  readonly answer: Answered
}

/** Parts of the runner. */
interface ApiRunnerParts {
  readonly target: Target
  /** Addresses with the versions that were found. */
  readonly addresses: ApiAddresses | null
  readonly send: SendProbe
  readonly known: Known
  /** Answers by their requests; the runner adds to them. */
  readonly answers: Map<RequestOf, SentAnswer>
  readonly timeouts: Timeouts
  readonly slowMs: number
  readonly isChanging: boolean
  readonly signal: AbortSignal
}

/** Runs all probes of one API after another. */
export interface ApiRunner {
  /** Calls `onRow` with each row as soon as it is known, so that a run that is stopped keeps them. */
  readonly run: (api: ProbedApi, version: string, onRow: (row: Row) => void) => Promise<Latency | null>
  readonly close: () => Promise<void>
}

/** Requests that are sent this many times more, for the times of their answers. */
const SAMPLES = 2

/** Requests without an answer after which an API is left alone: each costs the whole time-out. */
const MAX_LATE = 2

const judgeError = (error: unknown): Judgement => {
  if (!(error instanceof OperatorError))
    return doesNotFit(error instanceof UnusableAnswer ? error.message : 'the assistant cannot use the answer')
  const shown = `${error.status} ${error.code}`
  if (error.isUnreadable || error.code === 'BAD_GATEWAY') return doesNotFit('the assistant cannot read the answer')
  if (error.code === 'NOT_IMPLEMENTED') return notOffered(shown)
  if (error.code === 'CONSENT_REQUIRED') return notTried(`${shown}: has the customer agreed?`)
  return error.status === 429 ? notTried('the operator limits requests (429)') : doesNotFit(shown)
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const latencyRow = (api: ProbedApi, { median: half, worst }: Latency, slowMs: number): Row => ({
  api: api.title,
  name: 'answers in time',
  ...(half > slowMs
    ? doesNotFit(`half of the answers take ${half} ms or more`)
    : fits(`median ${half} ms, worst ${worst} ms`)),
  expected: `half of the answers within ${slowMs / 1_000} s`,
  source: OWN_READING,
  milliseconds: half,
})

/** Creates the runner. It asks by requests of its own, and by the assistant's client. */
export const createApiRunner = (parts: ApiRunnerParts): ApiRunner => {
  const { target, addresses, send, known, answers, timeouts, slowMs, isChanging, signal } = parts
  const operator = createOperator({
    ...target.choice,
    url: target.root,
    ...(addresses === null ? {} : { addresses }),
    capabilities: CAPABILITIES,
    timeouts,
    retryDelaysMs: [],
    breaker: { failures: Number.POSITIVE_INFINITY },
    incidentsCacheMs: 0,
  })
  const exchanges = new Map<RequestOf, Exchange>()
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  stopped.catch(() => undefined)

  const sendOnce = async (
    make: RequestOf,
    request: ProbeRequest,
    versions: ReadonlyMap<string, string>,
  ): Promise<Exchange> => {
    const earlier = exchanges.get(make)
    if (earlier !== undefined) return earlier
    const exchange = await send(request, versions)
    exchanges.set(make, exchange)
    if (exchange.kind === 'answer') answers.set(make, { request, answer: exchange })
    return exchange
  }
  const askPort = async ({ port, isAboutNobody = false }: PortProbe): Promise<Judgement> => {
    if (known.number === null && !isAboutNobody) return notTried('give a test number: --number')
    try {
      await Promise.race([port(operator, known.number ?? NOBODY), stopped])
      return fits('it can')
    } catch (error) {
      signal.throwIfAborted()
      return judgeError(error)
    }
  }

  const run: ApiRunner['run'] = async (api, version, onRow) => {
    const ownAnswers: Answered[] = []
    const times: number[] = []
    let late = 0
    const versions = new Map(
      [...(addresses?.apis ?? [])].flatMap(([name, { version }]) =>
        version === undefined ? [] : [[name, version] as const],
      ),
    )
    const rowOf = (probe: Probe, judgement: Judgement, milliseconds: number | null): Row => ({
      api: api.title,
      name: probe.name,
      ...judgement,
      expected: probe.expected,
      source: probe.source,
      milliseconds,
    })
    const note = (request: ProbeRequest, answer: Answered): void => {
      if (partsOfPath(request.path)?.api !== api.api) return
      ownAnswers.push(answer)
      if ((request.credentials ?? 'own') === 'own' && answer.status < 500) times.push(answer.milliseconds)
    }
    const tryProbe = async (probe: Probe): Promise<Row> => {
      if ('port' in probe) return rowOf(probe, await askPort(probe), null)
      const request = probe.request(known)
      if ('notTried' in request) return rowOf(probe, notTried(request.notTried), null)
      if (request.order !== undefined && !isChanging)
        return rowOf(probe, notTried('it changes something: --with-changes'), null)
      if (late >= MAX_LATE) return rowOf(probe, notTried(`${MAX_LATE} requests had no answer in time`), null)
      const exchange = await sendOnce(probe.request, request, versions)
      if (exchange.kind === 'late') late += 1
      const judgement = probe.judge(exchange, known)
      if (exchange.kind === 'answer' && judgement.verdict !== 'not offered') note(request, exchange)
      const canRepeat = judgement.verdict === 'fits' && request.order === undefined && times.length === 1
      for (let left = canRepeat ? SAMPLES : 0; left > 0; left -= 1) {
        const more = await send(request, versions)
        if (more.kind === 'answer') note(request, more)
      }
      return rowOf(probe, judgement, exchange.kind === 'answer' ? exchange.milliseconds : null)
    }
    for (const probe of api.probes) onRow(await tryProbe(probe))
    for (const { name, expected, source, judge } of api.overall) {
      const judgement = judge(ownAnswers)
      if (judgement !== null) onRow({ api: api.title, name, ...judgement, expected, source, milliseconds: null })
    }
    if (times.length === 0) return null
    const latency = { api: api.title, version, answers: times.length, median: median(times), worst: Math.max(...times) }
    onRow(latencyRow(api, latency, slowMs))
    return latency
  }
  return { run, close: () => operator.close() }
}
