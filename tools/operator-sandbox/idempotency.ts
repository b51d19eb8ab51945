import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { WireError } from './wire-error.ts'

interface FirstAnswer {
  readonly bodyHash: string
  readonly at: number
  /** Null while the first request is still running. */
  readonly answer: { readonly status: number; readonly body: string; readonly type: string } | null
}

const KEPT_MS = 24 * 3_600_000

/**
 * Makes the middleware for `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header). The same key with the same
 * body gets the first answer again for 24 hours, with another body 422, and while the first request is running 409.
 * Answers of 5xx are not kept.
 */
export const createIdempotency = (now: () => number): MiddlewareHandler => {
  const answers = new Map<string, FirstAnswer>()
  return async (c, next) => {
    const header = c.req.header('idempotency-key')
    if (header === undefined || header === '') return next()
    const key = `${c.req.method} ${c.req.path} ${header}`
    const bodyHash = createHash('sha256')
      .update(await c.req.text())
      .digest('hex')
    const first = answers.get(key)
    if (first !== undefined && now() - first.at < KEPT_MS) {
      if (first.bodyHash !== bodyHash)
        throw new WireError(422, 'INVALID_ARGUMENT', 'This Idempotency-Key had another body.')
      if (first.answer === null)
        throw new WireError(409, 'ABORTED', 'The first request with this Idempotency-Key is running.')
      return first.answer.body === ''
        ? c.body(null, first.answer.status as 204)
        : c.body(first.answer.body, first.answer.status as 200, { 'content-type': first.answer.type })
    }
    answers.set(key, { bodyHash, at: now(), answer: null })
    await next()
    if (c.res.status >= 500) {
      answers.delete(key)
      return
    }
    const type = c.res.headers.get('content-type') ?? 'application/json'
    answers.set(key, { bodyHash, at: now(), answer: { status: c.res.status, body: await c.res.clone().text(), type } })
  }
}
