import { z } from 'zod'
import { isSafeAddress } from '../login/read-server-metadata.ts'
import { isErrorCode } from '../../../core/operator/error-code.ts'
import type { ErrorCode } from '../../../core/operator/error-code.ts'
import { OperatorError } from '../../../core/operator/operator-error.ts'

/** Schema of an error body: CAMARA `{status, code, message}` or TM Forum `{code, reason, message?}` (TMF630). */
const errorBody = z.looseObject({
  code: z.union([z.string(), z.number()]).transform(String),
  reason: z.string().optional(),
  message: z.string().optional(),
  captureUrl: z.string().optional().catch(undefined),
})

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  405: 'NOT_IMPLEMENTED',
  409: 'INCOMPATIBLE_STATE',
  410: 'GONE',
  412: 'FAILED_PRECONDITION',
  422: 'SERVICE_NOT_APPLICABLE',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL',
  501: 'NOT_IMPLEMENTED',
  502: 'BAD_GATEWAY',
  503: 'UNAVAILABLE',
  504: 'TIMEOUT',
}

/**
 * Operators name a missing consent in words of their own: CONSENT_REQUIRED, INVALID_CONSENT,
 * SIM_SWAP.CONSENT_NOT_GIVEN.
 */
const isConsentMissing = (status: number, codes: readonly string[]): boolean =>
  status === 403 && codes.some((code) => /consent/i.test(code))

const codeByStatus = (status: number): ErrorCode => {
  const known = BY_STATUS[status]
  if (known) return known
  if (status >= 500) return 'INTERNAL'
  return status >= 400 ? 'INVALID_ARGUMENT' : 'BAD_GATEWAY'
}

/**
 * Reads a `Retry-After` header, in seconds or as a date (RFC 9110, 10.2.3). Gives seconds; null without a valid header.
 */
const retryAfterSec = (header: string | null, now: number): number | null => {
  if (header === null) return null
  if (/^\d{1,9}$/.test(header)) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000))
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Gives the address at which the customer can agree, when it is one of the operator's own: https (http on this machine
 * alone), and a host that the settings name. Anything else would lead customers wherever the answer says.
 */
const trustedCapture = (text: string | undefined, hosts: ReadonlySet<string>): string | null => {
  if (text === undefined || !URL.canParse(text)) return null
  const url = new URL(text)
  return isSafeAddress(url) && hosts.has(url.hostname) && url.username === '' && url.password === '' ? url.href : null
}

/**
 * Turns an error answer of the operator into an `OperatorError`. A 404 without an error body means that the path does
 * not exist: NOT_IMPLEMENTED.
 */
export const toOperatorError = (
  answer: Response,
  text: string,
  now: number,
  hosts: ReadonlySet<string> = new Set(),
): OperatorError => {
  const body = errorBody.safeParse(parseJson(text)).data
  const wait = retryAfterSec(answer.headers.get('retry-after'), now)
  if (body === undefined) {
    const code = answer.status === 404 ? 'NOT_IMPLEMENTED' : codeByStatus(answer.status)
    return new OperatorError(answer.status, code, `HTTP ${answer.status} without an error body`, {
      retryAfterSec: wait,
    })
  }
  const codes = [body.code, body.reason ?? '']
  const code = isConsentMissing(answer.status, codes)
    ? 'CONSENT_REQUIRED'
    : (codes.find(isErrorCode) ?? codeByStatus(answer.status))
  const upstreamCode = body.reason === undefined ? body.code : `TMF:${body.code}`
  return new OperatorError(answer.status, code, body.message ?? body.reason ?? body.code, {
    retryAfterSec: wait,
    upstreamCode,
    ...(code === 'CONSENT_REQUIRED' ? { consentUrl: trustedCapture(body.captureUrl, hosts) } : {}),
  })
}
