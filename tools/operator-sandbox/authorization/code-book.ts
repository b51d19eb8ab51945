import { createHash, randomBytes } from 'node:crypto'

/** The client that a code is for, and whatever else its token will stand for. */
interface CodeRecord {
  readonly clientId: string
}

/** A code to be given to a browser. */
interface NewCode<Kept extends CodeRecord> {
  readonly record: Kept
  readonly redirectUri: string
  readonly challenge: string
  readonly nonce: string
}

/** Record of the token that a code is exchanged for, and the claim of its id token. */
export interface RedeemedCode<Kept extends CodeRecord> {
  readonly record: Kept
  readonly nonce: string
}

/** Codes of the authorization code flow (RFC 6749, section 4.1), each good once and for a minute. */
export interface CodeBook<Kept extends CodeRecord> {
  readonly give: (code: NewCode<Kept>) => string
  /**
   * Redeems a code of this client; null for one that is unknown, used, over, of another address or of another verifier
   * (RFC 7636).
   */
  readonly redeem: (ask: {
    readonly code: string
    readonly clientId: string
    readonly redirectUri: string
    readonly verifier: string
  }) => RedeemedCode<Kept> | null
}

const LIFE_MS = 60_000

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

/** Creates the book. `now` gives ms since 1970. */
export const createCodeBook = <Kept extends CodeRecord>(now: () => number): CodeBook<Kept> => {
  const given = new Map<string, NewCode<Kept> & { readonly endsAtMs: number }>()
  return {
    give: (one) => {
      const code = randomBytes(24).toString('base64url')
      given.set(code, { ...one, endsAtMs: now() + LIFE_MS })
      return code
    },
    redeem: ({ code, clientId, redirectUri, verifier }) => {
      const found = given.get(code)
      given.delete(code)
      if (found === undefined || now() >= found.endsAtMs || found.record.clientId !== clientId) return null
      const fits = found.redirectUri === redirectUri && found.challenge === challengeOf(verifier)
      return fits ? { record: found.record, nonce: found.nonce } : null
    },
  }
}
