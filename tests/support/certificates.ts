import { createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** A certificate and its private key, in PEM. */
export interface Certificate {
  readonly name: string
  readonly cert: string
  readonly key: string
}

// DER of X.509 (RFC 5280), as little of it as TLS needs.
const tlv = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const { length } = body
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, Math.floor(length / 256), length % 256]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
const sequence = (...parts: readonly Buffer[]): Buffer => tlv(0x30, ...parts)
const oid = (...bytes: readonly number[]): Buffer => tlv(0x06, Buffer.from(bytes))
const utf8 = (text: string): Buffer => tlv(0x0c, Buffer.from(text))
const time = (at: number): Buffer => tlv(0x18, Buffer.from(new Date(at).toISOString().replaceAll(/[-:T]|\.\d+/g, '')))

const ECDSA_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))
const nameOf = (name: string): Buffer => sequence(tlv(0x31, sequence(oid(0x55, 0x04, 0x03), utf8(name))))
const extension = (id: number, value: Buffer): Buffer =>
  sequence(oid(0x55, 0x1d, id), tlv(0x01, Buffer.from([0xff])), tlv(0x04, value))
const TRUE = tlv(0x01, Buffer.from([0xff]))

/** An authority may sign; all others are for 127.0.0.1. */
const extensionsOf = (isAuthority: boolean): Buffer =>
  isAuthority ? extension(0x13, sequence(TRUE)) : extension(0x11, sequence(tlv(0x87, Buffer.from([127, 0, 0, 1]))))

const DAY_MS = 86_400_000

const pem = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${der.toString('base64').replaceAll(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`

/** Makes a certificate for 127.0.0.1 that `authority` signs, or without one an authority that signs itself. */
export const makeCertificate = (name: string, authority: Certificate | null): Certificate => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signer: KeyObject | string = authority?.key ?? privateKey
  const body = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_SHA256,
    nameOf(authority?.name ?? name),
    sequence(time(Date.now() - DAY_MS), time(Date.now() + DAY_MS)),
    nameOf(name),
    createPublicKey(privateKey).export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(extensionsOf(authority === null))),
  )
  const signature = tlv(0x03, Buffer.from([0]), sign('sha256', body, signer))
  return {
    name,
    cert: pem('CERTIFICATE', sequence(body, ECDSA_SHA256, signature)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
