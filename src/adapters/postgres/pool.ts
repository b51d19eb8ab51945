import { Pool as PgPool, types as parsers } from 'pg'
import type { CustomTypesConfig, QueryResultRow } from 'pg'

/** Connections to one database, from {@link createPool}. */
export type Pool = PgPool
/** A pool, or one connection of it. */
export type Queryable = Pick<PgPool, 'query'>

/** A statement with a name of its own, so that PostgreSQL plans it once per connection. */
export interface Statement {
  readonly name: string
  readonly text: string
}

const BIGINT = 20

/** Our bigints are counters and Telegram ids, both below 2^53 (Bot API, Chat.id: at most 52 significant bits). */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT && format !== 'binary' ? Number : parsers.getTypeParser(oid, format),
} as CustomTypesConfig

/** Connections to one database. A lost connection is reported to `onError` and replaced; queries under way reject. */
export const createPool = (url: string, onError: (error: Error) => void, max = 10): Pool => {
  const pool = new PgPool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: 20_000,
    application_name: 'dozvon',
  })
  const tell = (error: Error): void => {
    // pg-pool hangs the whole client on it: its keys, and every statement it knows.
    Reflect.deleteProperty(error, 'client')
    onError(error)
  }
  pool.on('error', tell)
  pool.on('connect', (client) => client.on('error', tell))
  return pool
}

/** Runs a named statement and gives its rows. */
export const run = async <Row extends QueryResultRow>(
  db: Queryable,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<readonly Row[]> => (await db.query<Row>({ name, text, values: [...values] })).rows
