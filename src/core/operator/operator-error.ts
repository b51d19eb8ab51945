import { CallFailed } from './call-failed.ts'
import type { ErrorCode } from './error-code.ts'

/** Optional details of an `OperatorError`. */
export interface OperatorErrorDetails {
  readonly retryAfterSec?: number | null
  readonly upstreamCode?: string | null
  readonly mayHaveHappened?: boolean
  readonly isUnreadable?: boolean
  readonly consentUrl?: string | null
  readonly cause?: unknown
}

/** The operator refused, or did not answer. */
export class OperatorError extends CallFailed {
  override readonly name = 'OperatorError'
  /** HTTP status of the operator, or a matching one (504 for a time-out, 503 for an open circuit). */
  readonly status: number
  /** Code of the operator, unchanged: `TMF:60`, `SMPP:0x0014`, `MAP:27/1`. */
  readonly upstreamCode: string | null
  /**
   * True for an answer of success in a form that this program cannot read: the operator works, and would answer the
   * same again.
   */
  readonly isUnreadable: boolean
  /**
   * Address of the operator at which the customer can agree, for CONSENT_REQUIRED; null when there is none to be
   * trusted.
   */
  readonly consentUrl: string | null

  constructor(status: number, code: ErrorCode, message: string, details: OperatorErrorDetails = {}) {
    super(code, message, details)
    this.status = status
    this.upstreamCode = details.upstreamCode ?? null
    this.isUnreadable = details.isUnreadable ?? false
    this.consentUrl = details.consentUrl ?? null
  }

  /** True when the operator may answer otherwise later: a fault of its own, or too many requests. */
  get isTemporary(): boolean {
    if (this.code === 'NOT_IMPLEMENTED') return false
    return this.mayHaveHappened || this.status >= 500 || this.status === 429
  }

  /** True when the request is safe to repeat with the same idempotency key. */
  get retryable(): boolean {
    return [502, 503, 504].includes(this.status) || this.code === 'ABORTED' || this.code === 'TOO_MANY_REQUESTS'
  }
}
