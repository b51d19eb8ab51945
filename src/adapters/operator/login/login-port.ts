import type { PhoneNumber } from '../../../core/text/phone-number.ts'

/** The access token that a request needs. */
export interface TokenNeed {
  /** Scopes in order; none: the server's default. */
  readonly scopes: readonly string[]
  /** Customer whom the token names; null: it stands for this program alone. */
  readonly subject: PhoneNumber | null
}

/** Limits of a wait for a token. */
export interface TokenWait {
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/**
 * One exchange with the operator. Rejects with an `OperatorError` of status 401 when the operator refuses the token.
 */
export type Exchange<Answer> = (token: string | null) => Promise<Answer>

/** The way in which requests are authorized. */
export interface Login {
  /** True when tokens can name a customer, so that requests about a number can leave it out. */
  readonly namesSubjects: boolean
  /**
   * Runs an exchange with a token; when the operator refuses it, once more with a new one. Rejects with an
   * `OperatorError`; without a token nothing is sent.
   */
  send<Answer>(need: TokenNeed, exchange: Exchange<Answer>, wait: TokenWait): Promise<Answer>
}

/** Creates the log-in with a token that never changes, or without one. */
export const createFixedLogin = (token: string | null): Login => ({
  namesSubjects: false,
  send: (_need, exchange) => exchange(token),
})
