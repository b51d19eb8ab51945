import { parseClientKey } from '../adapters/operator/login/client-key.ts'
import type { ClientKey } from '../adapters/operator/login/client-key.ts'
import { isSafeAddress } from '../adapters/operator/login/read-server-metadata.ts'
import type { LoginOptions } from '../adapters/operator/login/request-token.ts'
import { DEFAULT_PURPOSE } from './login-settings.ts'
import { readSettingFile } from './read-setting-file.ts'
import { ConfigError, readSetting, SETTINGS } from './settings.ts'
import type { Env } from './settings.ts'

/** Settings that mean nothing without {@link LoginOptions.issuer}. */
const NEED_ISSUER = [
  'OPERATOR_CLIENT_ID',
  'OPERATOR_CLIENT_KEY',
  'OPERATOR_CLIENT_KEY_FILE',
  'OPERATOR_CLIENT_SECRET',
  'OPERATOR_PURPOSE',
] as const

/** Settings of a log-in by OAuth 2; without an operator they have no effect. */
export const LOGIN_NAMES = ['OPERATOR_ISSUER', ...NEED_ISSUER] as const

const PROOFS = ['OPERATOR_CLIENT_KEY', 'OPERATOR_CLIENT_KEY_FILE', 'OPERATOR_CLIENT_SECRET'] as const

const readFile = (file: string): ClientKey => {
  const text = readSettingFile('OPERATOR_CLIENT_KEY_FILE', file)
  const key = parseClientKey(text)
  if (key) return key
  throw new ConfigError(
    'OPERATOR_CLIENT_KEY_FILE',
    `${file} holds no key that can be used: set it to ${SETTINGS.OPERATOR_CLIENT_KEY_FILE.expected}`,
  )
}

const readProof = (env: Env): LoginOptions['proof'] => {
  const [first, second] = PROOFS.filter((name) => readSetting(env, name) !== null)
  if (first !== undefined && second !== undefined)
    throw new ConfigError(second, `${first} is set too: leave that out, and set it to ${SETTINGS[second].expected}`)
  const key = readSetting(env, 'OPERATOR_CLIENT_KEY')
  if (key !== null) return { key }
  const file = readSetting(env, 'OPERATOR_CLIENT_KEY_FILE')
  if (file !== null) return { key: readFile(file) }
  const secret = readSetting(env, 'OPERATOR_CLIENT_SECRET')
  if (secret !== null) return { secret }
  throw new ConfigError(
    'OPERATOR_CLIENT_KEY',
    `OPERATOR_ISSUER needs it, or OPERATOR_CLIENT_SECRET: set it to ${SETTINGS.OPERATOR_CLIENT_KEY.expected}`,
  )
}

const requireIssuer = (env: Env): void => {
  const dependent = NEED_ISSUER.find((name) => readSetting(env, name) !== null)
  if (dependent !== undefined)
    throw new ConfigError('OPERATOR_ISSUER', `${dependent} needs it: set it to ${SETTINGS.OPERATOR_ISSUER.expected}`)
}

const readPurpose = (env: Env, proof: LoginOptions['proof']): string => {
  const purpose = readSetting(env, 'OPERATOR_PURPOSE')
  if (purpose !== null && !('key' in proof))
    throw new ConfigError(
      'OPERATOR_CLIENT_KEY',
      `OPERATOR_PURPOSE needs it, since with OPERATOR_CLIENT_SECRET no token names a customer: set it to ${SETTINGS.OPERATOR_CLIENT_KEY.expected}`,
    )
  return purpose ?? DEFAULT_PURPOSE
}

/**
 * Reads the log-in by OAuth 2 at the operator with this address; null when there is none. Throws {@link ConfigError}
 * for one that is not whole, for two log-ins at once, and for tokens that would cross a network in plain text.
 */
export const readOperatorLogin = (env: Env, operatorUrl: string): LoginOptions | null => {
  const issuer = readSetting(env, 'OPERATOR_ISSUER')
  if (issuer === null) {
    requireIssuer(env)
    return null
  }
  if (readSetting(env, 'OPERATOR_TOKEN') !== null)
    throw new ConfigError(
      'OPERATOR_ISSUER',
      `OPERATOR_TOKEN is set too, and one log-in is enough: leave that out, and set it to ${SETTINGS.OPERATOR_ISSUER.expected}`,
    )
  if (!isSafeAddress(new URL(operatorUrl)))
    throw new ConfigError(
      'OPERATOR_URL',
      `the tokens of OPERATOR_ISSUER would cross the network in plain text: set it to an https address, such as ${operatorUrl.replace(/^http:/, 'https:')}`,
    )
  const clientId = readSetting(env, 'OPERATOR_CLIENT_ID')
  if (clientId === null)
    throw new ConfigError(
      'OPERATOR_CLIENT_ID',
      `OPERATOR_ISSUER needs it: set it to ${SETTINGS.OPERATOR_CLIENT_ID.expected}`,
    )
  const proof = readProof(env)
  return { issuer, clientId, proof, purpose: readPurpose(env, proof) }
}
