import { createHash, randomUUID } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { calculateJwkThumbprint, exportJWK, SignJWT } from 'jose'
import type { JWK } from 'jose'
import type { CallContext } from '../../../core/operator/request-context.ts'
import type { SubjectProof } from '../../../core/operator/subject-proof.ts'
import { ASSERTION_ISSUER, ASSERTION_LIFE_SEC, ASSERTION_TYPE } from '../../../../wire/operator/assertion.ts'
import type { AssertedOrder, AssertionClaims } from '../../../../wire/operator/assertion.ts'

/** Private key with which orders are signed, and its algorithm. */
export interface SigningKey {
  readonly key: KeyObject
  readonly alg: 'ES256' | 'RS256'
}

/** A request as it is sent, and what it asks for. */
export interface SignedRequest {
  readonly order: AssertedOrder
  readonly method: string
  readonly path: string
  readonly body: string | null
}

/** Gives the public key as a JWK set (RFC 7517), which the operator checks signatures with. */
export const publicKeys = async ({ key, alg }: SigningKey): Promise<{ readonly keys: readonly JWK[] }> => {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...jwk } = await exportJWK(key)
  return { keys: [{ ...jwk, kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' }] }
}

const proofsOf = (subject: SubjectProof): AssertionClaims['proofs'] => {
  switch (subject.kind) {
    case 'verified':
      return [{ kind: subject.by, at: subject.at }]
    case 'administrator':
      return [{ kind: 'administrator', at: subject.at }]
    case 'none':
      return []
    default:
      return [{ kind: subject.kind, at: null }]
  }
}

/**
 * Creates the function that signs a request to the operator at `audience`. Every try has an assertion of its own, since
 * each counts once.
 */
export const createSignOrder = (
  signing: SigningKey,
  audience: string,
  now: () => number,
): ((request: SignedRequest, ctx: CallContext) => Promise<string>) => {
  const kid = publicKeys(signing).then(({ keys }) => keys[0]?.kid ?? '')
  return async ({ order, method, path, body }, ctx) => {
    const issuedAt = Math.floor(now() / 1_000)
    const claims: AssertionClaims = {
      act: order.act,
      object: order.object,
      call: ctx.idempotencyKey ?? ctx.correlator,
      proofs: proofsOf(ctx.subject),
      method,
      path,
      bodyHash: createHash('sha256')
        .update(body ?? '')
        .digest('base64url'),
    }
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: signing.alg, typ: ASSERTION_TYPE, kid: await kid })
      .setIssuer(ASSERTION_ISSUER)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + ASSERTION_LIFE_SEC)
      .setJti(randomUUID())
      .sign(signing.key)
  }
}
