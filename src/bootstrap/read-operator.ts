import type { OrderKey } from '../adapters/crypto/parse-signing-key.ts'
import type { LoginOptions } from '../adapters/operator/login/request-token.ts'
import type { ApiAddresses } from '../adapters/operator/transport/api-addresses.ts'
import { readApiAddresses } from './read-api-addresses.ts'
import { LOGIN_NAMES, readOperatorLogin } from './read-operator-login.ts'
import { ConfigError, readSetting, SETTINGS } from './settings.ts'
import type { Env } from './settings.ts'

/** A real operator's API. */
export interface OperatorSetting {
  readonly url: string
  readonly token: string | null
  /** Key that signs orders; without it the operator gets no assertions. */
  readonly signing?: OrderKey
  /** Log-in by OAuth 2, instead of a token that never changes. */
  readonly login?: LoginOptions
  /** Addresses and versions of single APIs. */
  readonly addresses?: ApiAddresses
  /** Address for the operator's notifications of incidents; null: its list is polled every minute. */
  readonly eventsUrl: string | null
  /** Address of this program's own pages for customers, without "/" at its end. */
  readonly publicUrl?: string
}

/** Reads the operator's API; null when none is set. Throws {@link ConfigError} for a setting that needs it. */
export const readOperator = (env: Env): OperatorSetting | null => {
  const url = readSetting(env, 'OPERATOR_URL')
  const given = { token: readSetting(env, 'OPERATOR_TOKEN'), eventsUrl: readSetting(env, 'OPERATOR_EVENTS_URL') }
  const signing = readSetting(env, 'OPERATOR_SIGNING_KEY')
  const publicUrl = readSetting(env, 'PUBLIC_URL')
  if (url !== null) {
    const login = readOperatorLogin(env, url)
    const addresses = readApiAddresses(env, login !== null)
    if (publicUrl !== null && login === null)
      throw new ConfigError('OPERATOR_ISSUER', `PUBLIC_URL needs it: set it to ${SETTINGS.OPERATOR_ISSUER.expected}`)
    return {
      url,
      ...given,
      ...(signing === null ? {} : { signing }),
      ...(login === null ? {} : { login }),
      ...(addresses === null ? {} : { addresses }),
      ...(publicUrl === null ? {} : { publicUrl }),
    }
  }
  const needUrl = [
    'OPERATOR_TOKEN',
    'OPERATOR_SIGNING_KEY',
    'OPERATOR_EVENTS_URL',
    'PUBLIC_URL',
    'OPERATOR_FILE',
    'OPERATOR_CA_FILE',
    'OPERATOR_CERT_FILE',
    'OPERATOR_CERT_KEY_FILE',
    ...LOGIN_NAMES,
  ] as const
  const dependent = needUrl.find((name) => readSetting(env, name) !== null)
  if (dependent !== undefined)
    throw new ConfigError('OPERATOR_URL', `${dependent} needs it: set it to ${SETTINGS.OPERATOR_URL.expected}`)
  return null
}
