import { Pool as PgPool, types as parsers } from 'pg'
import type { CustomTypesConfig } from 'pg'

/** Connections to one database, from {@link createPool}. */
export type Pool = PgPool

/** A pool, or one connection of it. */
export type Queryable = Pick<PgPool, 'query'>

const BIGINT = 20

/**
 * Reads bigints as numbers: all are counters or Telegram ids, below 2^53 (Bot API, Chat.id: at most 52 significant
 * bits).
 */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT && format !== 'binary' ? Number : parsers.getTypeParser(oid, format),
} as CustomTypesConfig

/**
 * A host that has vanished is noticed by either side within half a minute: a session without traffic is probed after
 * this.
 */
const PROBE_AFTER_SEC = 10

/** Options of every session: this side probes it. */
export const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: PROBE_AFTER_SEC * 1_000 } as const

/**
 * Lets the server probe a session too; it would wait for two hours (PostgreSQL, tcp_keepalives_idle). Of no effect on a
 * socket file.
 */
export const probeFromServer = `set tcp_keepalives_idle = ${PROBE_AFTER_SEC}; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3`

/**
 * Creates a pool of connections to one database. A lost connection is reported to `onError` and replaced; queries under
 * way reject.
 */
export const createPool = (url: string, onError: (error: Error) => void, max = 10): Pool => {
  const pool = new PgPool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    ...keepAlive,
    onConnect: (client) => client.query(probeFromServer),
    statement_timeout: 20_000,
    application_name: 'dozvon',
  })
  const report = (error: Error): void => {
    // pg-pool attaches the whole client to the error, with its keys and all its statements.
    Reflect.deleteProperty(error, 'client')
    onError(error)
  }
  pool.on('error', report)
  pool.on('connect', (client) => client.on('error', report))
  return pool
}
