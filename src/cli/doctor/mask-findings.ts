import { maskSecrets } from '../../bootstrap/logger.ts'
import type { Env } from '../../bootstrap/settings.ts'
import type { Finding } from './finding.ts'

const SECRETS = [
  'BOT_TOKEN',
  'DATA_KEY',
  'OPERATOR_TOKEN',
  'OPERATOR_SIGNING_KEY',
  'OPERATOR_CLIENT_KEY',
  'OPERATOR_CLIENT_SECRET',
  'WEBHOOK_SECRET',
  'METRICS_TOKEN',
  'READER_KEY',
]
const ADDRESSES = [
  'DATABASE_URL',
  'REDIS_URL',
  'OPERATOR_URL',
  'OPERATOR_EVENTS_URL',
  'OPERATOR_ISSUER',
  'WEBHOOK_URL',
  'READER_URL',
  'TELEGRAM_API_ROOT',
]

/** Shorter ones are words of the output as well, and no secrets worth the name. */
const MIN_LENGTH = 6
const HIDDEN = '•••'

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Finds the password of an address also where the address is not valid, as with a raw "@" or "/" in it. */
const passwordsOf = (address: string): readonly string[] => {
  const password = /^\w+:\/\/[^:@/]*:(.+)@/s.exec(address)?.[1] ?? ''
  return [password, decoded(password)]
}

/** Hides every secret of these settings, and whatever looks like one, in findings. */
export const maskFindings = (env: Env, findings: readonly Finding[]): readonly Finding[] => {
  const secrets = [
    ...(env['DATA_KEY_OLD'] ?? '').split(',').map((key) => key.trim()),
    ...SECRETS.map((name) => (env[name] ?? '').trim()),
    ...ADDRESSES.flatMap((name) => passwordsOf((env[name] ?? '').trim())),
  ]
    .filter((secret) => secret.length >= MIN_LENGTH)
    .toSorted((one, other) => other.length - one.length)
  const mask = (text: string): string => secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text)
  // A remedy is text of our own, whose examples look like secrets.
  return findings.map(({ name, state, found, remedy }) => ({
    name: mask(name),
    state,
    found: maskSecrets(mask(found)),
    remedy: remedy === null ? null : mask(remedy),
  }))
}
