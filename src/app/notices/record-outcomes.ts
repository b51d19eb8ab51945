import type { EndedCopy, NoticeStore } from '../../core/ports/notice-store.ts'
import { insist } from '../outbox/retry-until-stored.ts'
import type { Log } from '../../core/ports/log.ts'

/** What became of copies, written down a batch at a time. */
export interface Outcomes {
  readonly ended: (notice: number, copy: EndedCopy) => void
  /** A copy that was not sent: nobody tries it within `delayMs`. */
  readonly back: (notice: number, chatId: number, delayMs: number) => void
  /** How many are known and not written down yet: a crash would forget them. */
  readonly unwritten: () => number
  /** Resolves when everything is written down. */
  readonly settled: () => Promise<void>
}

export interface OutcomesParts {
  readonly store: Pick<NoticeStore, 'end' | 'giveBack'>
  readonly owner: string
  readonly log: Log
  readonly signal: AbortSignal
}

/** What is known is written down so soon: what a crash forgets is sent twice. */
const WRITE_AFTER_MS = 25

interface Batch {
  readonly ended: EndedCopy[]
  readonly back: Map<number, number[]>
}

/** Gathers what becomes of copies, and writes it down in one statement for many. */
export const createOutcomes = (parts: OutcomesParts): Outcomes => {
  const { store, owner } = parts
  const batches = new Map<number, Batch>()
  let writing: Promise<void> = Promise.resolve()
  let isWriting = false
  let unwritten = 0

  const batchOf = (notice: number): Batch => {
    const batch = batches.get(notice) ?? { ended: [], back: new Map<number, number[]>() }
    batches.set(notice, batch)
    return batch
  }
  const write = async (): Promise<void> => {
    const all = [...batches]
    const count = unwritten
    batches.clear()
    for (const [notice, { ended, back }] of all) {
      if (ended.length > 0) await insist('notices', () => store.end(notice, owner, ended), parts)
      for (const [delayMs, chatIds] of back)
        await insist('notices', () => store.giveBack(notice, owner, chatIds, delayMs), parts)
    }
    unwritten -= count
  }
  const writeAll = async (): Promise<void> => {
    while (batches.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, WRITE_AFTER_MS))
      await write()
    }
  }
  const soon = (): void => {
    if (isWriting) return
    isWriting = true
    writing = writeAll()
      .catch((error: unknown) =>
        parts.log.warn({ err: error }, 'notices: what became of some copies was not written down'),
      )
      .finally(() => {
        isWriting = false
        if (batches.size > 0) soon()
      })
  }
  return {
    ended: (notice, copy) => {
      batchOf(notice).ended.push(copy)
      unwritten += 1
      soon()
    },
    back: (notice, chatId, delayMs) => {
      const { back } = batchOf(notice)
      back.set(delayMs, [...(back.get(delayMs) ?? []), chatId])
      unwritten += 1
      soon()
    },
    unwritten: () => unwritten,
    settled: async () => {
      do await writing
      while (batches.size > 0)
    },
  }
}
