import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import type { Metrics } from '../adapters/metrics/create-metrics.ts'
import type { RecordedSpans } from '../adapters/spans/create-spans.ts'
import type { WatchedCall } from '../adapters/telegram/watch-calls.ts'
import type { OperatorError } from '../core/operator/operator-error.ts'
import type { OperatorObserver } from './operator.ts'
import { watchDependencies } from './watch-dependencies.ts'
import type { Dependencies } from './watch-dependencies.ts'

const operatorName = ({ operator }: Config): string =>
  typeof operator === 'object' ? `the operator at ${new URL(operator.url).host}` : 'the sandbox operator'

/** Watches everything that these settings make the assistant depend on. */
export const watchAll = (config: Config, log: Logger, metrics: Metrics): Dependencies => {
  metrics.dependencyIs('postgresql', true)
  metrics.dependencyIs('telegram', true)
  if (config.operator !== 'none') metrics.dependencyIs('operator', true)
  return watchDependencies({
    log,
    names: { postgresql: 'PostgreSQL', telegram: 'Telegram', operator: operatorName(config) },
    onChange: metrics.dependencyIs,
    now: () => performance.now(),
  })
}

/** Polling is a part of its own: it may be refused, as with 409, while messages still leave. */
const partOf = (method: string): string => (method === 'getUpdates' ? 'polling' : 'calls')

/** Counts calls of the Bot API, makes spans of them, and tells when Telegram cannot be asked. */
export const observeTelegram =
  (metrics: Metrics, dependencies: Dependencies, spans: RecordedSpans | null) =>
  ({ failed, ...call }: WatchedCall): void => {
    metrics.telegramCalled(call)
    spans?.telegramCalled(call)
    const part = partOf(call.method)
    if (failed === null) dependencies.works('telegram', part)
    else dependencies.failed('telegram', part, failed)
  }

/** True for an operator that fails, or that refuses our token; a refusal of what was asked is an answer. */
const isFailing = ({ status, code }: OperatorError): boolean =>
  (status >= 500 && code !== 'NOT_IMPLEMENTED') || code === 'UNAUTHENTICATED'

const reasonOf = (capability: string, { code }: OperatorError): string =>
  code === 'UNAUTHENTICATED'
    ? 'it refuses the log-in: check OPERATOR_TOKEN'
    : `it does not answer as it should (${capability}: ${code}); customers are told, and questions are left out`

/** Counts requests to the operator and tells when it fails. */
export const observeOperator = (metrics: Metrics, dependencies: Dependencies): OperatorObserver => ({
  onRequest: ({ capability, error, milliseconds }) => {
    metrics.operatorAsked({ capability, outcome: error?.code ?? 'ok', milliseconds })
    if (error !== null && isFailing(error)) dependencies.failed('operator', capability, reasonOf(capability, error))
    else if (error?.code !== 'NOT_IMPLEMENTED') dependencies.works('operator', capability)
  },
  onCapabilities: ({ failed, milliseconds }) => {
    metrics.operatorAsked({ capability: 'capabilities', outcome: failed === null ? 'ok' : 'UNAVAILABLE', milliseconds })
    if (failed === null) dependencies.works('operator', 'capabilities')
    else dependencies.failed('operator', 'capabilities', failed)
  },
})
