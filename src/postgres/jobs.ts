import { EventEmitter } from 'node:events'
import { Logger, run } from 'graphile-worker'
import type { WorkerEvents } from 'graphile-worker'
import { z } from 'zod'
import type { Pool } from './pool.ts'

/** A delay that is due. */
export const timerJob = z.object({ chatId: z.number(), key: z.string(), turn: z.number() })
export type TimerJob = z.infer<typeof timerJob>

/** What the stored jobs of this house lead to. Each may run again when its process dies in the middle. */
export interface JobTasks {
  readonly timer: (job: TimerJob) => Promise<void>
  /** Every minute: looks at the incidents that somebody waits for. */
  readonly incidents: () => Promise<void>
  /** Every hour: forgets what has been done long ago. */
  readonly retention: () => Promise<void>
}

export interface Jobs {
  /** The ids under which this process locks jobs. */
  readonly workers: readonly string[]
  readonly stop: () => Promise<void>
}

const CONCURRENCY = 4
/** Timers are promises to the second, so the queue is looked at often. */
const POLL_MS = 500

const crontab = ['* * * * * incidents ?max=3&fill=1m', '7 * * * * retention ?max=3&fill=2h'].join('\n')

interface JobsLog {
  readonly debug: (about: object, text: string) => void
  readonly warn: (about: object, text: string) => void
}

const loggerFor = (log: JobsLog): Logger => new Logger(() => (level, text, meta) => {
  if (level === 'error' || level === 'warning') log.warn({ ...meta }, `jobs: ${text}`)
  else log.debug({}, `jobs: ${text}`)
})

/** Runs the stored jobs of the database with graphile-worker until stopped; a job under way is finished first. */
export const startJobs = async (pool: Pool, tasks: JobTasks, log: JobsLog): Promise<Jobs> => {
  const events: WorkerEvents = new EventEmitter()
  const workers: string[] = []
  events.on('worker:create', ({ worker }) => workers.push(worker.workerId))
  const runner = await run({
    pgPool: pool, concurrency: CONCURRENCY, pollInterval: POLL_MS, noHandleSignals: true, crontab, events, logger: loggerFor(log),
    taskList: {
      timer: payload => tasks.timer(timerJob.parse(payload)),
      incidents: () => tasks.incidents(),
      retention: () => tasks.retention(),
    },
  })
  return { workers, stop: () => runner.stop() }
}
