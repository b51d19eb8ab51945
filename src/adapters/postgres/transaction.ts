import type { Pool, Queryable } from './pool.ts'

/** Runs statements in one transaction, `read committed` whatever the database's default: each sees what was committed before it. */
export const inTransaction = async <Result>(pool: Pool, work: (db: Queryable) => Promise<Result>): Promise<Result> => {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level read committed')
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
