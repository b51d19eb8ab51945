import type { Pool, Queryable } from './pool.ts'

/** Several statements as one. Each sees what was committed before it, however the database begins its transactions. */
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
