import type { MiddlewareHandler } from 'hono'
import { operationAt } from '../../../wire/operator/scopes.ts'
import { bearerOf, isApiCall } from '../headers.ts'
import { WireError } from '../wire-error.ts'
import type { AuthorizationServer, IssuedRecord } from './authorization-server.ts'

/** Records of tokens, by request. */
const records = new WeakMap<Request, IssuedRecord>()

/** Gives what the token of a request stands for; null for a request without one. */
export const tokenRecord = (request: Request): IssuedRecord | null => records.get(request) ?? null

/** Gives the number of the customer whom the token of a request names; null when it names none. */
export const tokenSubject = (request: Request): string | null => records.get(request)?.subject ?? null

/**
 * Requires an access token with the scope of the operation; control calls and the authorization server itself are open.
 */
export const requireAccessToken =
  (server: AuthorizationServer): MiddlewareHandler =>
  async (c, next) => {
    if (!isApiCall(c.req.method, c.req.path)) return next()
    const found = server.find(bearerOf(c.req.header('authorization')) ?? '')
    if (found === null) throw new WireError(401, 'UNAUTHENTICATED', 'The access token is missing, over or not ours.')
    const scope = operationAt(c.req.path)?.scope ?? null
    if (scope !== null && !found.scopes.includes(scope))
      throw new WireError(403, 'PERMISSION_DENIED', `The access token lacks the scope ${scope}.`)
    if (found.subject !== null && server.switches.withoutConsent.includes(found.subject))
      throw new WireError(403, 'CONSENT_REQUIRED', 'The customer has not agreed.', null, server.switches.captureUrl)
    records.set(c.req.raw, found)
    return next()
  }
