import { openLogin } from '../../adapters/operator/login/open-login.ts'
import type { LoginChoice } from '../../adapters/operator/login/open-login.ts'
import type { Login } from '../../adapters/operator/login/login-port.ts'
import type { ApiAddresses } from '../../adapters/operator/transport/api-addresses.ts'
import type { SigningKey } from '../../adapters/operator/transport/sign-order.ts'
import { readApiAddresses } from '../../bootstrap/read-api-addresses.ts'
import { readOperatorLogin } from '../../bootstrap/read-operator-login.ts'
import { ConfigError, readSetting, SETTINGS } from '../../bootstrap/settings.ts'
import type { Env } from '../../bootstrap/settings.ts'

/** An operator as the settings describe it. */
export interface Target {
  /** Root of the APIs, without "/" at its end. */
  readonly root: string
  readonly choice: LoginChoice
  readonly login: Login
  readonly addresses: ApiAddresses | null
  readonly signing: SigningKey | null
  /** Values of settings that no output may hold. */
  readonly secrets: readonly string[]
}

const SECRET_SETTINGS = [
  'OPERATOR_TOKEN',
  'OPERATOR_CLIENT_SECRET',
  'OPERATOR_CLIENT_KEY',
  'OPERATOR_SIGNING_KEY',
] as const

/** Reads the operator from the settings; `url` goes before OPERATOR_URL. Throws {@link ConfigError}. */
export const readTarget = (env: Env, url: string | null): Target => {
  const root = url ?? readSetting(env, 'OPERATOR_URL')?.replace(/\/+$/, '') ?? null
  if (root === null)
    throw new ConfigError(
      'OPERATOR_URL',
      `give the address behind the command, or set it to ${SETTINGS.OPERATOR_URL.expected}`,
    )
  const login = readOperatorLogin(env, root)
  const token = readSetting(env, 'OPERATOR_TOKEN')
  const choice = { ...(login === null ? {} : { login }), ...(token === null ? {} : { token }) }
  return {
    root,
    choice,
    login: openLogin(choice),
    addresses: readApiAddresses(env, login !== null),
    signing: readSetting(env, 'OPERATOR_SIGNING_KEY'),
    secrets: SECRET_SETTINGS.flatMap((name) => (env[name] ?? '').trim() || []),
  }
}

/** True when requests carry a token. */
export const hasLogin = ({ choice }: Target): boolean => choice.login !== undefined || choice.token !== undefined
