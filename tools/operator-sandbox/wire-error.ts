import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { RequestFormCode, WireErrorCode } from '../../wire/operator/error-codes.ts'
import { errorType } from './version-five/error-type.ts'

/** An error answer; {@link answerError} gives it the form of its API. */
export class WireError extends Error {
  override readonly name = 'WireError'
  readonly status: ContentfulStatusCode
  readonly code: WireErrorCode | RequestFormCode
  readonly retryAfterSec: number | null
  /** Address at which the customer can agree. */
  readonly captureUrl: string | null

  constructor(
    status: ContentfulStatusCode,
    code: WireErrorCode | RequestFormCode,
    message: string,
    retryAfterSec: number | null = null,
    captureUrl: string | null = null,
  ) {
    super(message)
    this.status = status
    this.code = code
    this.retryAfterSec = retryAfterSec
    this.captureUrl = captureUrl
  }
}

/** TM Forum's numbers for common errors (TMF630, error codes). */
const TMF_CODE: Partial<Record<WireErrorCode | RequestFormCode, string>> = {
  INVALID_ARGUMENT: '23',
  UNAUTHENTICATED: '40',
  PERMISSION_DENIED: '50',
  NOT_FOUND: '60',
  INTERNAL: '1',
  UNAVAILABLE: '5',
}

/**
 * Answers an error: `{status, code, message}` (CAMARA), or under /tmf-api `{code, reason, message, status}` (TM Forum).
 */
export const answerError = (c: Context, error: WireError): Response => {
  if (error.retryAfterSec !== null) c.header('Retry-After', String(error.retryAfterSec))
  return c.req.path.startsWith('/tmf-api')
    ? c.json(
        {
          code: TMF_CODE[error.code] ?? error.code,
          reason: error.code,
          message: error.message,
          status: String(error.status),
          ...errorType(c.req.path),
        },
        error.status,
      )
    : c.json(
        {
          status: error.status,
          code: error.code,
          message: error.message,
          ...(error.captureUrl === null ? {} : { captureUrl: error.captureUrl }),
        },
        error.status,
      )
}
