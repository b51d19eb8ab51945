import type { Capability } from '../../../core/operator/capability.ts'
import { OperatorError } from '../../../core/operator/operator-error.ts'
import type { Spans } from '../../../core/ports/spans.ts'
import type { OperatorRequest, AskOperator } from './operator-request.ts'
import { type CircuitBreaker, type BreakerSettings, createCircuitBreaker } from './circuit-breaker.ts'
import type { CapabilityBook } from '../create-capability-book.ts'
import { retryRequest } from './retry-request.ts'
import { createSendLoggedIn, type LoggedInSettings } from './send-logged-in.ts'

/** The outcome of a request, for logs and metrics. Log an error's code, not its message: the operator wrote it. */
export interface RequestOutcome {
  readonly capability: Capability
  readonly correlator: string
  readonly milliseconds: number
  /** Null for a successful answer. */
  readonly error: OperatorError | null
}

/** Settings of requests. `retryDelaysMs` are the longest waits before the second try, the third, and so on. */
export interface AskSettings extends LoggedInSettings {
  readonly book: CapabilityBook
  readonly breaker: BreakerSettings
  readonly retryDelaysMs: readonly number[]
  readonly observe: (outcome: RequestOutcome) => void
  /** Recorder of spans; null: nobody listens to them. */
  readonly spans: Pick<Spans, 'ask'> | null
}

const notImplementedError = (capability: Capability): OperatorError =>
  new OperatorError(501, 'NOT_IMPLEMENTED', `The operator has no ${capability}.`)

/** Code of a failure; one that is not the operator's is a bug of the client. */
const codeOf = (error: unknown): string => (error instanceof OperatorError ? error.code : 'INTERNAL')

/**
 * Creates the function through which every request goes: check of the capability, circuit breaker, retries, one HTTP
 * exchange per try.
 */
export const createAskOperator = (settings: AskSettings): AskOperator => {
  const breakers = new Map<Capability, CircuitBreaker>()
  const send = createSendLoggedIn(settings)
  const breakerOf = (capability: Capability): CircuitBreaker => {
    const breaker = breakers.get(capability) ?? createCircuitBreaker(settings.breaker, settings.now)
    breakers.set(capability, breaker)
    return breaker
  }
  const guarded: AskOperator = async (request, ctx) => {
    await settings.book.ready()
    if (!settings.book.current().has(request.capability)) throw notImplementedError(request.capability)
    return breakerOf(request.capability).run(() =>
      retryRequest(request, settings.retryDelaysMs, ctx.signal, (timeoutMs) => send(request, ctx, timeoutMs)),
    )
  }
  const traced: AskOperator = (request, ctx) => {
    if (settings.spans === null) return guarded(request, ctx)
    const asked = { capability: request.capability, correlator: ctx.correlator }
    return settings.spans.ask(asked, (tracing) => guarded({ ...request, tracing }, ctx), codeOf)
  }
  const learnFrom = (request: OperatorRequest<unknown>, error: unknown): OperatorError => {
    const known =
      error instanceof OperatorError
        ? error
        : new OperatorError(500, 'INTERNAL', 'The client failed with an unexpected error.', { cause: error })
    if (known.code === 'NOT_IMPLEMENTED' && request.substitutable !== true)
      settings.book.markMissing(request.capability)
    return known
  }
  return async (request, ctx) => {
    const began = performance.now()
    const tell = (error: OperatorError | null): void =>
      settings.observe({
        capability: request.capability,
        correlator: ctx.correlator,
        milliseconds: Math.round(performance.now() - began),
        error,
      })
    try {
      const answered = await traced(request, ctx)
      tell(null)
      return answered
    } catch (error) {
      const known = learnFrom(request, error)
      tell(known)
      throw known
    }
  }
}
