import { isUnreachable } from './is-unreachable.ts'

/** Failures by SQLSTATE (PostgreSQL, appendix A) that are the server's or its settings', with the remedy. */
const BY_STATE: ReadonlyMap<string, string> = new Map([
  ['25006', 'it takes no writes: it is a replica, or was set to read-only; point DATABASE_URL to the primary'],
  ['26000', 'it has lost a prepared statement: a pooler in transaction mode is in between; use session mode'],
  ['28000', 'it refuses the log-in: check user and password in DATABASE_URL'],
  ['28P01', 'it refuses the password: check DATABASE_URL'],
  ['3D000', 'there is no such database: check the name in DATABASE_URL'],
  ['42501', 'the role lacks a right: grant it, npm run doctor names it'],
  ['42P05', 'a prepared statement is there twice: a pooler in transaction mode is in between; use session mode'],
  ['53100', 'its disk is full: make room'],
  ['53200', 'it is out of memory'],
  ['53300', 'it has no connection left: raise max_connections, or run fewer processes'],
  ['55P03', 'a lock is not to be had: look for a long transaction in pg_stat_activity'],
  ['57014', 'a statement took longer than 20 seconds: look at its load'],
  ['58030', 'it cannot read or write its disk: look at its log'],
  ['08P01', 'the connection breaks the protocol: a pooler in between refuses what it does not know; use session mode'],
])

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

/**
 * Says in words what is wrong with the database, with its code; null for an error that is no failure of the database.
 */
export const nameFailure = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null
  const code = codeOf(error)
  const known = BY_STATE.get(code)
  if (known !== undefined) return `${known} (${code})`
  if (/prepared statement .* (already exists|does not exist)/.test(error.message)) return BY_STATE.get('42P05') ?? null
  if (/timeout exceeded when trying to connect|Query read timeout/i.test(error.message)) return 'no answer in time'
  if (isUnreachable(error)) return `no connection (${code === '' ? error.message : code})`
  return code.startsWith('08') ? `no connection (${code})` : null
}
