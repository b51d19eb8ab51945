import type { Capability } from '../../../core/operator/capabilities.ts'
import { OperatorError } from '../../../core/operator/operator-error.ts'
import type { Ask, AskOperator } from './ask.ts'
import { type Breaker, type BreakerSettings, createBreaker } from './circuit-breaker.ts'
import type { CapabilityBook } from '../capability-book.ts'
import { repeating } from './repeat.ts'
import { request, type RequestSettings } from './http-request.ts'

/** Told after every question, for logs and metrics. Log the code of an error, not the message: it is the operator's. */
export interface AskOutcome {
  readonly capability: Capability
  readonly correlator: string
  readonly milliseconds: number
  /** Null when it was answered. */
  readonly error: OperatorError | null
}

/** How questions are asked. `retryDelaysMs` are the longest waits before the second try, the third, and so on. */
export interface AskSettings extends RequestSettings {
  readonly book: CapabilityBook
  readonly breaker: BreakerSettings
  readonly retryDelaysMs: readonly number[]
  readonly observe: (outcome: AskOutcome) => void
}

const notImplemented = (capability: Capability): OperatorError =>
  new OperatorError(501, 'NOT_IMPLEMENTED', `The operator has no ${capability}.`)

/** Every question goes this way: capability, circuit breaker, tries, one HTTP exchange each. */
export const createAskOperator = (settings: AskSettings): AskOperator => {
  const breakers = new Map<Capability, Breaker>()
  const breakerOf = (capability: Capability): Breaker => {
    const breaker = breakers.get(capability) ?? createBreaker(settings.breaker, settings.now)
    breakers.set(capability, breaker)
    return breaker
  }
  const guarded: AskOperator = async (ask, ctx) => {
    await settings.book.ready()
    if (!settings.book.current().has(ask.capability)) throw notImplemented(ask.capability)
    return breakerOf(ask.capability).run(() =>
      repeating(ask, settings.retryDelaysMs, ctx.signal, (timeoutMs) => request(settings, ask, ctx, timeoutMs)),
    )
  }
  const learnFrom = (ask: Ask<unknown>, error: unknown): OperatorError => {
    const known =
      error instanceof OperatorError
        ? error
        : new OperatorError(500, 'INTERNAL', 'The client itself failed.', { cause: error })
    if (known.code === 'NOT_IMPLEMENTED' && ask.substitutable !== true) settings.book.markMissing(ask.capability)
    return known
  }
  return async (ask, ctx) => {
    const began = performance.now()
    const tell = (error: OperatorError | null): void =>
      settings.observe({
        capability: ask.capability,
        correlator: ctx.correlator,
        milliseconds: Math.round(performance.now() - began),
        error,
      })
    try {
      const answered = await guarded(ask, ctx)
      tell(null)
      return answered
    } catch (error) {
      const known = learnFrom(ask, error)
      tell(known)
      throw known
    }
  }
}
