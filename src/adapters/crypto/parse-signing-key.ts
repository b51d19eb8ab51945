import { createPrivateKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Private key for signatures of orders, and its algorithm (RFC 7518). */
export interface OrderKey {
  readonly key: KeyObject
  readonly alg: 'ES256' | 'RS256'
}

const MIN_RSA_BITS = 2_048

const algorithmOf = ({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): OrderKey['alg'] | null => {
  if (type === 'ec') return details?.namedCurve === 'prime256v1' ? 'ES256' : null
  return type === 'rsa' && (details?.modulusLength ?? 0) >= MIN_RSA_BITS ? 'RS256' : null
}

const keyOf = (text: string): KeyObject =>
  text.startsWith('{')
    ? createPrivateKey({ key: JSON.parse(text), format: 'jwk' })
    : createPrivateKey(text.replaceAll(String.raw`\n`, '\n'))

const isKeyItself = (text: string): boolean => text.startsWith('{') || text.startsWith('-----BEGIN')

/**
 * Reads a private key from PEM (its line ends may be written as \n), from a JWK, or from the file of this name that
 * holds one of them. Null when there is none, or when it is neither of P-256 nor RSA of 2,048 bits or more.
 */
export const parseSigningKey = (given: string): OrderKey | null => {
  try {
    const key = keyOf(isKeyItself(given) ? given : readFileSync(given, 'utf8').trim())
    const alg = algorithmOf(key)
    return alg === null ? null : { key, alg }
  } catch {
    return null
  }
}
