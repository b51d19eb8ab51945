import { randomInt } from 'node:crypto'
import type { Update } from 'grammy/types'
import type { EmulatorClock } from '../emulator-clock.ts'
import type { QueueData, QueuedUpdate } from '../model.ts'

/** One bot's queue of updates (after TDLib's TQueue): numbered one by one, forgotten when confirmed or expired. */
export interface UpdateQueue {
  /** Adds an update; undefined when the queue is full and the update was dropped. */
  readonly push: (update: Omit<Update, 'update_id'>, lane: string, lifeMs: number) => QueuedUpdate | undefined
  /**
   * Removes what `offset` confirms and returns up to `limit` of the rest. A negative offset keeps only that many of the
   * newest; one far outside the queue means its head (Bot API, getUpdates).
   */
  readonly read: (offset: number, limit: number) => readonly QueuedUpdate[]
  readonly remove: (id: number) => void
  readonly clear: () => void
  readonly size: () => number
  readonly all: () => readonly QueuedUpdate[]
}

const MAX_UPDATES = 100_000
const IDLE_WEEK_MS = 7 * 24 * 3_600_000
const FAR_AHEAD = 10

/** Makes the queue over its stored data. */
export const createUpdateQueue = (data: QueueData, clock: EmulatorClock): UpdateQueue => {
  const dropExpired = (): void => {
    const now = clock.now()
    if (data.entries.some((entry) => entry.expires <= now))
      data.entries = data.entries.filter((entry) => entry.expires > now)
  }

  /** Index of the first entry with this id or a later one. */
  const indexOf = (id: number): number => {
    let low = 0
    let high = data.entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((data.entries[middle]?.id ?? Infinity) < id) low = middle + 1
      else high = middle
    }
    return low
  }

  const forgetBefore = (id: number): void => {
    const index = indexOf(id)
    if (index > 0) data.entries = data.entries.slice(index)
  }

  return {
    push: (update, lane, lifeMs) => {
      const now = clock.now()
      if (data.entries.length >= MAX_UPDATES) return undefined
      if (data.lastPush > 0 && now - data.lastPush > IDLE_WEEK_MS) {
        data.entries = []
        data.nextId = randomInt(2_000_001, 2 ** 30)
      }
      data.lastPush = now
      const id = data.nextId++
      const entry = { id, update: { update_id: id, ...update }, expires: now + lifeMs, lane }
      data.entries.push(entry)
      return entry
    },
    read: (offset, limit) => {
      dropExpired()
      const tail = data.nextId
      if (offset < 0) forgetBefore(tail + offset)
      else if (offset > 0 && offset <= tail + FAR_AHEAD) forgetBefore(offset)
      return data.entries.slice(0, limit)
    },
    remove: (id) => {
      const index = indexOf(id)
      if (data.entries[index]?.id === id) data.entries.splice(index, 1)
    },
    clear: () => {
      data.entries = []
    },
    size: () => {
      dropExpired()
      return data.entries.length
    },
    all: () => data.entries,
  }
}
