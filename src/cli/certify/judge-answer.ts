import type { z } from 'zod'
import { isErrorCode } from '../../core/operator/error-code.ts'
import type { Answered, Expectation, Judgement, Known, Unanswered } from './probe.ts'

/** Judgement of an answer that is as expected. */
export const fits = (found: string): Judgement => ({ verdict: 'fits', found })
/** Judgement of an answer that is not. */
export const doesNotFit = (found: string): Judgement => ({ verdict: 'does not fit', found })
/** Judgement of something that the operator does not have. */
export const notOffered = (found: string): Judgement => ({ verdict: 'not offered', found })
/** Judgement of something that nothing can be said about. */
export const notTried = (found: string): Judgement => ({ verdict: 'not tried', found })

const fieldOf = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[name] : undefined

/** Codes of CAMARA that this program has no use for, beside those that it knows. */
const OTHER_CODES: ReadonlySet<string> = new Set([
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'UNSUPPORTED_MEDIA_TYPE',
  'CONFLICT',
])

/** Codes and media types are shown when they are words of a standard: an operator may put anything there. */
const SHOWN_TYPES: ReadonlySet<string> = new Set([
  'application/json',
  'application/problem+json',
  'application/xml',
  'application/octet-stream',
  'text/html',
  'text/plain',
  'text/xml',
])

const shownCode = (code: string): string =>
  isErrorCode(code) || OTHER_CODES.has(code) || /^\d{1,3}$/.test(code) ? code : 'a code of its own'

const shownType = (mediaType: string): string => {
  if (mediaType === '') return 'no Content-Type'
  return SHOWN_TYPES.has(mediaType) ? mediaType : 'another Content-Type'
}

/** Gives the error code of an answer: TM Forum's `reason` where it is a known code, else `code`; null for none. */
export const errorCodeOf = ({ json }: Answered): string | null => {
  const [reason, code] = [fieldOf(json, 'reason'), fieldOf(json, 'code')]
  if (typeof reason === 'string' && isErrorCode(reason)) return reason
  return (typeof code === 'string' && code !== '') || typeof code === 'number' ? String(code) : null
}

/** Describes an answer by its status, code and media type, and quotes none of it. */
export const describe = (answer: Answered): string => {
  const { status, isEmpty, mediaType } = answer
  if (status >= 300 && status < 400) return `a redirect (${status}) to another page`
  const code = errorCodeOf(answer)
  if (status >= 400 && code !== null) return `${status} ${shownCode(code)}`
  if (isEmpty) return `${status} without a body`
  return `${status} with ${shownType(mediaType)}`
}

const TOKEN_FAULTS = new Set([401, 403])

/** Judges an exchange without an answer. */
const judgeSilence = (exchange: Unanswered): Judgement => {
  if (exchange.kind === 'late')
    return doesNotFit(`no answer within ${exchange.afterMs / 1_000} s, the time that the assistant waits`)
  if (exchange.kind === 'broken') return doesNotFit(`no answer (${exchange.reason})`)
  const { status, code, upstreamCode } = exchange.error
  const fault = `the authorization server gives no token (${upstreamCode ?? code})`
  return code === 'CONSENT_REQUIRED' || !TOKEN_FAULTS.has(status)
    ? notTried(`${fault}: has the customer agreed?`)
    : doesNotFit(fault)
}

/**
 * Makes an expectation of an answer. Silence, 501 and an operator that limits requests are judged alike for all probes.
 */
export const expecting = (
  expected: string,
  source: string,
  judge: (answer: Answered, known: Known) => Judgement,
): Expectation => ({
  expected,
  source,
  judge: (exchange, known) => {
    if (exchange.kind !== 'answer') return judgeSilence(exchange)
    if (exchange.status === 501) return notOffered(describe(exchange))
    if (exchange.status === 429) return notTried('the operator limits requests (429): run it again later')
    return judge(exchange, known)
  },
})

/** True for an answer that says that there is no such operation: 501, or 404 and 405 without an error in it. */
export const isMissing = (answer: Answered): boolean =>
  answer.status === 501 || ([404, 405].includes(answer.status) && errorCodeOf(answer) === null)

/** Names the first thing in a body that its schema does not allow, by its place and never by its value. */
const faultIn = (json: unknown, schema: z.ZodType): string | null => {
  const read = schema.safeParse(json)
  if (read.success) return null
  const [issue] = read.error.issues
  const place = issue === undefined || issue.path.length === 0 ? 'the body' : issue.path.join('.')
  return `${place}: ${issue?.message ?? 'another form'}`
}

/** Expects success with a body of this schema; an operation that is missing is not offered. */
export const succeeds = (statuses: readonly number[], schema: z.ZodType, source: string): Expectation =>
  expecting(`${statuses.join(' or ')} with the body that is defined`, source, (answer) => {
    if (isMissing(answer)) return notOffered(describe(answer))
    if (!statuses.includes(answer.status)) return doesNotFit(describe(answer))
    if (answer.json === undefined) return doesNotFit(`${describe(answer)}, which is no JSON`)
    const fault = faultIn(answer.json, schema)
    return fault === null ? fits(`${answer.status}`) : doesNotFit(`${answer.status}, but ${fault}`)
  })

/** Expects one of these statuses, whatever the body. */
export const hasStatus = (statuses: readonly number[], words: string, source: string): Expectation =>
  expecting(`${statuses.join(' or ')}: ${words}`, source, (answer) =>
    statuses.includes(answer.status) ? fits(describe(answer)) : doesNotFit(describe(answer)),
  )
