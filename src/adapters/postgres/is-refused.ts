import { DatabaseError } from 'pg'

/**
 * Classes of SQLSTATE (PostgreSQL, appendix A) with which the same statement would fail again: a value that does not
 * fit, a broken constraint, a mistake in the statement, a limit of the program.
 */
const FINAL_CLASSES = new Set(['22', '23', '42', '54'])

/** True when the database, or this process on the way to it, refuses a value for good. */
export const isRefused = (error: unknown): boolean => {
  if (error instanceof DatabaseError) return FINAL_CLASSES.has(error.code?.slice(0, 2) ?? '')
  return error instanceof TypeError || error instanceof RangeError
}
