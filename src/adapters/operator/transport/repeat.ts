import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../../core/operator/operator-error.ts'
import type { Answered, Ask } from './ask.ts'

const mayRepeat = (ask: Ask<unknown>, error: OperatorError): boolean => {
  switch (ask.repeat) {
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
 * Tries until it is answered, or repeating is unsafe, useless, or later than the ask's time-out.
 * Waits a random part of each delay (full jitter), or as long as `Retry-After` says.
 */
export const repeating = async <T>(
  ask: Ask<T>,
  delaysMs: readonly number[],
  signal: AbortSignal | undefined,
  attempt: (timeoutMs: number) => Promise<Answered<T>>,
): Promise<Answered<T>> => {
  const deadline = performance.now() + ask.timeoutMs
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(Math.max(1, Math.ceil(deadline - performance.now())))
    } catch (error) {
      const delay = delaysMs[tries]
      if (!(error instanceof OperatorError) || delay === undefined || !mayRepeat(ask, error)) throw error
      const wait = error.retryAfterSec === null ? Math.random() * delay : error.retryAfterSec * 1000
      if (signal?.aborted === true || performance.now() + wait >= deadline) throw error
      await sleep(wait)
    }
  }
}
