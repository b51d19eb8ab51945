import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../../core/operator/operator-error.ts'
import type { OperatorAnswer, OperatorRequest } from './operator-request.ts'

const mayRepeat = (request: OperatorRequest<unknown>, error: OperatorError): boolean => {
  if (error.isUnreadable) return false
  switch (request.repeat) {
    case 'read':
    case 'keyed':
      return error.retryable
    case 'counted':
      return [502, 503, 504].includes(error.status) && error.cause === undefined
    case 'once':
      return false
  }
}

/**
 * Repeats a request until it succeeds, or until another try is unsafe, useless, or later than the request's timeout.
 * Waits a random part of each delay (full jitter), or as long as `Retry-After` says.
 */
export const retryRequest = async <T>(
  request: OperatorRequest<T>,
  delaysMs: readonly number[],
  signal: AbortSignal | undefined,
  attempt: (timeoutMs: number) => Promise<OperatorAnswer<T>>,
): Promise<OperatorAnswer<T>> => {
  const deadline = performance.now() + request.timeoutMs
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(Math.max(1, Math.ceil(deadline - performance.now())))
    } catch (error) {
      const delay = delaysMs[tries]
      if (!(error instanceof OperatorError) || delay === undefined || !mayRepeat(request, error)) throw error
      const wait = error.retryAfterSec === null ? Math.random() * delay : error.retryAfterSec * 1000
      if (signal?.aborted === true || performance.now() + wait >= deadline) throw error
      await sleep(wait)
    }
  }
}
