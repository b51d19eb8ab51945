import type { CallContext } from '../../../core/operator/request-context.ts'
import { OperatorError } from '../../../core/operator/operator-error.ts'
import { errorFromAnswer } from './answer-error.ts'
import type { Answered, Ask } from './ask.ts'

/** Failures before anything was sent (system calls, undici). */
const NEVER_SENT: ReadonlySet<string> = new Set([
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

const headersOf = (ask: Ask<unknown>, ctx: CallContext, token: string | null): Record<string, string> => ({
  'accept': 'application/json',
  'x-correlator': ctx.correlator.replaceAll(/[^a-zA-Z0-9\-_:;./<>{}]/g, '_').slice(0, 256),
  ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  ...(ask.repeat === 'keyed' && ctx.idempotencyKey !== undefined ? { 'idempotency-key': ctx.idempotencyKey } : {}),
})

const noAnswer = (ask: Ask<unknown>, error: unknown): OperatorError => {
  const sent = !NEVER_SENT.has(causeCode(error))
  const details = { mayHaveHappened: sent && ask.repeat !== 'read', cause: error }
  const timedOut = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return timedOut
    ? new OperatorError(504, 'TIMEOUT', `${ask.path}: no answer in time`, details)
    : new OperatorError(503, 'UNAVAILABLE', `${ask.path}: no connection`, details)
}

const understand = <T>(ask: Ask<T>, text: string): T => {
  const details = { mayHaveHappened: ask.repeat !== 'read' }
  try {
    return ask.answer.parse(text === '' ? undefined : JSON.parse(text))
  } catch (cause) {
    throw new OperatorError(502, 'BAD_GATEWAY', `${ask.path}: the answer cannot be understood`, { ...details, cause })
  }
}

/** A gateway that lost its upstream cannot know what came of a change. */
const withDoubt = (ask: Ask<unknown>, error: OperatorError): OperatorError =>
  ask.repeat !== 'read' && (error.status === 502 || error.status === 504)
    ? new OperatorError(error.status, error.code, error.message, {
        retryAfterSec: error.retryAfterSec,
        upstreamCode: error.upstreamCode,
        mayHaveHappened: true,
      })
    : error

/** Where the operator is, and as whom we ask. `now` is in milliseconds since 1970. */
export interface RequestSettings {
  readonly root: string
  readonly token: string | null
  readonly now: () => number
}

/** One HTTP exchange, without repeating. */
export const request = async <T>(
  settings: RequestSettings,
  ask: Ask<T>,
  ctx: CallContext,
  timeoutMs: number,
): Promise<Answered<T>> => {
  const deadline = AbortSignal.timeout(timeoutMs)
  const exchange = async (): Promise<{ readonly answer: Response; readonly text: string }> => {
    const answer = await fetch(settings.root + ask.path, {
      method: ask.method,
      headers: headersOf(ask, ctx, settings.token),
      body: ask.body === undefined ? null : JSON.stringify(ask.body),
      redirect: 'manual',
      signal: ctx.signal === undefined ? deadline : AbortSignal.any([deadline, ctx.signal]),
    })
    return { answer, text: await answer.text() }
  }
  const { answer, text } = await exchange().catch((error: unknown) => {
    throw noAnswer(ask, error)
  })
  if (!answer.ok) throw withDoubt(ask, errorFromAnswer(answer, text, settings.now()))
  const total = Number(answer.headers.get('x-total-count') ?? Number.NaN)
  return { body: understand(ask, text), totalCount: Number.isInteger(total) ? total : null }
}
