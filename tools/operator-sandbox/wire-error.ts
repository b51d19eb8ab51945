import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorCode } from '../../src/core/operator/operator-error.ts'

/** An answer other than success, in whichever form the API has. */
export class WireError extends Error {
  override readonly name = 'WireError'
  readonly status: ContentfulStatusCode
  readonly code: ErrorCode
  readonly retryAfterSec: number | null

  constructor(status: ContentfulStatusCode, code: ErrorCode, message: string, retryAfterSec: number | null = null) {
    super(message)
    this.status = status
    this.code = code
    this.retryAfterSec = retryAfterSec
  }
}

/** TM Forum's own numbers for common refusals (TMF630, error codes). */
const TMF_CODE: Partial<Record<ErrorCode, string>> = {
  INVALID_ARGUMENT: '23',
  UNAUTHENTICATED: '40',
  PERMISSION_DENIED: '50',
  NOT_FOUND: '60',
  INTERNAL: '1',
  UNAVAILABLE: '5',
}

/** The error body of CAMARA `{status, code, message}`, or under /tmf-api of TM Forum `{code, reason, message, status}`. */
export const answerError = (c: Context, error: WireError): Response => {
  if (error.retryAfterSec !== null) c.header('Retry-After', String(error.retryAfterSec))
  return c.req.path.startsWith('/tmf-api')
    ? c.json(
        {
          code: TMF_CODE[error.code] ?? error.code,
          reason: error.code,
          message: error.message,
          status: String(error.status),
        },
        error.status,
      )
    : c.json({ status: error.status, code: error.code, message: error.message }, error.status)
}
