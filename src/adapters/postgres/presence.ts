import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { keepAlive, probeFromServer } from './pool.ts'
import { namedStatement, runUnprepared } from './named-statement.ts'
import type { Pool } from './pool.ts'

/** This process's presence among the processes on the same database. */
export interface Presence {
  readonly name: string
  /** True while this process is the one that polls Telegram; false again when its connection is lost. */
  readonly leads: () => boolean
  /**
   * Lists the job workers of this process, so that the others can free their jobs when it dies. Frees the jobs of
   * workers listed before.
   */
  readonly register: (workers: readonly string[]) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Database and name of this process. */
export interface PresenceOptions {
  readonly pool: Pool
  readonly url: string
  readonly name: string
  /** Id of the key with which this process seals. */
  readonly dataKey: Buffer
  readonly log: { readonly warn: (about: object, text: string) => void }
  /** Called with each sign of life that the database has taken: it can be written to. */
  readonly onSign?: () => void
}

const LEADER_LOCK = 6_402_962
const LOOK_EVERY_MS = 250

/**
 * Time-out of a query: a database that does not answer for so long may have freed this process's locks, so the
 * connection is made anew.
 */
const ANSWER_MS = 5_000

/**
 * Time between two signs of life, and the silence after which the others end the session of a process whose host may be
 * gone.
 */
const SIGN_EVERY_MS = 1_000
const MAX_SILENCE_SEC = 6

/**
 * A process that has given no sign of life for so long does not lead, whatever it remembers: another one may lead by
 * now.
 */
const MAX_LEAD_MS = 5_000

const signOfLife = namedStatement('sign-of-life', 'update process set seen_at = now() where name = :name')

/**
 * Ends the sessions of processes that have been silent for too long. When a host vanishes without a word PostgreSQL
 * notices nothing for hours (tcp_keepalives_idle), and would keep its locks. A session that holds the lock of a bigint
 * has its halves in classid and objid (PostgreSQL, "pg_locks").
 */
const endSilent = namedStatement(
  'end-silent-processes',
  `
  select pg_terminate_backend(l.pid) from process p
  join pg_locks l on l.locktype = 'advisory' and l.objsubid = 1 and l.granted
    and l.database = (select oid from pg_database where datname = current_database())
    and ((l.classid::bigint << 32) | l.objid::bigint) = p.lock_key
  where p.name <> :name and p.seen_at < now() - make_interval(secs => ${MAX_SILENCE_SEC})`,
)

const lockOf = (name: string): string => createHash('sha256').update(name).digest().readBigInt64BE(0).toString()

/**
 * Frees the leases and calls of a dead process. The process that gets its lock does this, so it is done once. Frees
 * also what belongs to no process on the list: one that died before it was listed again.
 */
const releaseProcess = namedStatement(
  'release-process',
  `
  with dead as (delete from process where name = :name),
    living as (select name from process where name <> :name),
    leases as (delete from lease where owner not in (select name from living))
  update call set owner = null where answered_at is null and owner not in (select name from living)`,
)

/**
 * Frees jobs whose worker is not listed. A worker that lives and is listed a moment later makes its job run twice,
 * which does no harm.
 */
const freeJobs = namedStatement(
  'free-jobs',
  `
  select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
  where locked_by not in (select unnest(workers) from process)`,
)

const others = namedStatement('other-processes', 'select name, lock_key::text from process where name <> :name')

/** Takes a lock if nobody has it: the process that it stands for is gone, or this one leads. */
const tryLock = namedStatement('try-process-lock', 'select pg_try_advisory_lock(:key::bigint) as got')
const takeLock = namedStatement('take-process-lock', 'select pg_advisory_lock(:key::bigint)')
const freeLock = namedStatement('free-process-lock', 'select pg_advisory_unlock(:key::bigint)')

const releaseDead = async (client: Client, self: string): Promise<void> => {
  const rows = await runUnprepared<{ name: string; lock_key: string }>(client, others, { name: self })
  for (const { name, lock_key: key } of rows) {
    const [lock] = await runUnprepared<{ got: boolean }>(client, tryLock, { key })
    if (lock?.got !== true) continue
    await runUnprepared(client, releaseProcess, { name })
    await runUnprepared(client, freeJobs)
    await runUnprepared(client, freeLock, { key })
  }
}

const list = namedStatement(
  'list-process',
  `insert into process (name, lock_key, workers, data_key) values (:name, :key::bigint, :workers, :dataKey)
    on conflict (name) do update set workers = :workers, data_key = :dataKey, seen_at = now()`,
)

const listWorkers = namedStatement('list-workers', 'update process set workers = :workers where name = :name')

const announce = async (
  client: Client,
  { name, dataKey }: Pick<PresenceOptions, 'name' | 'dataKey'>,
  workers: readonly string[],
): Promise<void> => {
  const key = lockOf(name)
  await runUnprepared(client, takeLock, { key })
  await runUnprepared(client, list, { name, key, workers, dataKey })
}

/**
 * Joins the processes on this database. A connection of its own holds an advisory lock, and gives a sign of life every
 * second. Every 250 ms it ends the sessions of silent processes, releases what dead ones held, and tries to become the
 * leader. A lost connection is made anew; until then the others may take over what this process held.
 */
export const joinPresence = async ({ pool, url, name, dataKey, log, onSign }: PresenceOptions): Promise<Presence> => {
  let client: Client | null = null
  let leader = false
  let workers: readonly string[] = []
  let stopped = false
  /** Time of the last sign of life that the database has confirmed, ms of the process's clock. */
  let confirmedAt = 0

  const lose = (lost: Client): void => {
    if (client !== lost) return
    client = null
    leader = false
    lost.end().catch(() => undefined)
  }

  const connect = async (): Promise<Client> => {
    const fresh = new Client({
      connectionString: url,
      ...keepAlive,
      application_name: `dozvon:${name}`,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
    })
    fresh.on('error', () => lose(fresh))
    fresh.on('end', () => lose(fresh))
    try {
      await fresh.connect()
      await fresh.query(probeFromServer)
      await announce(fresh, { name, dataKey }, workers)
      return fresh
    } catch (error) {
      fresh.end().catch(() => undefined)
      throw error
    }
  }

  const giveSign = async (here: Client): Promise<void> => {
    const now = performance.now()
    if (now - confirmedAt < SIGN_EVERY_MS) return
    await runUnprepared(here, signOfLife, { name })
    await runUnprepared(here, endSilent, { name })
    confirmedAt = now
    onSign?.()
  }

  const look = async (): Promise<void> => {
    const here = (client ??= await connect())
    try {
      await giveSign(here)
      await releaseDead(here, name)
      if (leader) return
      const [lock] = await runUnprepared<{ got: boolean }>(here, tryLock, { key: LEADER_LOCK })
      leader = lock?.got === true && client === here
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
        .catch((error: unknown) => log.warn({ err: error }, 'presence: the database does not answer, trying again'))
        .finally(again)
    }, LOOK_EVERY_MS)
  }
  again()

  return {
    name,
    leads: () => leader && client !== null && performance.now() - confirmedAt < MAX_LEAD_MS,
    register: async (ids) => {
      workers = ids
      await runUnprepared(pool, listWorkers, { name, workers: ids })
      await runUnprepared(pool, freeJobs)
    },
    stop: async () => {
      stopped = true
      clearTimeout(pause)
      await looking
      const last = client
      client = null
      if (!last) return
      await runUnprepared(last, releaseProcess, { name })
        .then(() => runUnprepared(last, freeJobs))
        .catch(() => undefined)
      await last.end().catch(() => undefined)
    },
  }
}
