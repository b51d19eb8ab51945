import type { Clock } from '../clock.ts'
import type { Faults } from '../requests/faults.ts'
import type { QueuedUpdate, WebhookData } from '../model.ts'
import type { UpdateQueue } from './update-queue.ts'

/** Delivers one bot's updates to its webhook: the updates of one lane one after another, lanes side by side. */
export interface WebhookWorker {
  readonly offer: (update: QueuedUpdate) => void
  readonly stop: () => void
}

/** What delivering to a webhook needs. */
export interface WebhookParts {
  readonly data: WebhookData
  readonly queue: UpdateQueue
  readonly clock: Clock
  readonly faults: Faults
  /** Carries out the one call a webhook's answer may hold. */
  readonly reply: (body: string) => void
  /** The endpoint has said "gone" for so long that the webhook is taken away. */
  readonly gone: () => void
}

const ANSWER_WITHIN_MS = 60_000
const GONE_AFTER_MS = 23 * 3_600_000
const LONGEST_RETRY_AFTER_S = 3_600

interface Job {
  readonly entry: QueuedUpdate
  readonly failures: number
}

interface Outcome {
  readonly ok: boolean
  readonly error: string
  readonly retryAfterMs: number
  readonly gone: boolean
}

/** Milliseconds before the next try: at once, then 2, 4, 8 … s up to one or two minutes (WebhookActor.cpp). */
const retryDelay = (failures: number): number =>
  failures <= 1 ? 0 : Math.min(2 ** (failures - 1) * 1_000, 60_000 + Math.random() * 60_000)

/** Begins with what waits in the queue already. */
export const startWebhook = (parts: WebhookParts): WebhookWorker => {
  const { data, queue, clock, faults } = parts
  const lanes = new Map<string, Job[]>()
  const ready: string[] = []
  const cancels = new Set<() => void>()
  const stopping = new AbortController()
  let active = 0
  let backwards: QueuedUpdate[] = []
  let awaited = 0

  const enqueue = (entry: QueuedUpdate, laneName: string): void => {
    const lane = lanes.get(laneName)
    if (lane) {
      lane.push({ entry, failures: 0 })
      return
    }
    lanes.set(laneName, [{ entry, failures: 0 }])
    ready.push(laneName)
  }

  const finish = (laneName: string, entry: QueuedUpdate): void => {
    queue.remove(entry.id)
    const lane = lanes.get(laneName)
    lane?.shift()
    if (lane && lane.length > 0) ready.push(laneName)
    else lanes.delete(laneName)
  }

  const retry = (laneName: string, { entry, failures }: Job, outcome: Outcome): void => {
    const delay = Math.max(retryDelay(failures + 1), outcome.retryAfterMs)
    if (clock.now() + delay > entry.expires) {
      finish(laneName, entry)
      return
    }
    const lane = lanes.get(laneName)
    if (lane) lane[0] = { entry, failures: failures + 1 }
    const cancel = clock.after(delay, () => {
      cancels.delete(cancel)
      ready.push(laneName)
      pump()
    })
    cancels.add(cancel)
  }

  const deliver = async (laneName: string, job: Job): Promise<void> => {
    const outcome = await post(data, job.entry, stopping.signal, parts.reply)
    if (stopping.signal.aborted) return
    active--
    if (outcome.ok) {
      data.goneSince = null
      if (faults.strikeDuplicate()) await post(data, job.entry, stopping.signal, parts.reply)
      finish(laneName, job.entry)
    } else {
      data.lastError = { date: Math.floor(clock.now() / 1_000), message: outcome.error }
      data.goneSince = outcome.gone ? (data.goneSince ?? clock.now()) : null
      if (data.goneSince !== null && clock.now() - data.goneSince > GONE_AFTER_MS) {
        parts.gone()
        return
      }
      retry(laneName, job, outcome)
    }
    pump()
  }

  const pump = (): void => {
    while (active < data.maxConnections && ready.length > 0 && !stopping.signal.aborted) {
      const laneName = ready.shift() ?? ''
      const job = lanes.get(laneName)?.[0]
      if (!job) continue
      if (job.entry.expires <= clock.now()) {
        finish(laneName, job.entry)
        continue
      }
      active++
      void deliver(laneName, job)
    }
  }

  const offer = (entry: QueuedUpdate): void => {
    if (awaited === 0) awaited = faults.strikeReorder()
    if (awaited > 0) {
      backwards.push(entry)
      if (--awaited > 0) return
      for (const held of backwards.toReversed()) enqueue(held, 'backwards')
      backwards = []
    } else enqueue(entry, entry.lane)
    pump()
  }

  for (const entry of queue.all()) enqueue(entry, entry.lane)
  pump()
  return {
    offer,
    stop: () => {
      stopping.abort()
      for (const cancel of cancels) cancel()
    },
  }
}

const post = async (
  data: WebhookData,
  entry: QueuedUpdate,
  stop: AbortSignal,
  reply: (body: string) => void,
): Promise<Outcome> => {
  const failed = (error: string, more: Partial<Outcome> = {}): Outcome => ({
    ok: false,
    error,
    retryAfterMs: 0,
    gone: false,
    ...more,
  })
  try {
    const answer = await fetch(data.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(data.secret === '' ? {} : { 'x-telegram-bot-api-secret-token': data.secret }),
      },
      body: JSON.stringify(entry.update),
      signal: AbortSignal.any([stop, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    })
    const body = await answer.text()
    if (answer.ok) {
      if (body.includes('method')) reply(body)
      return { ok: true, error: '', retryAfterMs: 0, gone: false }
    }
    const asked = Number(answer.headers.get('retry-after') ?? 0)
    return failed(`Wrong response from the webhook: ${answer.status} ${answer.statusText}`, {
      retryAfterMs: Number.isFinite(asked) ? Math.min(asked, LONGEST_RETRY_AFTER_S) * 1_000 : 0,
      gone: answer.status === 410,
    })
  } catch (error) {
    return failed(error instanceof Error && error.name === 'TimeoutError' ? 'Read timeout expired' : connectionError(error))
  }
}

const connectionError = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : ''
  return /ECONNREFUSED/.test(cause) ? 'Connection refused' : 'Connection reset by peer'
}
