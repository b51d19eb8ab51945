/**
 * Errors of the messenger ports. A caller waits and retries after a `TemporaryError`, and repairs or reports a
 * `RefusedError` by its reason.
 */

/** Telegram failed temporarily: retry, not before `retryAfterMs`. */
export class TemporaryError extends Error {
  readonly retryAfterMs: number
  constructor(message: string, retryAfterMs: number, cause?: unknown) {
    super(message, { cause })
    this.name = 'TemporaryError'
    this.retryAfterMs = retryAfterMs
  }
}

/** Telegram's rate limit was hit: every sender waits `retryAfterMs`. */
export class FloodError extends TemporaryError {}

/** No answer arrived: Telegram may have acted. */
export class NoAnswerError extends TemporaryError {}

/**
 * Telegram did not know the bot's token. That may pass, as during works at Telegram: nothing is given up because of
 * one; only who asks again and again for minutes may take the token for revoked.
 */
export class UnknownTokenError extends TemporaryError {}

/** Permanent reasons of Telegram to refuse a request. */
export type RefusalReason =
  | 'blocked'
  | 'gone'
  | 'thread-lost'
  | 'thread-closed'
  | 'moved'
  | 'no-rights'
  | 'no-change'
  | 'target-lost'
  | 'stale'
  | 'unauthorized'
  | 'too-big'
  | 'bad-request'

/** Telegram refused a request for good: a retry would fail too. */
export class RefusedError extends Error {
  readonly reason: RefusalReason
  /** New id of the chat when the reason is `moved`; else null. */
  readonly movedTo: number | null
  constructor(
    message: string,
    reason: RefusalReason,
    options: { readonly cause?: unknown; readonly movedTo?: number } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'RefusedError'
    this.reason = reason
    this.movedTo = options.movedTo ?? null
  }
}
