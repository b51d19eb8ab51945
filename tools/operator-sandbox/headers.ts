import type { MiddlewareHandler } from 'hono'
import { CORRELATOR } from '../../wire/operator/paths.ts'
import { WireError } from './wire-error.ts'

/** Returns `x-correlator` on every answer; a malformed one is 400 (CAMARA Commonalities). */
export const echoCorrelator: MiddlewareHandler = async (c, next) => {
  const given = c.req.header('x-correlator')
  if (given !== undefined && !CORRELATOR.test(given))
    throw new WireError(400, 'INVALID_ARGUMENT', 'x-correlator: wrong form')
  if (given !== undefined && given !== '') c.header('x-correlator', given)
  await next()
}

/** Paths of control calls and of the authorization server. */
const OPEN = /^\/(_sandbox|oauth2|\.well-known)\//

/** True for a request to an API of the operator; control calls, the log-in and preflights (OPTIONS) are none. */
export const isApiCall = (method: string, path: string): boolean => method !== 'OPTIONS' && !OPEN.test(path)

/** Reads the token of a request; the name of the scheme is written in any case (RFC 9110, section 11.1). */
export const bearerOf = (header: string | undefined): string | null =>
  /^bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null

/** Requires the bearer token on every API call, when there is one; control calls and preflights (OPTIONS) need none. */
export const requireBearer =
  (token: string | null): MiddlewareHandler =>
  async (c, next) => {
    const isOpen = token === null || !isApiCall(c.req.method, c.req.path)
    if (!isOpen && bearerOf(c.req.header('authorization')) !== token) {
      throw new WireError(
        401,
        'UNAUTHENTICATED',
        'Request not authenticated due to missing, invalid, or expired credentials.',
      )
    }
    await next()
  }

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/**
 * Answers only requests to a loopback host name. A site that points its own name at this machine (DNS rebinding) gets
 * 403: the handsets' messages hold codes.
 */
export const requireLoopbackHost: MiddlewareHandler = async (c, next) => {
  if (!LOOPBACK.test(c.req.header('host') ?? ''))
    throw new WireError(403, 'PERMISSION_DENIED', 'The sandbox is for the machine it runs on: ask it as 127.0.0.1.')
  await next()
}

const SAME_HOST = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Allows calls from browser pages of this machine (CORS); pages of other hosts get 403. */
export const allowSameHostPages: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin')
  if (origin !== undefined && !SAME_HOST.test(origin)) {
    throw new WireError(403, 'PERMISSION_DENIED', 'Only pages of this machine may ask the sandbox.')
  }
  if (origin !== undefined) {
    c.header('Access-Control-Allow-Origin', origin)
    c.header('Vary', 'Origin')
    c.header('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE')
    c.header('Access-Control-Allow-Headers', 'content-type, x-correlator, idempotency-key, authorization')
  }
  if (c.req.method === 'OPTIONS') return c.body(null, 204)
  await next()
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i

/**
 * Refuses the body of an API call that says to be anything but JSON with 415; a body that says nothing is taken as
 * JSON.
 */
export const requireJson: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')
  if (type !== undefined && isApiCall(c.req.method, c.req.path) && !JSON_TYPE.test(type))
    throw new WireError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.')
  await next()
}
