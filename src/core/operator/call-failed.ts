import type { ErrorCode } from './error-code.ts'

/** A call of a flow or an agent was not carried out. `message` is for logs, never for the customer. */
export abstract class CallFailed extends Error {
  readonly code: ErrorCode
  /** Seconds until a retry makes sense, when known. */
  readonly retryAfterSec: number | null
  /** True when the request was sent and no answer arrived: a change may or may not have taken effect. */
  readonly mayHaveHappened: boolean

  constructor(
    code: ErrorCode,
    message: string,
    details: {
      readonly retryAfterSec?: number | null
      readonly mayHaveHappened?: boolean
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause: details.cause })
    this.code = code
    this.retryAfterSec = details.retryAfterSec ?? null
    this.mayHaveHappened = details.mayHaveHappened ?? false
  }
}

/** Our own rules refuse a call: nothing of it has happened. */
export class CallRefused extends CallFailed {
  override readonly name = 'CallRefused'

  constructor(code: ErrorCode, message: string, details: { readonly retryAfterSec?: number } = {}) {
    super(code, message, details)
  }
}
