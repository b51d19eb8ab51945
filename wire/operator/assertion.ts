import { createHash } from 'node:crypto'

/** Header with the signed assertion of a request that changes something: a compact JWS (RFC 7515). */
export const ASSERTION_HEADER = 'x-dozvon-assertion'

/** Type of the JWS (RFC 7515, 4.1.9), so that no other token of the same key passes for one. */
export const ASSERTION_TYPE = 'dozvon-order+jwt'

/** Issuer of all assertions. */
export const ASSERTION_ISSUER = 'dozvon'

/** Algorithms of the signature (RFC 7518): P-256 and RSA of 2,048 bits or more. */
export const ASSERTION_ALGORITHMS = ['ES256', 'RS256'] as const

/** Seconds for which an assertion is valid; a receiver refuses a longer life than five minutes. */
export const ASSERTION_LIFE_SEC = 120
export const MAX_ASSERTION_LIFE_SEC = 300

/** Order of a request: the act by its name, and what it is done to, as the request's body has it. */
export interface AssertedOrder {
  readonly act: string
  readonly object: Readonly<Record<string, string>>
}

/** Claims beside iss, aud, iat, exp and jti. `bodyHash` is the base64url SHA-256 of the body as it was sent. */
export interface AssertionClaims extends AssertedOrder {
  /** Id of the call, which is the Idempotency-Key where the request has one. */
  readonly call: string
  /** Proofs in the customer's name: their kind, and their time where it is known. */
  readonly proofs: readonly { readonly kind: string; readonly at: string | null }[]
  readonly method: string
  readonly path: string
  readonly bodyHash: string
}

/** The lines of an order for many: base64url SHA-256 of their numbers, sorted, each on a line of its own. */
export const linesDigest = (numbers: readonly string[]): string =>
  createHash('sha256').update(numbers.toSorted().join('\n')).digest('base64url')
