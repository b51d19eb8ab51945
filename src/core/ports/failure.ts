/** The outside failed in a way that passes: try again, not before `retryAfterMs`. */
export class Temporary extends Error {
  readonly retryAfterMs: number
  constructor(message: string, retryAfterMs: number, cause?: unknown) {
    super(message, { cause })
    this.name = 'Temporary'
    this.retryAfterMs = retryAfterMs
  }
}

/** It asks everybody to wait that long. */
export class Flooded extends Temporary {}

/** No answer came: it may have acted. */
export class Unanswered extends Temporary {}

/** Why the outside will not do this, however often it is asked. */
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

/** The outside said no, and will say so again. */
export class Refused extends Error {
  readonly reason: RefusalReason
  /** Of `moved`: the id that the chat has now. */
  readonly movedTo: number | null
  constructor(
    message: string,
    reason: RefusalReason,
    options: { readonly cause?: unknown; readonly movedTo?: number } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'Refused'
    this.reason = reason
    this.movedTo = options.movedTo ?? null
  }
}
