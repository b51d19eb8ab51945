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

/** Requires the bearer token on every API call, when there is one; control calls and preflights (OPTIONS) need none. */
export const requireBearer =
  (token: string | null): MiddlewareHandler =>
  async (c, next) => {
    const open = c.req.path.startsWith('/_sandbox') || c.req.method === 'OPTIONS'
    if (token !== null && !open && c.req.header('authorization') !== `Bearer ${token}`) {
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
 * Answers only requests to a loopback host name. A site that points its own name at this machine (DNS rebinding) gets 403: the handsets'
 * messages hold codes.
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
