/**
 * Codes of Node and PostgreSQL for a server that cannot be reached now: not listening, no route, stopping or starting,
 * full (PostgreSQL, appendix A).
 */
const UNREACHABLE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
  '53300',
])

/** Code of a pooler that refuses a setting of the connection: it will go on refusing it, whatever words it uses. */
const REFUSED_SETTING = '08P01'

/** True for the error of a database that cannot be reached now, and may be later. */
export const isUnreachable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return UNREACHABLE_CODES.has(code) || (code !== REFUSED_SETTING && /timeout|terminated/.test(error.message))
}
