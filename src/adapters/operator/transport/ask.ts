import type { z } from 'zod'
import type { Capability } from '../../../core/operator/capabilities.ts'
import type { CallContext } from '../../../core/operator/request-context.ts'

/**
 * How a request may be repeated.
 * - `read`: after any temporary failure.
 * - `keyed`: likewise, because it carries an Idempotency-Key.
 * - `counted`: only after an answered 502, 503 or 504, since each request may burn a try (validate-code).
 * - `once`: never, since the wire has no key and a second one undoes the first (send-code).
 */
export type Repeat = 'read' | 'keyed' | 'counted' | 'once'

/** One question to the operator. */
export interface Ask<T> {
  readonly capability: Capability
  readonly repeat: Repeat
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  /** Over all tries together. */
  readonly timeoutMs: number
  /** What the answer must be; an empty body is `undefined`. */
  readonly answer: z.ZodType<T>
  /** A NOT_IMPLEMENTED here has a substitute, so the capability stays. */
  readonly substitutable?: boolean
}

/** What came back, understood. */
export interface Answered<T> {
  readonly body: T
  /** `X-Total-Count`, where the answer has one. */
  readonly totalCount: number | null
}

/** Asks, and answers what was understood; rejects with an `OperatorError` only. */
export type AskOperator = <T>(ask: Ask<T>, ctx: CallContext) => Promise<Answered<T>>
