import { createPrivateKey } from 'node:crypto'
import type { KeyObject, webcrypto } from 'node:crypto'

/** Private key by which this program proves to the authorization server who it is. */
export interface ClientKey {
  readonly key: KeyObject
  /** Id of the key in the set that the operator knows (RFC 7517); null when the key has none. */
  readonly kid: string | null
  /** Algorithm that the key is for (RFC 7518); null when the key does not say. */
  readonly alg: string | null
}

const MIN_RSA_BITS = 2_048

/** Names of curves in WebCrypto, by those in OpenSSL. */
const CURVES: ReadonlyMap<string, string> = new Map([
  ['prime256v1', 'P-256'],
  ['secp384r1', 'P-384'],
  ['secp521r1', 'P-521'],
])
const RSA_ALGORITHMS = ['RS256', 'PS256', 'RS384', 'PS384', 'RS512', 'PS512'] as const

const isUsable = ({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): boolean => {
  if (type === 'ec') return CURVES.has(details?.namedCurve ?? '')
  return type === 'ed25519' || (type === 'rsa' && (details?.modulusLength ?? 0) >= MIN_RSA_BITS)
}

const textIn = (jwk: object, name: string): string | null => {
  const value = (jwk as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' && value !== '' ? value : null
}

const parse = (text: string): ClientKey => {
  if (!text.startsWith('{'))
    return { key: createPrivateKey(text.replaceAll(String.raw`\n`, '\n')), kid: null, alg: null }
  const jwk = JSON.parse(text)
  return { key: createPrivateKey({ key: jwk, format: 'jwk' }), kid: textIn(jwk, 'kid'), alg: textIn(jwk, 'alg') }
}

/**
 * Reads a private key from PEM without a password (its line ends may be written as \n) or from a JWK. Null for anything
 * else, and for a key that is too weak or of a kind that no log-in takes: it must be of P-256, P-384, P-521, Ed25519,
 * or RSA of 2,048 bits or more.
 */
export const parseClientKey = (text: string): ClientKey | null => {
  try {
    const key = parse(text.trim())
    return isUsable(key.key) ? key : null
  } catch {
    return null
  }
}

type ImportParameters = Parameters<typeof webcrypto.subtle.importKey>[2]

const rsaParameters = (alg: string): ImportParameters => ({
  name: alg.startsWith('PS') ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5',
  hash: `SHA-${alg.slice(2)}`,
})

/** Chooses the algorithm for an RSA key: its own, else the first that the server takes, else RS256. */
const rsaAlgorithm = (own: string | null, accepted: readonly string[]): string => {
  const known = RSA_ALGORITHMS.map(String)
  if (own !== null && known.includes(own)) return own
  return known.find((alg) => accepted.includes(alg)) ?? 'RS256'
}

const parametersOf = ({ key, alg }: ClientKey, accepted: readonly string[]): ImportParameters => {
  switch (key.asymmetricKeyType) {
    case 'ec':
      return { name: 'ECDSA', namedCurve: CURVES.get(key.asymmetricKeyDetails?.namedCurve ?? '') ?? 'P-256' }
    case 'rsa':
      return rsaParameters(rsaAlgorithm(alg, accepted))
    default:
      return { name: 'Ed25519' }
  }
}

/** Makes a key for signing of a parsed one, by an algorithm that the server accepts. It cannot be read out again. */
export const importClientKey = (clientKey: ClientKey, accepted: readonly string[]): Promise<CryptoKey> => {
  const bytes = clientKey.key.export({ type: 'pkcs8', format: 'der' })
  return crypto.subtle.importKey('pkcs8', new Uint8Array(bytes), parametersOf(clientKey, accepted), false, ['sign'])
}
