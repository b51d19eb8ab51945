import { createHash } from 'node:crypto'
import { Client } from 'pg'
import type { Pool } from './pool.ts'

/** This process among the others on the same database. */
export interface Presence {
  readonly name: string
  /** Becomes true when this process is the one that polls Telegram; false again when its connection is lost. */
  readonly leads: () => boolean
  /** Names the job workers of this process, so that the others can free their jobs when it dies. Jobs of workers named before are free. */
  readonly employ: (workers: readonly string[]) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Under which name this process is present. */
export interface PresenceOptions {
  readonly pool: Pool
  readonly url: string
  readonly name: string
  readonly log: { readonly warn: (about: object, text: string) => void }
}

const LEADER_LOCK = 6_402_962
const LOOK_EVERY_MS = 250
/** A database that does not answer for so long may have given our locks away: the connection is made anew. */
const ANSWER_MS = 5_000

const lockOf = (name: string): string => createHash('sha256').update(name).digest().readBigInt64BE(0).toString()

/**
 * Frees the lanes and calls of a dead process. Whoever gets its lock does it, so it is done once. What is held by nobody on the list goes
 * too: somebody died before it was listed again.
 */
const bury = `
  with dead as (delete from process where name = $1),
    living as (select name from process where name <> $1),
    lanes as (delete from lane where owner not in (select name from living))
  update call set owner = null where answered_at is null and owner not in (select name from living)`

/** Frees jobs whose worker is on no list. Should the worker live and be listed a moment later, its job rings twice, which does nothing. */
const freeJobs = `
  select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
  where locked_by not in (select unnest(workers) from process)`

const buryTheDead = async (client: Client, self: string): Promise<void> => {
  const { rows } = await client.query<{ name: string; lock_key: string }>(
    'select name, lock_key::text from process where name <> $1',
    [self],
  )
  for (const { name, lock_key: key } of rows) {
    const got = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1::bigint) as got', [key])
    if (got.rows[0]?.got !== true) continue
    await client.query(bury, [name])
    await client.query(freeJobs)
    await client.query('select pg_advisory_unlock($1::bigint)', [key])
  }
}

const announce = async (client: Client, name: string, workers: readonly string[]): Promise<void> => {
  await client.query('select pg_advisory_lock($1::bigint)', [lockOf(name)])
  await client.query(
    'insert into process (name, lock_key, workers) values ($1, $2::bigint, $3) on conflict (name) do update set workers = $3',
    [name, lockOf(name), workers],
  )
}

/**
 * Keeps a connection of its own whose advisory lock says "alive", tries to become the leader, and looks after the others every 250 ms.
 * A lost connection is made anew; until then the others may take over what this process held.
 */
export const joinPresence = async ({ pool, url, name, log }: PresenceOptions): Promise<Presence> => {
  let client: Client | null = null
  let leader = false
  let workers: readonly string[] = []
  let stopped = false

  const lose = (lost: Client): void => {
    if (client !== lost) return
    client = null
    leader = false
    lost.end().catch(() => undefined)
  }

  const connect = async (): Promise<Client> => {
    const fresh = new Client({
      connectionString: url,
      keepAlive: true,
      application_name: `dozvon:${name}`,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
    })
    fresh.on('error', () => lose(fresh))
    fresh.on('end', () => lose(fresh))
    try {
      await fresh.connect()
      await announce(fresh, name, workers)
      return fresh
    } catch (error) {
      fresh.end().catch(() => undefined)
      throw error
    }
  }

  const look = async (): Promise<void> => {
    const here = (client ??= await connect())
    try {
      await buryTheDead(here, name)
      if (leader) return
      const { rows } = await here.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LEADER_LOCK])
      leader = rows[0]?.got === true && client === here
    } catch (error) {
      lose(here)
      throw error
    }
  }

  await look()
  let pause: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  const again = (): void => {
    if (stopped) return
    pause = setTimeout(() => {
      looking = look()
        .catch((error: unknown) => log.warn({ err: error }, 'presence: the database does not answer'))
        .finally(again)
    }, LOOK_EVERY_MS)
  }
  again()

  return {
    name,
    leads: () => leader && client !== null,
    employ: async (ids) => {
      workers = ids
      await pool.query('update process set workers = $2 where name = $1', [name, ids])
      await pool.query(freeJobs)
    },
    stop: async () => {
      stopped = true
      clearTimeout(pause)
      await looking
      const last = client
      client = null
      await last
        ?.query(bury, [name])
        .then(() => last.query(freeJobs))
        .catch(() => undefined)
      await last?.end().catch(() => undefined)
    },
  }
}
