/** Reads the failure from the `onError` event of a call. Any error without a `code` becomes `UNKNOWN_OUTCOME`. */
export const failureOf = (event: object): CallFailure => {
  const error: unknown = 'error' in event ? event.error : null
  const known = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
  return known ? (error as CallFailure) : { code: 'UNKNOWN_OUTCOME', retryAfterSec: null }
}

/**
 * Failure of a call as a flow sees it. `code` is an `ErrorCode` of the operator, or `UNKNOWN_OUTCOME` when the result
 * is not known.
 */
export interface CallFailure {
  readonly code: string
  readonly retryAfterSec: number | null
}
