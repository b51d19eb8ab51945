/** Error codes common to all CAMARA APIs (Commonalities, API Design Guide, section on error responses). */
const COMMON_ERROR_CODES = [
  'INVALID_ARGUMENT',
  'OUT_OF_RANGE',
  'UNAUTHENTICATED',
  'PERMISSION_DENIED',
  'INVALID_TOKEN_CONTEXT',
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
  'ABORTED',
  'ALREADY_EXISTS',
  'INCOMPATIBLE_STATE',
  'GONE',
  'FAILED_PRECONDITION',
  'SERVICE_NOT_APPLICABLE',
  'MISSING_IDENTIFIER',
  'UNSUPPORTED_IDENTIFIER',
  'UNNECESSARY_IDENTIFIER',
  'QUOTA_EXCEEDED',
  'TOO_MANY_REQUESTS',
  'INTERNAL',
  'NOT_IMPLEMENTED',
  'BAD_GATEWAY',
  'UNAVAILABLE',
  'TIMEOUT',
] as const

/**
 * Codes of single APIs: CAMARA one-time-password-sms 1.1.1 and kyc-match 0.4.0 verbatim, then codes of this product.
 */
const SPECIFIC_ERROR_CODES = [
  'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED',
  'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED',
  'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED',
  'ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED',
  'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED',
  'ONE_TIME_PASSWORD_SMS.INVALID_OTP',
  'KNOW_YOUR_CUSTOMER.INVALID_PARAM_COMBINATION',
  'KNOW_YOUR_CUSTOMER.ID_DOCUMENT_REQUIRED',
  'KNOW_YOUR_CUSTOMER.ID_DOCUMENT_MISMATCH',
  'CONSENT_REQUIRED',
  'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK',
  'CODE_DELIVERY.CHANNEL_UNAVAILABLE',
  'CODE_DELIVERY.RESEND_TOO_EARLY',
  'NUMBER_POOL.MASK_TOO_BROAD',
  'NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED',
  'NUMBER_POOL.NUMBER_NOT_AVAILABLE',
  'NUMBER_POOL.RESERVATION_EXPIRED',
  'RECOVERY.COOLING_OFF',
  'RECOVERY.LOCKED',
  'RECOVERY.CODE_WORD_MISMATCH',
  'SUBSCRIBER.SEARCH_TOO_BROAD',
] as const

type CommonErrorCode = (typeof COMMON_ERROR_CODES)[number]
type SpecificErrorCode = (typeof SPECIFIC_ERROR_CODES)[number]

/** Any error code that calls and flows handle. */
export type ErrorCode = CommonErrorCode | SpecificErrorCode

const knownCodes: ReadonlySet<string> = new Set([...COMMON_ERROR_CODES, ...SPECIFIC_ERROR_CODES])

/** True when a text is a known error code. */
export const isErrorCode = (text: string): text is ErrorCode => knownCodes.has(text)

/** Optional details of an `OperatorError`. */
export interface OperatorErrorDetails {
  readonly retryAfterSec?: number | null
  readonly upstreamCode?: string | null
  readonly mayHaveHappened?: boolean
  readonly isUnreadable?: boolean
  readonly consentUrl?: string | null
  readonly cause?: unknown
}

/** The operator refused, or did not answer. `message` is for logs, never for the customer. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
  /** HTTP status of the operator, or a matching one (504 for a time-out, 503 for an open circuit). */
  readonly status: number
  readonly code: ErrorCode
  /** Seconds until a retry makes sense, when known. */
  readonly retryAfterSec: number | null
  /** Code of the operator, unchanged: `TMF:60`, `SMPP:0x0014`, `MAP:27/1`. */
  readonly upstreamCode: string | null
  /** True when the request was sent and no answer arrived: a change may or may not have taken effect. */
  readonly mayHaveHappened: boolean
  /**
   * True for an answer of success in a form that this program cannot read: the operator works, and would answer the
   * same again.
   */
  readonly isUnreadable: boolean
  /**
   * Address of the operator at which the customer can agree, for CONSENT_REQUIRED; null when there is none to be
   * trusted.
   */
  readonly consentUrl: string | null

  constructor(status: number, code: ErrorCode, message: string, details: OperatorErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.status = status
    this.code = code
    this.retryAfterSec = details.retryAfterSec ?? null
    this.upstreamCode = details.upstreamCode ?? null
    this.mayHaveHappened = details.mayHaveHappened ?? false
    this.isUnreadable = details.isUnreadable ?? false
    this.consentUrl = details.consentUrl ?? null
  }

  /** True when the request is safe to repeat with the same idempotency key. */
  get retryable(): boolean {
    return [502, 503, 504].includes(this.status) || this.code === 'ABORTED' || this.code === 'TOO_MANY_REQUESTS'
  }
}
