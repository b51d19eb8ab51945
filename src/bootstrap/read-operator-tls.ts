import { X509Certificate, createPrivateKey } from 'node:crypto'
import type { CompanyTls } from '../adapters/proxy/route-requests.ts'
import { apiRoots, readApiAddresses } from './read-api-addresses.ts'
import { readSettingFile } from './read-setting-file.ts'
import { ConfigError, readSetting, SETTINGS } from './settings.ts'
import type { Env } from './settings.ts'

type TlsSetting = 'OPERATOR_CA_FILE' | 'OPERATOR_CERT_FILE' | 'OPERATOR_CERT_KEY_FILE'

/** Reads a PEM file that a setting names, and has it tried; null without the setting. */
const readPem = (env: Env, name: TlsSetting, check: (pem: string) => unknown): string | null => {
  const file = readSetting(env, name)
  if (file === null) return null
  const pem = readSettingFile(name, file)
  try {
    check(pem)
    return pem
  } catch {
    throw new ConfigError(name, `${file} is not what it should be: set it to ${SETTINGS[name].expected}`)
  }
}

const certificate = (pem: string): X509Certificate => new X509Certificate(pem)

/** The certificate with its key; each needs the other, and they must belong together. */
const readClient = (env: Env): CompanyTls['client'] => {
  const cert = readPem(env, 'OPERATOR_CERT_FILE', certificate)
  const key = readPem(env, 'OPERATOR_CERT_KEY_FILE', createPrivateKey)
  if (cert === null && key === null) return null
  if (cert === null) throw new ConfigError('OPERATOR_CERT_FILE', `set it too: OPERATOR_CERT_KEY_FILE is its key`)
  if (key === null) throw new ConfigError('OPERATOR_CERT_KEY_FILE', `set it too: it is the key of OPERATOR_CERT_FILE`)
  if (!certificate(cert).checkPrivateKey(createPrivateKey(key)))
    throw new ConfigError('OPERATOR_CERT_KEY_FILE', 'it is the key of another certificate than OPERATOR_CERT_FILE')
  return { cert, key }
}

/**
 * Reads the operator's own authority and the certificate by which it knows this program; null when neither is set. They
 * count for the addresses in `OPERATOR_URL`, `OPERATOR_ISSUER` and `OPERATOR_FILE` and those in `more`, and for no
 * other server. Throws a ConfigError.
 */
export const readOperatorTls = (env: Env, more: readonly string[] = []): CompanyTls | null => {
  const ca = readPem(env, 'OPERATOR_CA_FILE', certificate)
  const client = readClient(env)
  if (ca === null && client === null) return null
  const issuer = readSetting(env, 'OPERATOR_ISSUER')
  const addresses = readApiAddresses(env, issuer !== null)
  const roots = [readSetting(env, 'OPERATOR_URL'), issuer, ...(addresses === null ? [] : apiRoots(addresses)), ...more]
  const origins = new Set(roots.filter((root) => root !== null).map((root) => new URL(root).origin))
  if (origins.size === 0)
    throw new ConfigError('OPERATOR_URL', 'set it too: OPERATOR_CA_FILE and OPERATOR_CERT_FILE are for it')
  return { origins, ca, client }
}
