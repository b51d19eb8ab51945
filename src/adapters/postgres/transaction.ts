import type { Pool, Queryable } from './pool.ts'

const transact = async <Result>(
  pool: Pool,
  begin: string,
  work: (db: Queryable) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/**
 * Runs statements in one transaction, `read committed` whatever the database's default: each sees what was committed
 * before it.
 */
export const inTransaction = <Result>(pool: Pool, work: (db: Queryable) => Promise<Result>): Promise<Result> =>
  transact(pool, 'begin isolation level read committed', work)

/** Runs statements that read: all see the database as it is at the first one. */
export const inSnapshot = <Result>(pool: Pool, work: (db: Queryable) => Promise<Result>): Promise<Result> =>
  transact(pool, 'begin isolation level repeatable read read only', work)
