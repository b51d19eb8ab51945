import type { CopyResult, NoticeStore } from '../../core/ports/notice-store.ts'
import { retryUntilStored } from '../scheduling/retry-until-stored.ts'
import type { Log } from '../../core/ports/log.ts'

/** Recorder of the outcomes of copies, which writes them to the database in batches. */
export interface Outcomes {
  /** Records that a copy has ended. */
  readonly recordEnded: (notice: number, copy: CopyResult) => void
  /** Records that a copy was not sent. It may be tried again after `delayMs`. */
  readonly recordReturned: (notice: number, chatId: number, delayMs: number) => void
  /** Gives the number of outcomes that are not written yet; a crash would lose them. */
  readonly unwritten: () => number
  /** Resolves when everything is written. */
  readonly settled: () => Promise<void>
}

/** Dependencies of `createOutcomes`. */
export interface OutcomesParts {
  readonly store: Pick<NoticeStore, 'end' | 'giveBack'>
  readonly owner: string
  readonly log: Log
  readonly signal: AbortSignal
}

/** Delay of a write. It is short because a copy whose outcome a crash loses is sent twice. */
const WRITE_AFTER_MS = 25

interface Batch {
  readonly ended: CopyResult[]
  /** Chat ids of returned copies, by their delay in ms. */
  readonly returned: Map<number, number[]>
}

/** Creates a recorder that writes many outcomes in one statement. */
export const createOutcomes = (parts: OutcomesParts): Outcomes => {
  const { store, owner } = parts
  const batches = new Map<number, Batch>()
  let writing: Promise<void> = Promise.resolve()
  let isWriting = false
  let unwritten = 0

  const batchOf = (notice: number): Batch => {
    const batch = batches.get(notice) ?? { ended: [], returned: new Map<number, number[]>() }
    batches.set(notice, batch)
    return batch
  }
  const write = async (): Promise<void> => {
    const all = [...batches]
    const count = unwritten
    batches.clear()
    for (const [notice, { ended, returned }] of all) {
      if (ended.length > 0) await retryUntilStored('notices', () => store.end(notice, owner, ended), parts)
      for (const [delayMs, chatIds] of returned)
        await retryUntilStored('notices', () => store.giveBack(notice, owner, chatIds, delayMs), parts)
    }
    unwritten -= count
  }
  const writeAll = async (): Promise<void> => {
    while (batches.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, WRITE_AFTER_MS))
      await write()
    }
  }
  const writeSoon = (): void => {
    if (isWriting) return
    isWriting = true
    writing = writeAll()
      .catch((error: unknown) =>
        parts.log.warn({ err: error }, 'notices: the outcomes of some copies were not stored, they may be sent twice'),
      )
      .finally(() => {
        isWriting = false
        if (batches.size > 0) writeSoon()
      })
  }
  return {
    recordEnded: (notice, copy) => {
      batchOf(notice).ended.push(copy)
      unwritten += 1
      writeSoon()
    },
    recordReturned: (notice, chatId, delayMs) => {
      const { returned } = batchOf(notice)
      returned.set(delayMs, [...(returned.get(delayMs) ?? []), chatId])
      unwritten += 1
      writeSoon()
    },
    unwritten: () => unwritten,
    settled: async () => {
      do await writing
      while (batches.size > 0)
    },
  }
}
