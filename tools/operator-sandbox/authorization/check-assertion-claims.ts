import type { DecodedToken } from './signed-tokens.ts'

/** Longest life of an assertion in seconds (CAMARA Security and Interoperability Profile). */
const LONGEST_SEC = 300

/** Assertions that were used, with the time in seconds at which each ends. */
export interface UsedAssertions {
  /** Notes the use of an assertion; false when it was used before. */
  use(jti: string, endsAt: number, nowSec: number): boolean
}

/** Creates the memory of used assertions. It forgets what has ended, which is refused anyhow. */
export const createUsedAssertions = (): UsedAssertions => {
  const used = new Map<string, number>()
  return {
    use: (jti, endsAt, nowSec) => {
      for (const [known, end] of used) if (end < nowSec) used.delete(known)
      if (used.has(jti)) return false
      used.set(jti, endsAt)
      return true
    },
  }
}

/** Names and times that the claims must fit. */
export interface Expectation {
  readonly clientId: string
  /** Addresses of which the assertion names at least one. */
  readonly audiences: readonly string[]
  readonly nowSec: number
}

/** Finds the first thing wrong with the claims of a signed assertion, its use aside; null when all is right. */
export const findClaimFault = (
  { claims }: DecodedToken,
  { clientId, audiences, nowSec }: Expectation,
): string | null => {
  const { iss, aud, exp, iat, nbf, jti } = claims
  const named = new Set([aud].flat())
  if (iss !== clientId) return 'iss is not the client'
  if (!audiences.some((one) => named.has(one))) return 'aud is not this server'
  if (typeof exp !== 'number' || exp <= nowSec) return 'exp is over'
  if (exp > nowSec + LONGEST_SEC) return `exp is more than ${LONGEST_SEC} seconds away`
  if (typeof iat !== 'number' || iat > nowSec) return 'iat is missing or to come'
  if (exp - iat > LONGEST_SEC) return `it lives for more than ${LONGEST_SEC} seconds`
  if (nbf !== undefined && (typeof nbf !== 'number' || nbf > nowSec)) return 'nbf is to come'
  return typeof jti === 'string' && jti !== '' ? null : 'jti is missing'
}
