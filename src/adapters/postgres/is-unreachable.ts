/** Node's and PostgreSQL's codes for "not there now": nobody listens, no way to it, going down or coming up, full (PostgreSQL, appendix A). */
const AWAY = new Set([
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

/** True for a database that cannot be reached now, and may be later. */
export const isAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  return AWAY.has('code' in error ? String(error.code) : '') || /timeout|terminated/.test(error.message)
}
