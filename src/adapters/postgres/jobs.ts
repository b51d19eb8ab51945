import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run } from 'graphile-worker'
import type { Task, WorkerEvents } from 'graphile-worker'
import { z } from 'zod'
import type { Pool } from './pool.ts'

const timerJob = z.object({ chatId: z.number(), key: z.string(), turn: z.number() })

/** Payload of a timer's job: a stored delay that is due. */
type TimerJob = z.infer<typeof timerJob>

/** Tasks of the stored jobs. A job runs again when its process dies in the middle. */
export interface JobTasks {
  readonly timer: (job: TimerJob) => Promise<void>
  /** Looks at the incidents that customers wait for; every minute. */
  readonly incidents: () => Promise<void>
  /** Looks at requests that are under way at the operator; every minute, and soon after one was made. */
  readonly requests: () => Promise<void>
  /** Looks at the deadlines of talks; every minute. */
  readonly talks: () => Promise<void>
  /** Posts the head of the journal; once a day. */
  readonly head: () => Promise<void>
  /** Deletes what was done long ago; every hour. */
  readonly retention: () => Promise<void>
}

/** The running workers; `stop` waits for the jobs under way. */
export interface Jobs {
  readonly stop: () => Promise<void>
}

const CONCURRENCY = 4

/** Interval of looking at the queue: timers must ring within a second. */
const POLL_MS = 500

const crontab = [
  '* * * * * incidents ?max=3&fill=1m',
  '* * * * * requests ?max=3&fill=1m',
  '* * * * * talks ?max=3&fill=1m',
  '13 6 * * * head ?max=3&fill=1d',
  '7 * * * * retention ?max=3&fill=2h',
].join('\n')

interface JobsLog {
  readonly debug: (about: object, text: string) => void
  readonly warn: (about: object, text: string) => void
}

const loggerFor = (log: JobsLog): Logger =>
  new Logger(() => (level, text, meta) => {
    if (level === 'error' || level === 'warning') log.warn({ ...meta }, `jobs: ${text}`)
    else log.debug({}, `jobs: ${text}`)
  })

/**
 * Turns batching off: with it, a job whose end cannot be written down rejects a promise that nobody handles, which ends
 * the process (graphile-worker 0.17.3).
 */
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }

/**
 * Time that workers get to stop; then they are abandoned, and take no more than the job they have asked for. When the
 * ends of two jobs could not be written down, graphile-worker 0.17.3 never stops: its `batch` counts each of them off
 * twice, and waits for a zero that it has passed. A worker may also be in a pause of up to 180 s before it asks a
 * database again that was starting up.
 */
const STOP_MS = 2_000

interface Workers {
  /** Names of the worker pools, under which jobs are locked. */
  readonly names: readonly string[]
  readonly stop: () => Promise<void>
}

const startWorkers = async (pool: Pool, tasks: JobTasks, log: JobsLog, onTrouble: () => void): Promise<Workers> => {
  const events: WorkerEvents = new EventEmitter()
  const names: string[] = []
  let isStopping = false
  events.on('pool:create', ({ workerPool }) => names.push(workerPool.id))
  // These leave a job locked. Workers that are stopping may still finish one.
  events.on('worker:getJob:error', onTrouble)
  events.on('pool:fatalError', onTrouble)
  const onEnd = (): void => {
    if (!isStopping) onTrouble()
  }
  const runner = await run({
    pgPool: pool,
    concurrency: CONCURRENCY,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    crontab,
    events,
    logger: loggerFor(log),
    preset,
    taskList: {
      timer: (payload) => tasks.timer(timerJob.parse(payload)),
      incidents: () => tasks.incidents(),
      requests: () => tasks.requests(),
      talks: () => tasks.talks(),
      head: () => tasks.head(),
      retention: () => tasks.retention(),
    } satisfies Readonly<Record<keyof JobTasks, Task>>,
  })
  runner.promise.then(onEnd, onEnd)
  return {
    names,
    stop: async () => {
      isStopping = true
      await Promise.race([runner.stop().catch(() => undefined), sleep(STOP_MS, undefined, { ref: false })])
    },
  }
}

const RETRY_MS = 1_000

/**
 * Runs the stored jobs of the database with graphile-worker until stopped; a job under way is finished first. When the
 * database goes away, a worker may hold a job that it does not know of, or end for good because it cannot write down
 * the end of its job, which stays locked for hours (graphile-worker 0.17): then all workers are replaced. `register`
 * resolves when the new ones are listed and the old ones' jobs are free.
 */
export const startJobs = async (
  pool: Pool,
  tasks: JobTasks,
  log: JobsLog,
  register: (names: readonly string[]) => Promise<void>,
): Promise<Jobs> => {
  const stopping = new AbortController()
  const { signal } = stopping
  let workers: Workers | null = null
  let troubled = false
  let replacing: Promise<void> | null = null
  const begin = async (): Promise<void> => {
    workers = await startWorkers(pool, tasks, log, onTrouble)
    await register(workers.names)
  }
  const replace = async (): Promise<void> => {
    log.warn({}, 'jobs: the connection to the database was lost, the workers are replaced')
    while (troubled && !signal.aborted) {
      troubled = false
      await workers?.stop()
      await begin().catch(async (error: unknown) => {
        troubled = true
        log.warn({ err: error }, 'jobs: the workers could not be started, trying again: check the database')
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined)
      })
    }
  }
  const onTrouble = (): void => {
    if (signal.aborted) return
    troubled = true
    replacing ??= replace().finally(() => {
      replacing = null
    })
  }
  await begin()
  return {
    stop: async () => {
      stopping.abort()
      await replacing
      await workers?.stop()
    },
  }
}
