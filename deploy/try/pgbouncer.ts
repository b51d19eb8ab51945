import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'
import { freePort } from '../../tests/support/redis.ts'
import { makeRunFolder } from '../../tests/support/run-folder.ts'
import { until } from '../../tests/chaos/bot-process.ts'

/** A PgBouncer in front of one database. */
export interface PgBouncer {
  /** Address of the database through it. */
  readonly url: string
  /** Connections to the server that are open now. */
  readonly openConnections: () => Promise<number>
  readonly end: () => Promise<void>
}

interface PgBouncerOptions {
  readonly mode: 'session' | 'transaction'
  /** Parameters of a start-up packet that it drops instead of refusing the connection. */
  readonly ignored?: readonly string[]
}

/** PgBouncer refuses to run as root, as PostgreSQL does. */
const NOBODY = 65_534

const configOf = (database: URL, port: number, { mode, ignored = [] }: PgBouncerOptions): string => `[databases]
* = host=127.0.0.1 port=${database.port} user=${database.username} password='${decodeURIComponent(database.password)}'
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
admin_users = nobody
pool_mode = ${mode}
default_pool_size = 60
max_client_conn = 200
${ignored.length > 0 ? `ignore_startup_parameters = ${ignored.join(',')}` : ''}
`

const isUp = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Starts PgBouncer in front of the database at `url`. */
export const startPgBouncer = async (url: string, options: PgBouncerOptions): Promise<PgBouncer> => {
  const { folder, remove } = await makeRunFolder()
  const database = new URL(url)
  const port = await freePort()
  const file = path.join(folder, 'pgbouncer.ini')
  await writeFile(file, configOf(database, port, options), { mode: 0o644 })
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const child = spawn('pgbouncer', [file], { stdio: 'ignore', ...asNobody })
  const gone = once(child, 'exit')
  const address = new URL(url)
  address.port = String(port)
  await until('PgBouncer answers', () => isUp(address.href))
  return {
    url: address.href,
    openConnections: async () => {
      const client = new Client({ connectionString: url })
      await client.connect()
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      )
      await client.end()
      return rows[0]?.n ?? 0
    },
    end: async () => {
      child.kill('SIGKILL')
      await gone
      remove()
    },
  }
}
