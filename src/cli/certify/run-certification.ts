import { randomBytes } from 'node:crypto'
import { API_NAMES } from '../../../wire/operator/api-names.ts'
import { API_VERSIONS } from '../../../wire/operator/api-versions.ts'
import { DEFAULT_TIMEOUTS } from '../../adapters/operator/timeouts.ts'
import type { Timeouts } from '../../adapters/operator/timeouts.ts'
import { maskPhone } from '../../core/text/phone.ts'
import { formatBar } from '../terminal/format-bar.ts'
import type { CertifyRequest } from './certify-arguments.ts'
import type { CertifyReport, Latency, Row } from './certify-report.ts'
import { hasLogin } from './certify-target.ts'
import type { Target } from './certify-target.ts'
import { createApiRunner } from './run-api.ts'
import type { ApiRunner, SentAnswer } from './run-api.ts'
import { findApi } from './find-apis.ts'
import type { FindParts, FoundApi } from './find-apis.ts'
import { fittingSettings } from './fitting-settings.ts'
import { doesNotFit, notTried } from './judge-answer.ts'
import { maskReport } from './mask-report.ts'
import type { Known, ProbedApi, RequestOf } from './probe.ts'
import { OPERATOR, probeOperator } from './probe-operator.ts'
import { GUIDE_VERSION, OWN } from './probes/documents.ts'
import { OWN_APIS } from './probes/own-apis.ts'
import { SIGNAL_APIS } from './probes/signal-apis.ts'
import { TM_FORUM_APIS } from './probes/tm-forum-apis.ts'
import { addressesWith, createSendProbe } from './send-probe.ts'

/** Parts of a certification that tests may set. */
export interface CertifyParts {
  readonly target: Target
  readonly request: CertifyRequest
  /** Stops the run; what was found until then is reported. */
  readonly signal: AbortSignal
  readonly show: (line: string, end: boolean) => void
  readonly now: () => number
  readonly timeouts?: Partial<Timeouts>
  /** Median of an API's answers above which customers wait too long, in ms. */
  readonly slowMs?: number
}

/** Half of the answers come within this time, or the customer waits too long. */
const SLOW_MS = 2_000

/** All APIs that are tried, in the order of the report. */
export const PROBED_APIS: readonly ProbedApi[] = [
  ...OWN_APIS.slice(0, 1),
  ...SIGNAL_APIS,
  ...TM_FORUM_APIS,
  ...OWN_APIS.slice(1),
]

/** Rows that an API has at most, its version and the times of its answers aside. */
const stepsOf = ({ probes, overall }: ProbedApi): number => probes.length + overall.length + 1

const versionRow = (api: ProbedApi, { judgement }: FoundApi): Row => ({
  api: api.title,
  name: 'versions',
  ...judgement,
  expected: (API_VERSIONS.get(api.api) ?? []).join(' or '),
  source: `${GUIDE_VERSION}; ${api.document}`,
  milliseconds: null,
})

const untriedRow = (api: string): Row => ({
  api,
  name: 'versions',
  ...notTried('the assistant asks nothing of it that could be tried'),
  expected: '',
  source: OWN,
  milliseconds: null,
})

const noApiRow: Row = {
  api: OPERATOR,
  name: 'APIs',
  ...doesNotFit('none of the APIs answers below this address'),
  expected: 'at least one API of docs/operator-api.md',
  source: OWN,
  milliseconds: null,
}

/** True when no API is there. An operator that refuses everything shows nothing of its APIs. */
const isEmpty = (found: readonly FoundApi[]): boolean =>
  found.every(({ version, judgement }) => version === null && judgement.verdict !== 'does not fit') &&
  found.some(({ judgement }) => judgement.verdict === 'not offered')

/** State of a run: what was found so far. */
interface Progress {
  readonly rows: Row[]
  readonly latency: Latency[]
  readonly versions: Map<string, string>
}

const isAbort = (error: unknown, signal: AbortSignal): boolean => signal.aborted && error === signal.reason

/** Finds all APIs first: their addresses are those of the assistant's client, which is asked as well. */
const findAll = async (
  parts: FindParts,
  progress: Progress,
  onStep: (title: string) => void,
): Promise<ReadonlyMap<ProbedApi, FoundApi>> => {
  const found = new Map<ProbedApi, FoundApi>()
  for (const api of PROBED_APIS) {
    onStep(api.title)
    const one = await findApi(api, parts)
    found.set(api, one)
    const isUsual = one.version === null || one.version === API_VERSIONS.get(api.api)?.[0]
    if (one.version !== null && !isUsual) progress.versions.set(api.api, one.version)
  }
  return found
}

const tryAll = async (
  found: ReadonlyMap<ProbedApi, FoundApi>,
  runner: ApiRunner,
  progress: Progress,
  onStep: (title: string, steps: number) => void,
): Promise<void> => {
  for (const [api, one] of found) {
    progress.rows.push(versionRow(api, one))
    let left = stepsOf(api)
    const latency =
      one.version === null
        ? null
        : await runner.run(api, one.version, (row) => {
            progress.rows.push(row)
            left -= 1
            onStep(api.title, 1)
          })
    onStep(api.title, left)
    if (latency !== null) progress.latency.push(latency)
  }
  const tried = new Set(PROBED_APIS.map(({ api }) => api))
  progress.rows.push(...API_NAMES.filter((api) => !tried.has(api)).map(untriedRow))
}

/** Adds what was not reached to the rows of a run that was stopped. */
const stoppedRows = (rows: readonly Row[]): readonly Row[] =>
  PROBED_APIS.filter(({ title }) => !rows.some((row) => row.api === title)).map((api) => ({
    ...versionRow(api, { version: null, judgement: notTried('the run was stopped') }),
  }))

/**
 * Tries an operator's APIs and reports what was found. Throws {@link UsageError} when nothing answers. Without
 * `isChanging` no request leaves that changes anything.
 */
export const runCertification = async (parts: CertifyParts): Promise<CertifyReport> => {
  const { target, request, signal, show, now } = parts
  const timeouts = { ...DEFAULT_TIMEOUTS, ...parts.timeouts }
  const run = `certify-${randomBytes(6).toString('hex')}`
  const tokens = new Set<string>()
  const answers = new Map<RequestOf, SentAnswer>()
  const known: Known = {
    number: request.number,
    hasLogin: hasLogin(target),
    isSigned: target.signing !== null,
    now,
    run,
    answerTo: (one) => answers.get(one)?.answer ?? null,
    sentAs: (one) => {
      const sent = answers.get(one)
      return sent !== undefined && sent.answer.status < 300 ? sent.request : null
    },
  }
  const send = createSendProbe({
    target,
    timeouts,
    number: request.number,
    signal,
    onToken: (token) => tokens.add(token),
    run,
  })
  const progress: Progress = { rows: [], latency: [], versions: new Map() }
  const total = PROBED_APIS.reduce((sum, api) => sum + 1 + stepsOf(api), 0)
  let done = 0
  const step = (title: string, steps = 1): void => {
    done += steps
    show(`certify ${formatBar(Math.min(done, total), total)} · ${title}`, false)
  }
  const work = async (): Promise<void> => {
    const operator = await probeOperator(target, send, known)
    progress.rows.push(...operator.rows)
    if (operator.obstacle !== null) {
      const found: FoundApi = { version: null, judgement: notTried(operator.obstacle) }
      progress.rows.push(...PROBED_APIS.map((api) => versionRow(api, found)))
      return
    }
    const set = new Map(
      [...(target.addresses?.apis ?? [])].flatMap(([api, { version }]) =>
        version === undefined ? [] : [[api, version]],
      ),
    )
    const { unknownPath, listed } = operator
    const found = await findAll(
      { send, known, unknownPath, listed, set, isChanging: request.isChanging },
      progress,
      step,
    )
    if (isEmpty([...found.values()])) progress.rows.push(noApiRow)
    const runner = createApiRunner({
      target,
      addresses: addressesWith(target, progress.versions),
      send,
      known,
      answers,
      timeouts,
      slowMs: parts.slowMs ?? SLOW_MS,
      isChanging: request.isChanging,
      signal,
    })
    await tryAll(found, runner, progress, step).finally(() => runner.close())
  }
  try {
    await work()
  } catch (error) {
    if (!isAbort(error, signal)) throw error
    progress.rows.push(...stoppedRows(progress.rows))
  }
  show(
    `certify ${formatBar(signal.aborted ? Math.min(done, total) : total, total)}${signal.aborted ? ' · stopped' : ''}`,
    true,
  )
  const report: CertifyReport = {
    operator: target.root,
    at: new Date(now()).toISOString(),
    number: request.number === null ? null : maskPhone(request.number),
    isChanging: request.isChanging,
    isStopped: signal.aborted,
    rows: progress.rows,
    latency: progress.latency,
    settings: fittingSettings(target, addressesWith(target, progress.versions)),
  }
  return maskReport(report, [...target.secrets, ...tokens], request.number)
}
