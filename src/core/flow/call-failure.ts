/** The failure in an event `onError` of a call; anything unforeseen is an outcome that nobody knows. */
export const failureOf = (event: object): CallFailure => {
  const error: unknown = 'error' in event ? event.error : null
  const known = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
  return known ? (error as CallFailure) : { code: 'UNKNOWN_OUTCOME', retryAfterSec: null }
}

/** How a call ended badly, as the flow sees it: `code` is an operator's ErrorCode, or `UNKNOWN_OUTCOME` when nobody can tell. */
export interface CallFailure {
  readonly code: string
  readonly retryAfterSec: number | null
}
