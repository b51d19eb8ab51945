import { OperatorError } from '../../../core/operator/operator-error.ts'
import { refusesSubjects } from '../login/login-failures.ts'

/**
 * Way in which a request names the customer: by a token that names them, by such a token and the number in the body as
 * well, or by the number in the body alone. The number is left out only with a token that was got for it: any other
 * token would be about somebody else.
 */
export type Identifier = 'token' | 'token-and-body' | 'body'

/** The way of naming customers that each API takes, as far as it was learnt. */
export interface IdentifierBook {
  /** Gives the way to begin with. */
  of(api: string): Identifier
  learn(api: string, way: Identifier): void
}

/** Time for which a learnt way is gone; then the API is asked the usual way again, since operators mend their APIs. */
const LEARNT_MS = 86_400_000

/**
 * Creates the book. With `namesSubjects` tokens can name customers, and do until an API is known to take it otherwise.
 */
export const createIdentifierBook = (namesSubjects: boolean, now: () => number): IdentifierBook => {
  const learnt = new Map<string, { readonly way: Identifier; readonly at: number }>()
  const usual: Identifier = namesSubjects ? 'token' : 'body'
  return {
    of: (api) => {
      const known = learnt.get(api)
      return known === undefined || now() - known.at >= LEARNT_MS ? usual : known.way
    },
    learn: (api, way) => void learnt.set(api, { way, at: now() }),
  }
}

/** Gives another way that is worth a second try after a refusal; null when there is none. */
export const otherIdentifier = (way: Identifier, error: unknown, namesSubjects: boolean): Identifier | null => {
  if (!(error instanceof OperatorError)) return null
  if (error.code === 'UNNECESSARY_IDENTIFIER') return way !== 'token' && namesSubjects ? 'token' : null
  if (error.code === 'MISSING_IDENTIFIER') return way === 'token' ? 'token-and-body' : null
  return way !== 'body' && refusesSubjects(error) ? 'body' : null
}
