import type { EmulatorClock } from '../emulator-clock.ts'
import type { Faults } from '../requests/faults.ts'
import type { QueuedUpdate, WebhookData } from '../model.ts'
import { createLanes } from './lanes.ts'
import type { WebhookJob } from './lanes.ts'
import { postUpdate } from './post-update.ts'
import type { Outcome } from './post-update.ts'
import type { UpdateQueue } from './update-queue.ts'

/** Delivers one bot's updates to its webhook: the updates of one lane one after another, lanes side by side. */
export interface WebhookWorker {
  readonly offer: (update: QueuedUpdate) => void
  readonly stop: () => void
}

/** The parts that a webhook worker needs. */
export interface WebhookParts {
  readonly data: WebhookData
  readonly queue: UpdateQueue
  readonly clock: EmulatorClock
  readonly faults: Faults
  /** Carries out the method call that the webhook's answer may contain. */
  readonly reply: (body: string) => void
  /** Called when the endpoint has answered 410 for so long that the webhook is removed. */
  readonly gone: () => void
}

const GONE_AFTER_MS = 23 * 3_600_000

/** Milliseconds before the next try: none, then 2, 4, 8 … s up to one or two minutes (WebhookActor.cpp). */
const retryDelay = (failures: number): number =>
  failures <= 1 ? 0 : Math.min(2 ** (failures - 1) * 1_000, 60_000 + Math.random() * 60_000)

/** Records the result of a delivery. True when the endpoint has answered 410 for too long. */
const recordOutcome = (data: WebhookData, { ok, error, gone }: Outcome, now: number): boolean => {
  if (!ok) data.lastError = { date: Math.floor(now / 1_000), message: error }
  data.goneSince = gone ? (data.goneSince ?? now) : null
  return data.goneSince !== null && now - data.goneSince > GONE_AFTER_MS
}

/** Starts a webhook worker with the updates that wait in the queue. */
export const startWebhook = ({ data, queue, clock, faults, reply, gone }: WebhookParts): WebhookWorker => {
  const lanes = createLanes()
  const cancels = new Set<() => void>()
  const stopping = new AbortController()
  let active = 0
  let backwards: QueuedUpdate[] = []
  let awaited = 0

  const finish = (job: WebhookJob): void => {
    queue.remove(job.entry.id)
    lanes.done(job)
  }

  const retry = (job: WebhookJob, { retryAfterMs }: Outcome): void => {
    const delay = Math.max(retryDelay(job.failures + 1), retryAfterMs)
    if (clock.now() + delay > job.entry.expires) return finish(job)
    const cancel = clock.after(delay, () => {
      cancels.delete(cancel)
      lanes.again(job)
      pump()
    })
    cancels.add(cancel)
  }

  const deliver = async (job: WebhookJob): Promise<void> => {
    const post = (): Promise<Outcome> => postUpdate(data, job.entry, stopping.signal, reply)
    const outcome = await post()
    if (stopping.signal.aborted) return
    active--
    if (recordOutcome(data, outcome, clock.now())) return gone()
    if (outcome.ok && faults.strikeDuplicate()) await post()
    if (outcome.ok) finish(job)
    else retry(job, outcome)
    pump()
  }

  const pump = (): void => {
    while (active < data.maxConnections && !stopping.signal.aborted) {
      const job = lanes.next()
      if (!job) return
      if (job.entry.expires <= clock.now()) {
        finish(job)
        continue
      }
      active++
      void deliver(job)
    }
  }

  /** Updates that a fault reverses; they are kept until there are enough of them. */
  const offer = (entry: QueuedUpdate): void => {
    if (awaited === 0) awaited = faults.strikeReorder()
    if (awaited > 0) {
      backwards.push(entry)
      if (--awaited > 0) return
      for (const held of backwards.toReversed()) lanes.add(held, 'backwards')
      backwards = []
    } else lanes.add(entry)
    pump()
  }

  for (const entry of queue.all()) lanes.add(entry)
  pump()
  return {
    offer,
    stop: () => {
      stopping.abort()
      for (const cancel of cancels) cancel()
    },
  }
}
