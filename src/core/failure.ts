/** The outside failed in a way that passes: try again, not before `retryAfterMs`. */
export class Temporary extends Error {
  readonly retryAfterMs: number
  constructor(message: string, retryAfterMs: number, cause?: unknown) {
    super(message, { cause })
    this.name = 'Temporary'
    this.retryAfterMs = retryAfterMs
  }
}

/** Why the outside will not do this, however often it is asked. */
export type RefusalReason = 'blocked' | 'gone' | 'thread-lost' | 'no-change' | 'target-lost' | 'stale' | 'unauthorized' | 'too-big' | 'bad-request'

/** The outside said no, and will say so again. */
export class Refused extends Error {
  readonly reason: RefusalReason
  constructor(message: string, reason: RefusalReason, cause?: unknown) {
    super(message, { cause })
    this.name = 'Refused'
    this.reason = reason
  }
}
