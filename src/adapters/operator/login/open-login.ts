import { SCOPES } from '../../../../wire/operator/scopes.ts'
import { createOauthLogin } from './create-oauth-login.ts'
import { createFixedLogin } from './login-port.ts'
import type { Login } from './login-port.ts'
import type { LoginOptions } from './request-token.ts'

/** A log-in by OAuth 2, by a token that never changes, or none. */
export interface LoginChoice {
  readonly login?: LoginOptions
  readonly token?: string
}

/** Opens the log-in that is chosen. Asks nothing of a server until a request needs a token. */
export const openLogin = ({ login, token }: LoginChoice): Login =>
  login === undefined ? createFixedLogin(token ?? null) : createOauthLogin(login, Date.now)

/** Scope with which a log-in is tried: no code can be sent without it. */
export const TRIED_SCOPE = SCOPES.sendCode.scope ?? ''

const TRY_MS = 5_000

/** Gets a token and sends nothing with it. Rejects with an `OperatorError` when the log-in fails. */
export const tryLogin = (login: Login): Promise<void> =>
  login.send({ scopes: [TRIED_SCOPE], subject: null }, async () => undefined, { timeoutMs: TRY_MS })
