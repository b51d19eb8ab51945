import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run } from 'graphile-worker'
import type { Task, WorkerEvents } from 'graphile-worker'
import { z } from 'zod'
import type { Pool } from './pool.ts'

const timerJob = z.object({ chatId: z.number(), key: z.string(), turn: z.number() })

/** A delay that is due. */
export type TimerJob = z.infer<typeof timerJob>

/** What the stored jobs of this house lead to. Each may run again when its process dies in the middle. */
export interface JobTasks {
  readonly timer: (job: TimerJob) => Promise<void>
  /** Every minute: looks at the incidents that somebody waits for. */
  readonly incidents: () => Promise<void>
  /** Every minute, and soon after one was made: looks at requests that are under way at the operator. */
  readonly requests: () => Promise<void>
  /** Every minute: looks at the talks with our people. */
  readonly talks: () => Promise<void>
  /** Every hour: forgets what has been done long ago. */
  readonly retention: () => Promise<void>
}

/** The workers that do stored jobs; `stop` waits for the jobs under way. */
export interface Jobs {
  readonly stop: () => Promise<void>
}

const CONCURRENCY = 4
/** Timers are promises to the second, so the queue is looked at often. */
const POLL_MS = 500

const crontab = [
  '* * * * * incidents ?max=3&fill=1m',
  '* * * * * requests ?max=3&fill=1m',
  '* * * * * talks ?max=3&fill=1m',
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

/** Without batches nobody hears of a job whose end could not be written down: the rejection ends the process (graphile-worker 0.17.3). */
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }

/**
 * Who cannot leave by then is left behind, and takes no more than the job it asked for. Two ends of jobs that could not be written down make
 * graphile-worker 0.17.3 wait for ever: its `batch` counts each of them off twice, and waits for a zero that it has passed. A worker may also be
 * in one of its pauses, up to 180 s, before it asks a database again that was starting up.
 */
const LEAVE_MS = 2_000

interface Crew {
  /** Jobs are locked under the name of the pool of workers. */
  readonly workers: readonly string[]
  readonly stop: () => Promise<void>
}

const hire = async (pool: Pool, tasks: JobTasks, log: JobsLog, onTrouble: () => void): Promise<Crew> => {
  const events: WorkerEvents = new EventEmitter()
  const workers: string[] = []
  let dismissed = false
  events.on('pool:create', ({ workerPool }) => workers.push(workerPool.id))
  // These leave a job locked, and those who were dismissed may still finish one.
  events.on('worker:getJob:error', onTrouble)
  events.on('pool:fatalError', onTrouble)
  const ended = (): void => {
    if (!dismissed) onTrouble()
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
      retention: () => tasks.retention(),
    } satisfies Readonly<Record<keyof JobTasks, Task>>,
  })
  runner.promise.then(ended, ended)
  return {
    workers,
    stop: async () => {
      dismissed = true
      await Promise.race([runner.stop().catch(() => undefined), sleep(LEAVE_MS, undefined, { ref: false })])
    },
  }
}

const AGAIN_MS = 1_000

/**
 * Runs the stored jobs of the database with graphile-worker until stopped; a job under way is finished first. When the database goes away,
 * a worker may hold a job that it does not know of, or end for good because it cannot write down what became of its job, which stays locked
 * for hours (graphile-worker 0.17): then all are replaced. `employ` resolves when the new ones are listed and the old ones' jobs are free.
 */
export const startJobs = async (
  pool: Pool,
  tasks: JobTasks,
  log: JobsLog,
  employ: (workers: readonly string[]) => Promise<void>,
): Promise<Jobs> => {
  const stopping = new AbortController()
  const { signal } = stopping
  let crew: Crew | null = null
  let troubled = false
  let replacing: Promise<void> | null = null
  const begin = async (): Promise<void> => {
    crew = await hire(pool, tasks, log, onTrouble)
    await employ(crew.workers)
  }
  const replace = async (): Promise<void> => {
    log.warn({}, 'jobs: the database went away, the workers are replaced')
    while (troubled && !signal.aborted) {
      troubled = false
      await crew?.stop()
      await begin().catch(async (error: unknown) => {
        troubled = true
        log.warn({ err: error }, 'jobs: the database does not answer, trying again')
        await sleep(AGAIN_MS, undefined, { signal }).catch(() => undefined)
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
      await crew?.stop()
    },
  }
}
