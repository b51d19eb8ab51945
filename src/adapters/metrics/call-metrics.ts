import { Counter, Histogram } from 'prom-client'
import type { Registry } from 'prom-client'

/** A call of the Bot API: its method, and `ok` or why it failed. */
interface TelegramCall {
  readonly method: string
  readonly outcome: string
  readonly milliseconds: number
}

/** A request to the operator: its capability, and `ok` or the code of the error. */
interface OperatorCall {
  readonly capability: string
  readonly outcome: string
  readonly milliseconds: number
}

/** Counts calls to the outside. */
export interface CallMetrics {
  readonly telegramCalled: (call: TelegramCall) => void
  readonly operatorAsked: (call: OperatorCall) => void
}

/** Bounds in seconds of an answer over a network. */
const CALL_BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20]

/** A poll is held open until something happens: its time says nothing. */
const HELD_OPEN = 'getUpdates'

/** Adds the metrics of calls to Telegram and to the operator. */
export const addCallMetrics = (registers: Registry[]): CallMetrics => {
  const telegram = new Counter({
    name: 'dozvon_telegram_calls_total',
    help: 'Calls of the Bot API by method and outcome; flood is 429 Too Many Requests',
    labelNames: ['method', 'outcome'] as const,
    registers,
  })
  const telegramSeconds = new Histogram({
    name: 'dozvon_telegram_seconds',
    help: 'Time of the calls of the Bot API, polling left out',
    buckets: CALL_BUCKETS,
    registers,
  })
  const operator = new Counter({
    name: 'dozvon_operator_calls_total',
    help: 'Requests to the operator by capability and outcome: ok, or the code of the error after all tries',
    labelNames: ['capability', 'outcome'] as const,
    registers,
  })
  const operatorSeconds = new Histogram({
    name: 'dozvon_operator_seconds',
    help: 'Time of the requests to the operator with their repetitions, by capability',
    labelNames: ['capability'] as const,
    buckets: CALL_BUCKETS,
    registers,
  })
  return {
    telegramCalled: ({ method, outcome, milliseconds }) => {
      telegram.inc({ method, outcome })
      if (method !== HELD_OPEN) telegramSeconds.observe(milliseconds / 1_000)
    },
    operatorAsked: ({ capability, outcome, milliseconds }) => {
      operator.inc({ capability, outcome })
      operatorSeconds.observe({ capability }, milliseconds / 1_000)
    },
  }
}
