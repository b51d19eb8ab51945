import type { Update } from 'grammy/types'
import type { EmulatorClock } from '../emulator-clock.ts'
import { conflict } from '../api-errors.ts'
import type { Faults } from '../requests/faults.ts'
import type { UpdateQueue } from './update-queue.ts'

/** One getUpdates call. */
interface PollRequest {
  readonly offset: number
  readonly limit: number
  readonly timeoutMs: number
  /** Registers the function that ends the wait when the client hangs up. */
  readonly onClose: (end: () => void) => void
}

/** Answers getUpdates for one bot. */
export interface LongPoll {
  readonly poll: (request: PollRequest) => Promise<readonly Update[]>
  /** Announces new updates; a waiting poll gets them shortly after, all together. */
  readonly wake: () => void
  /** Ends a waiting poll with a 409. */
  readonly abort: (why: string) => void
  /** True while a poll waits for updates. */
  readonly waiting: () => boolean
  /** Refuses a call with a 409, late when another was refused within three seconds. */
  readonly refuse: (why: string) => Promise<never>
}

const OTHER_POLLER = 'terminated by other getUpdates request; make sure that only one bot instance is running'
const CONFLICT_PAUSE_MS = 3_000
const WAKE_MS = 1

/** Penalty for a bot that polls the same offset again at once: it waits, and gets one update at a time. */
const SAME_OFFSET = { waitWithinMs: 3_000, minTimeoutMs: 3_000, oneWithinMs: 500 }

interface Waiting {
  readonly request: PollRequest
  readonly resolve: (updates: readonly Update[]) => void
  readonly reject: (error: Error) => void
  readonly cancel: () => void
}

/** Makes the long poll of one bot. One poll waits at a time; another one ends it with a 409. */
export const createLongPoll = (queue: UpdateQueue, clock: EmulatorClock, faults: Faults): LongPoll => {
  let waiting: Waiting | undefined
  let waking = false
  let nextConflict = 0
  let previous: { readonly offset: number; readonly at: number } | undefined
  let again: readonly Update[] = []

  const take = ({ offset, limit }: PollRequest): readonly Update[] => {
    const repeated = again
    again = []
    const updates = queue.read(offset, limit).map((entry) => entry.update)
    const fresh = updates.filter((update) => !repeated.includes(update))
    again = fresh.filter(() => faults.strikeDuplicate())
    return repeated.length === 0 ? updates : [...repeated, ...fresh]
  }

  const settle = (): void => {
    waking = false
    if (!waiting) return
    const updates = take(waiting.request)
    if (updates.length === 0) return
    const { resolve, cancel } = waiting
    waiting = undefined
    cancel()
    resolve(updates)
  }

  const conflictLater = (why: string, reject: (error: Error) => void): void => {
    const now = clock.now()
    if (now >= nextConflict) {
      nextConflict = now + CONFLICT_PAUSE_MS
      reject(conflict(why))
    } else clock.after(CONFLICT_PAUSE_MS, () => reject(conflict(why)))
  }

  const abort = (why: string): void => {
    if (!waiting) return
    const { reject, cancel } = waiting
    waiting = undefined
    cancel()
    conflictLater(why, reject)
  }

  const impatient = (request: PollRequest): PollRequest => {
    const now = clock.now()
    const before = previous
    previous = { offset: request.offset, at: now }
    if (before?.offset !== request.offset) return request
    const since = now - before.at
    return {
      ...request,
      timeoutMs:
        since < SAME_OFFSET.waitWithinMs ? Math.max(request.timeoutMs, SAME_OFFSET.minTimeoutMs) : request.timeoutMs,
      limit: since < SAME_OFFSET.oneWithinMs ? 1 : request.limit,
    }
  }

  return {
    poll: (asked) => {
      const request = impatient(asked)
      const updates = take(request)
      if (updates.length > 0 || request.timeoutMs === 0) return Promise.resolve(updates)
      abort(OTHER_POLLER)
      return new Promise((resolve, reject) => {
        const end = (): void => {
          if (waiting !== mine) return
          waiting = undefined
          mine.cancel()
          resolve([])
        }
        const cancel = clock.after(request.timeoutMs, end)
        const mine: Waiting = { request, resolve, reject, cancel }
        waiting = mine
        request.onClose(end)
      })
    },
    wake: () => {
      if (waking || !waiting) return
      waking = true
      setTimeout(settle, WAKE_MS)
    },
    abort,
    waiting: () => waiting !== undefined,
    refuse: (why) =>
      new Promise((_, reject) => {
        conflictLater(why, reject)
      }),
  }
}
