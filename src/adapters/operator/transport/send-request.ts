import type { CallContext } from '../../../core/operator/request-context.ts'
import { OperatorError } from '../../../core/operator/operator-error.ts'
import { ASSERTION_HEADER } from '../../../../wire/operator/assertion.ts'
import type { createSignOrder } from './sign-order.ts'
import { toOperatorError } from './to-operator-error.ts'
import type { OperatorAnswer, OperatorRequest } from './operator-request.ts'

/** Codes of failures before anything was sent (system calls, undici). */
const NOT_SENT_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

const causeCode = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : null
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

const headersOf = (
  request: OperatorRequest<unknown>,
  ctx: CallContext,
  token: string | null,
  assertion: string | null,
): Record<string, string> => ({
  ...request.tracing,
  'accept': 'application/json',
  'x-correlator': ctx.correlator.replaceAll(/[^a-zA-Z0-9\-_:;./<>{}]/g, '_').slice(0, 256),
  ...(request.body === undefined ? {} : { 'content-type': request.mediaType ?? 'application/json' }),
  ...(request.ifMatch === undefined ? {} : { 'if-match': request.ifMatch }),
  ...(assertion === null ? {} : { [ASSERTION_HEADER]: assertion }),
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  ...(request.repeat === 'keyed' && ctx.idempotencyKey !== undefined ? { 'idempotency-key': ctx.idempotencyKey } : {}),
})

const noAnswerError = (request: OperatorRequest<unknown>, error: unknown): OperatorError => {
  const sent = !NOT_SENT_CODES.has(causeCode(error))
  const details = { mayHaveHappened: sent && request.repeat !== 'read', cause: error }
  const timedOut = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return timedOut
    ? new OperatorError(504, 'TIMEOUT', `${request.path}: no answer in time`, details)
    : new OperatorError(503, 'UNAVAILABLE', `${request.path}: no connection`, details)
}

const parseJson = (text: string): { readonly wire: unknown } | { readonly cause: unknown } => {
  try {
    return { wire: text === '' ? undefined : JSON.parse(text) }
  } catch (cause) {
    return { cause }
  }
}

/**
 * Reads a successful answer. One that is cut off, or a page of a proxy, is a failure on the way; JSON of another form
 * is the operator's own.
 */
const parseAnswer = <T>(request: OperatorRequest<T>, text: string): T => {
  const json = parseJson(text)
  const read = 'wire' in json ? request.answer.safeParse(json.wire) : null
  if (read?.success === true) return read.data
  throw new OperatorError(502, 'BAD_GATEWAY', `${request.path}: the answer has an unexpected form`, {
    mayHaveHappened: request.repeat !== 'read',
    isUnreadable: read !== null,
    cause: read?.error ?? ('cause' in json ? json.cause : undefined),
  })
}

/** Marks a 502 or 504 after a change as uncertain: the gateway cannot know if the operator carried it out. */
const withUncertainty = (request: OperatorRequest<unknown>, error: OperatorError): OperatorError =>
  request.repeat !== 'read' && (error.status === 502 || error.status === 504)
    ? new OperatorError(error.status, error.code, error.message, {
        retryAfterSec: error.retryAfterSec,
        upstreamCode: error.upstreamCode,
        mayHaveHappened: true,
      })
    : error

/** The operator's root URL and bearer token. `now` gives ms since 1970. */
export interface RequestSettings {
  readonly root: string
  readonly token: string | null
  /** Signs what changes something; null: the operator gets no assertions. */
  readonly sign: ReturnType<typeof createSignOrder> | null
  readonly now: () => number
  /** Hosts that are the operator's by the settings, to which customers may be led. */
  readonly hosts?: ReadonlySet<string>
}

/** Path as the operator gets it, with that of its root, as the assertion names it. */
const pathOf = (root: string, path: string): string => new URL(root + path).pathname

/** A weak tag (`W/…`) stands for several states, and so guards no change (RFC 9110, section 13.1.1). */
const strongTag = (tag: string | null): string | null => (tag !== null && tag.startsWith('"') ? tag : null)

/** Sends a request once. Rejects with `OperatorError`. */
export const sendRequest = async <T>(
  settings: RequestSettings,
  request: OperatorRequest<T>,
  ctx: CallContext,
  timeoutMs: number,
): Promise<OperatorAnswer<T>> => {
  const deadline = AbortSignal.timeout(timeoutMs)
  const body = request.body === undefined ? null : JSON.stringify(request.body)
  const assertion =
    request.repeat === 'read' || settings.sign === null
      ? null
      : await settings.sign(
          { order: request.order, method: request.method, path: pathOf(settings.root, request.path), body },
          ctx,
        )
  const exchange = async (): Promise<{ readonly answer: Response; readonly text: string }> => {
    const answer = await fetch(settings.root + request.path, {
      method: request.method,
      headers: headersOf(request, ctx, settings.token, assertion),
      body,
      redirect: 'manual',
      signal: ctx.signal === undefined ? deadline : AbortSignal.any([deadline, ctx.signal]),
    })
    return { answer, text: await answer.text() }
  }
  const { answer, text } = await exchange().catch((error: unknown) => {
    throw noAnswerError(request, error)
  })
  if (!answer.ok) throw withUncertainty(request, toOperatorError(answer, text, settings.now(), settings.hosts))
  if (request.status !== undefined && answer.status !== request.status) {
    throw new OperatorError(502, 'BAD_GATEWAY', `${request.path}: success is ${request.status}, not ${answer.status}`, {
      mayHaveHappened: request.repeat !== 'read',
      isUnreadable: true,
    })
  }
  const total = Number(answer.headers.get('x-total-count') ?? Number.NaN)
  return {
    body: parseAnswer(request, text),
    totalCount: Number.isInteger(total) ? total : null,
    tag: strongTag(answer.headers.get('etag')),
  }
}
