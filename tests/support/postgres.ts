import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

export { startPostgres } from './postgres-server.ts'
export type { PostgresServer } from './postgres-server.ts'

/** An empty database, or a copy of a prepared one. */
export interface FreshDatabase {
  readonly url: string
  /** Drops it, whoever is connected. */
  readonly drop: () => Promise<void>
}

/** A database that is prepared once in a run and copied often: `prepare` leaves no connection open. */
export interface Template {
  readonly name: string
  readonly prepare: (url: string) => Promise<void>
}

const LOCK = 748_201

const urlOf = (database: string): string => {
  const url = new URL(inject('postgresUrl'))
  url.pathname = database
  return url.href
}

const asAdmin = async <Result>(act: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: urlOf('postgres') })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

/**
 * One worker prepares, the others wait for the lock and find it made; the name is given last, so a half-made one is
 * never copied.
 */
const ensureTemplate = async (client: Client, { name, prepare }: Template): Promise<void> => {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) {
    const draft = `draft_${randomUUID()}`
    await client.query(`create database "${draft}"`)
    await prepare(urlOf(draft))
    await client.query(`alter database "${draft}" rename to "${name}"`)
  }
  await client.query('select pg_advisory_unlock($1)', [LOCK])
}

/** A database of the test's own on the run's server: empty, or a copy of the template. */
export const freshDatabase = async (options: { readonly template?: Template } = {}): Promise<FreshDatabase> => {
  const { template } = options
  const name = `test_${randomUUID()}`
  await asAdmin(async (client) => {
    if (template) await ensureTemplate(client, template)
    await client.query(`create database "${name}" template "${template?.name ?? 'template1'}" strategy file_copy`)
  })
  return {
    url: urlOf(name),
    drop: () =>
      asAdmin(async (client) => {
        await client.query(`drop database if exists "${name}" with (force)`)
      }),
  }
}
