import type { z } from 'zod'
import type { Capability } from '../../../core/operator/capability.ts'
import type { AssertedOrder } from '../../../../wire/operator/assertion.ts'
import type { CallContext } from '../../../core/operator/request-context.ts'

/**
 * Rule for repeating a request that failed.
 * - `read`: after any temporary failure.
 * - `keyed`: after any temporary failure too, since it carries an Idempotency-Key.
 * - `counted`: only after an answered 502, 503 or 504, since each request may use up a try (validate-code).
 * - `once`: never, since the protocol has no key and a second request invalidates the first (send-code).
 */
type RepeatRule = 'read' | 'keyed' | 'counted' | 'once'

/** Order of a request that changes something, which is signed; a request that reads has none. */
type Change =
  | { readonly repeat: 'read' }
  | { readonly repeat: Exclude<RepeatRule, 'read'>; readonly order: AssertedOrder }

/** A request to the operator. One that changes something names its act and object, so that no order leaves unsigned. */
export type OperatorRequest<T> = Change & {
  readonly capability: Capability
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  /** Media type of the body, where it is not `application/json`. */
  readonly mediaType?: string
  /**
   * Tag of what is changed, as it was read (RFC 9110, If-Match): the operator answers 412 when it has changed since.
   */
  readonly ifMatch?: string
  /** Timeout over all tries together. */
  readonly timeoutMs: number
  /** Schema of the answer; an empty body is `undefined`. */
  readonly answer: z.ZodType<T>
  /** The one status that means success, where another 2xx would not; by default any. */
  readonly status?: number
  /** Access token that the customer's own browser brought, in place of one of the log-in. */
  readonly token?: string
  /** Headers that tell of the span of the request (W3C Trace Context). */
  readonly tracing?: Readonly<Record<string, string>>
  /** True when the caller has a substitute for NOT_IMPLEMENTED, so that the capability stays. */
  readonly substitutable?: boolean
}

/** A parsed answer of the operator. */
export interface OperatorAnswer<T> {
  readonly body: T
  /** Value of `X-Total-Count`; null when the answer has none. */
  readonly totalCount: number | null
  /** Strong tag of the resource; null when the answer has none. */
  readonly tag: string | null
}

/** Sends a request to the operator and gives the parsed answer. Rejects only with `OperatorError`. */
export type AskOperator = <T>(ask: OperatorRequest<T>, ctx: CallContext) => Promise<OperatorAnswer<T>>
