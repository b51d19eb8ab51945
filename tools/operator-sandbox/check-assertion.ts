import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Context, MiddlewareHandler } from 'hono'
import { createLocalJWKSet, errors, jwtVerify } from 'jose'
import type { JSONWebKeySet } from 'jose'
import { z } from 'zod'
import {
  ASSERTION_ALGORITHMS,
  ASSERTION_HEADER,
  ASSERTION_ISSUER,
  ASSERTION_TYPE,
  MAX_ASSERTION_LIFE_SEC,
} from '../../wire/operator/assertion.ts'
import { isApiCall } from './headers.ts'
import { isReading, ordersOfRequest } from './orders-of-request.ts'
import { WireError } from './wire-error.ts'

const claims = z.looseObject({
  iat: z.number(),
  exp: z.number(),
  jti: z.string().min(16),
  call: z.string().min(1),
  act: z.string(),
  object: z.record(z.string(), z.string()),
  proofs: z.array(z.object({ kind: z.string(), at: z.string().nullable() })),
  method: z.string(),
  path: z.string(),
  bodyHash: z.string(),
})
type Claims = z.infer<typeof claims>

const refuse = (why: string): never => {
  throw new WireError(401, 'UNAUTHENTICATED', `Assertion: ${why}.`)
}

const parseJson = (text: string): unknown => {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** Checks what is said against the request that says it. */
const compare = (c: Context, said: Claims, text: string): void => {
  if (said.method !== c.req.method || said.path !== new URL(c.req.url).pathname) refuse('it is for another request')
  if (said.bodyHash !== createHash('sha256').update(text).digest('base64url')) refuse('the body is another')
  const key = c.req.header('idempotency-key')
  if (key !== undefined && key !== said.call) refuse('the Idempotency-Key is not its call')
  const asked = ordersOfRequest(new URL(c.req.url).pathname, parseJson(text))
  if (!asked.some(({ act, object }) => act === said.act && isDeepStrictEqual(object, said.object)))
    refuse('act or object is not what the request asks for')
}

/**
 * Requires a signed assertion of every request that changes something, as docs/operator-api.md describes its check:
 * signature, times, act and object, one use. Control calls need none.
 */
export const requireAssertion = (keys: JSONWebKeySet, audience: () => string, now: () => number): MiddlewareHandler => {
  const keySet = createLocalJWKSet(keys)
  const used = new Map<string, number>()
  const useOnce = ({ jti, exp }: Claims): void => {
    for (const [old, ended] of used) if (ended < now()) used.delete(old)
    if (used.has(jti)) refuse('it was used before')
    used.set(jti, exp * 1_000)
  }
  const read = async (token: string): Promise<Claims> => {
    const { payload } = await jwtVerify(token, keySet, {
      algorithms: [...ASSERTION_ALGORITHMS],
      typ: ASSERTION_TYPE,
      issuer: ASSERTION_ISSUER,
      audience: audience(),
      currentDate: new Date(now()),
      maxTokenAge: MAX_ASSERTION_LIFE_SEC,
    }).catch((error: unknown) => refuse(error instanceof errors.JOSEError ? error.message : 'it cannot be read'))
    const said = claims.safeParse(payload).data ?? refuse('claims are missing')
    if (said.exp - said.iat > MAX_ASSERTION_LIFE_SEC) refuse('it lives too long')
    return said
  }
  return async (c, next) => {
    if (!isApiCall(c.req.method, c.req.path) || isReading(c.req.method, c.req.path)) return next()
    const said = await read(c.req.header(ASSERTION_HEADER) ?? refuse('there is none'))
    compare(c, said, await c.req.text())
    useOnce(said)
    return next()
  }
}
