import { constants, createHash, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** Header and claims of a JSON Web Token (RFC 7519). */
export interface DecodedToken {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
}

/** Algorithms (RFC 7518, RFC 8037, RFC 9864) by the kind of key that they are for. */
const ALGORITHMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ec', ['ES256', 'ES384', 'ES512']],
  ['rsa', ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']],
  ['ed25519', ['EdDSA', 'Ed25519']],
])

/** The algorithms that the authorization server takes. */
export const ACCEPTED_ALGORITHMS: readonly string[] = [...ALGORITHMS.values()].flat()

const signatureFits = (alg: string, key: KeyObject, signed: Buffer, signature: Buffer): boolean => {
  if (!ALGORITHMS.get(key.asymmetricKeyType ?? '')?.includes(alg)) return false
  if (alg.startsWith('Ed')) return verify(null, signed, key, signature)
  const hash = `sha${alg.slice(2)}`
  if (alg.startsWith('ES')) return verify(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, signature)
  if (alg.startsWith('RS')) return verify(hash, signed, key, signature)
  const saltLength = Number(alg.slice(2)) / 8
  return verify(hash, signed, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature)
}

const parsePart = (part: string | undefined): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

/** Reads a token without trusting it; null for what is none. */
export const decodeToken = (token: string): DecodedToken | null => {
  const [header, claims] = token.split('.', 2).map(parsePart)
  return header && claims ? { header, claims } : null
}

/** True when a token is signed by this key, with an algorithm that is meant for it. */
export const isSignedBy = (token: string, key: KeyObject): boolean => {
  const [header = '', claims = '', signature = '', ...rest] = token.split('.')
  const alg = decodeToken(token)?.header['alg']
  return (
    rest.length === 0 &&
    typeof alg === 'string' &&
    signatureFits(alg, key, Buffer.from(`${header}.${claims}`), Buffer.from(signature, 'base64url'))
  )
}

const encodePart = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Signs a token with a key of P-256; by default an access token (RFC 9068). */
export const signToken = (
  claims: Readonly<Record<string, unknown>>,
  key: KeyObject,
  kid: string,
  typ = 'at+jwt',
): string => {
  const signed = `${encodePart({ alg: 'ES256', typ, kid })}.${encodePart(claims)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

/**
 * Gives a name for a customer that no number can be read from, another one at each client (OpenID Connect, pairwise
 * identifiers).
 */
export const pairwiseName = (clientId: string, number: string, salt: string): string =>
  createHash('sha256').update(`${salt} ${clientId} ${number}`).digest('base64url')
