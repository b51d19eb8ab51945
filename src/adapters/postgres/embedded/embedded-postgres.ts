import { realpath } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { isUnreachable } from '../is-unreachable.ts'
import { APPLICATION_ROLE, applicationPassword, ensureApplicationRole } from './application-role.ts'
import { keepPort, keptPort, NAME, openCluster, passwordOf } from './cluster.ts'
import { isRunning, portOf, startServer, stopServer } from './postgres-process.ts'
import type { Place, Settings } from './postgres-process.ts'

/** Options of the embedded PostgreSQL. */
export interface EmbeddedOptions {
  /** Folder that holds the folder `postgres`, or a link to it. */
  readonly dataDir: string
  /** Preferred port, by default the last one; another is taken when it is in use. */
  readonly port?: number
  readonly log: { readonly info: (line: string) => void }
  /** False for data that may be lost with the machine, such as tests': faster, and unsafe in a power cut. */
  readonly durable?: boolean
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  /** Connection string of the database `dozvon`, as a role that owns it and is no superuser. */
  readonly url: string
  /** The same as the superuser, for what the assistant never does: databases and roles of tests. */
  readonly superuserUrl: string
  /** Stops the server and waits, unless another process still uses it; then the last process stops it. */
  readonly stop: () => Promise<void>
  /** Stops the server, also when others use it: `fast` closes connections cleanly, `immediate` is like a crash. */
  readonly halt: (mode: 'fast' | 'immediate') => Promise<void>
}

const SETTINGS: Settings = {
  max_connections: 100,
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_size: 0,
}
const CARELESS: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: 400,
  wal_level: 'minimal',
  max_wal_senders: 0,
}

const PATIENCE_MS = 60_000

const isFree = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen(port, '127.0.0.1', () => {
      const { port: got } = probe.address() as AddressInfo
      probe.close(() => resolve(got))
    })
  })

const choosePort = async (place: Place, wanted: number | undefined): Promise<number> => {
  for (const port of [wanted, await keptPort(place)]) {
    const free = port === undefined || port === null ? null : await isFree(port)
    if (free !== null) return free
  }
  const any = await isFree(0)
  if (any === null) throw new Error('PostgreSQL finds no free port on 127.0.0.1')
  return any
}

const superuserUrl = (port: number, password: string, database: string = NAME): string =>
  `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`

const applicationUrl = (port: number, password: string): string =>
  `postgres://${APPLICATION_ROLE}:${applicationPassword(password)}@127.0.0.1:${port}/${NAME}`

const ask = async <Row extends object>(url: string, sql: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof DatabaseError || (error instanceof Error && 'code' in error) ? error.code : undefined

/** SQLSTATE of a login that is refused, also because there is no such role (PostgreSQL, appendix A). */
const WRONG_PASSWORD = '28P01'

/** SQLSTATE 3D000: no such database; 42P04 and 23505: another process just made it (PostgreSQL, appendix A). */
const ensureDatabase = async (port: number, password: string): Promise<void> => {
  await ask(superuserUrl(port, password), 'select').catch(async (error: unknown) => {
    if (codeOf(error) !== '3D000') throw error
    await ask(superuserUrl(port, password, 'postgres'), `create database ${NAME}`).catch((failed: unknown) => {
      if (!['42P04', '23505'].includes(String(codeOf(failed)))) throw failed
    })
  })
}

const begin = async (place: Place, { port, durable = true }: EmbeddedOptions): Promise<void> => {
  const chosen = await choosePort(place, port)
  await startServer(place, chosen, durable ? SETTINGS : CARELESS).catch(async (error: unknown) => {
    // Another process of this program was first: join its server.
    if (!(await isRunning(place))) throw error
  })
  await keepPort(place, (await portOf(place)) ?? chosen)
}

/** Joins the living server or starts one, and waits until it answers and its application has a role. */
const joinOrStart = async (
  place: Place,
  options: EmbeddedOptions,
): Promise<Pick<EmbeddedPostgres, 'url' | 'superuserUrl'>> => {
  const password = await passwordOf(place)
  for (const end = Date.now() + PATIENCE_MS; ;) {
    if (!(await isRunning(place))) await begin(place, options)
    const port = await portOf(place)
    try {
      if (port !== null) {
        const asSuperuser = superuserUrl(port, password)
        await ensureDatabase(port, password)
        await ask(asSuperuser, ensureApplicationRole(password))
        return { url: applicationUrl(port, password), superuserUrl: asSuperuser }
      }
    } catch (error) {
      if (!isUnreachable(error) || Date.now() > end) throw error
    }
    await sleep(100)
  }
}

const others = `select count(*)::int as count from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`

/** Time for the last connections of this process's pool to close. */
const isUsed = async (url: string): Promise<boolean> => {
  for (let tries = 0; tries < 10; tries += 1) {
    const [row] = await ask<{ count: number }>(url, others)
    if (row?.count === 0) return false
    await sleep(50)
  }
  return true
}

/** An embedded PostgreSQL that was found, not started. */
export interface FoundPostgres {
  /** False when no start has made the database yet. */
  readonly isMade: boolean
  /** Connection string; null when no server runs, or when this user may not read its folder. */
  readonly url: string | null
}

/** Finds the database of this folder, and starts and changes nothing. */
export const findEmbeddedPostgres = async (dataDir: string): Promise<FoundPostgres> => {
  const cluster = await realpath(path.resolve(dataDir, 'postgres')).catch(() => null)
  if (cluster === null) return { isMade: false, url: null }
  const port = await portOf({ cluster })
  const password = await passwordOf({ cluster }).catch(() => null)
  if (port === null || password === null) return { isMade: true, url: null }
  const url = applicationUrl(port, password)
  // A version of before, which knew the superuser alone, may still run here.
  const isRefused = await ask(url, 'select').then(
    () => false,
    (error: unknown) => codeOf(error) === WRONG_PASSWORD,
  )
  return { isMade: true, url: isRefused ? superuserUrl(port, password) : url }
}

/**
 * Starts a PostgreSQL server on 127.0.0.1, its programs from npm and its data in `dataDir`. Joins a server that is
 * running there already (after a kill of this program, or beside a second process), and recovers what a crash left.
 */
export const startEmbeddedPostgres = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const flags = options.durable === false ? ['--no-sync', '--no-data-checksums'] : []
  const place = await openCluster(path.resolve(options.dataDir, 'postgres'), flags, (line) => options.log.info(line))
  const urls = await joinOrStart(place, options)
  return {
    ...urls,
    stop: async () => {
      // Only the superuser sees the connections of every role.
      if (await isUsed(urls.superuserUrl).catch(() => false)) return
      await stopServer(place)
    },
    halt: (mode) => stopServer(place, mode),
  }
}
