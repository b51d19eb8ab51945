import { OperatorError } from '../../../core/operator/operator-error.ts'

/** When a circuit opens, and for how long. */
export interface BreakerSettings {
  /** So many failures within the window open the circuit. */
  readonly failures: number
  readonly windowMs: number
  /** So long every call is refused at once; then one is let through to try. */
  readonly openMs: number
}

/** A circuit that opens when the operator fails again and again, so that nobody waits for what will not come. */
export interface Breaker {
  /** Runs the call unless the circuit is open, in which case it rejects with UNAVAILABLE at once. */
  run<T>(call: () => Promise<T>): Promise<T>
}

/** Failures of the operator, not refusals: a wrong code must not open a circuit. */
const isFailure = (error: unknown): boolean =>
  error instanceof OperatorError && error.status >= 500 && error.code !== 'NOT_IMPLEMENTED'

/** A circuit breaker for one capability. */
export const createBreaker = (settings: BreakerSettings, now: () => number): Breaker => {
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
