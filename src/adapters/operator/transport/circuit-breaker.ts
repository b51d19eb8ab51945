import { OperatorError } from '../../../core/operator/operator-error.ts'

/** Settings of a circuit breaker. */
export interface BreakerSettings {
  /** Failures within the window that open the circuit. */
  readonly failures: number
  readonly windowMs: number
  /** Time for which every call is rejected at once; then one call is let through as a test. */
  readonly openMs: number
}

/** A circuit that opens after repeated failures, so that calls fail at once instead of waiting for their timeout. */
export interface CircuitBreaker {
  /** Runs the call, or rejects with UNAVAILABLE at once while the circuit is open. */
  run<T>(call: () => Promise<T>): Promise<T>
}

/**
 * True for a failure of the operator. A refusal is none: a wrong code must not open the circuit. Nor is an answer that
 * cannot be read: other answers can.
 */
const isFailure = (error: unknown): boolean =>
  error instanceof OperatorError && error.status >= 500 && error.code !== 'NOT_IMPLEMENTED' && !error.isUnreadable

/** Creates a closed circuit breaker. `now` gives ms. */
export const createCircuitBreaker = (settings: BreakerSettings, now: () => number): CircuitBreaker => {
  let failedAt: readonly number[] = []
  let openUntil = 0
  let trying = false

  const refuse = (): never => {
    const waitSec = Math.max(1, Math.ceil((openUntil - now()) / 1000))
    throw new OperatorError(503, 'UNAVAILABLE', 'The circuit is open after repeated failures.', {
      retryAfterSec: waitSec,
    })
  }
  const fail = (halfOpen: boolean): void => {
    failedAt = [...failedAt.filter((at) => now() - at < settings.windowMs), now()]
    if (halfOpen || failedAt.length >= settings.failures) openUntil = now() + settings.openMs
  }
  return {
    run: async (call) => {
      const halfOpen = openUntil !== 0
      if (now() < openUntil || (halfOpen && trying)) return refuse()
      trying = halfOpen
      try {
        const answer = await call()
        if (halfOpen) [failedAt, openUntil] = [[], 0]
        return answer
      } catch (error) {
        if (isFailure(error)) fail(halfOpen)
        else if (halfOpen) [failedAt, openUntil] = [[], 0]
        throw error
      } finally {
        trying = false
      }
    },
  }
}
