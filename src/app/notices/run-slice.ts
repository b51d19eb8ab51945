import type { NoticeCopy, NoticeRun, NoticeStore } from '../../core/ports/notice-store.ts'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import type { Outcomes } from './outcomes.ts'
import type { Circuit } from './circuit.ts'

/** Dependencies of `runSlice`. */
export interface RunSliceParts {
  readonly store: Pick<NoticeStore, 'claim'>
  readonly limit: Pick<SendLimit, 'take'>
  readonly owner: string
  readonly outcomes: Outcomes
  readonly circuit: Circuit
  /** Gives the number of further copies that may be on their way at once. */
  readonly freeSlots: () => number
  /** Begins to send copies. */
  readonly send: (copies: readonly NoticeCopy[]) => void
  readonly nap: (ms: number) => Promise<void>
  readonly signal: AbortSignal
}

/** Longest turn of one notice before the next gets one. Pausing or editing takes effect at the next claim. */
const SLICE_MS = 3_000

/** Longer than any one send may take (the messenger's own time-out). */
const LEASE_MS = 90_000
const FULL_WAIT_MS = 5

/** Gives the number of copies to claim at a time: those of a tenth of a second. */
const batchOf = (perSecond: number): number => Math.max(2, Math.ceil(perSecond / 10))

/**
 * Works on one notice for a few seconds. Copies are claimed ahead, so that they are sent as soon as the rate limit
 * allows and not only when the database has answered. Copies that cannot be sent soon are given back.
 */
export const runSlice = async (parts: RunSliceParts, run: NoticeRun, perSecond: number): Promise<void> => {
  const { store, limit, owner, outcomes, circuit, signal } = parts
  const end = Date.now() + SLICE_MS
  const batch = batchOf(perSecond)
  const ready: NoticeCopy[] = []
  let isEmpty = false
  let claiming: Promise<void> | null = null
  let failure: unknown = null
  let restMs = 0

  const isBusy = (): boolean => ready.length > 0 || claiming !== null
  const isOver = (): boolean => isEmpty || signal.aborted || failure !== null || Date.now() >= end
  const claim = async (): Promise<void> => {
    const copies = await store.claim(run, owner, batch, LEASE_MS)
    isEmpty = copies.length === 0
    ready.push(...copies)
  }
  const fill = (): void => {
    if (claiming || isOver() || ready.length > batch / 2) return
    claiming = claim()
      .catch((error: unknown) => {
        failure = error ?? new Error('no copies')
      })
      .finally(() => {
        claiming = null
      })
  }
  /** Sends the copies that may be sent now. Gives the ms until there are more. */
  const sendSome = async (): Promise<number> => {
    const max = Math.min(circuit.limit(), ready.length, parts.freeSlots())
    if (circuit.restMs() > 0 || max <= 0) return Math.max(FULL_WAIT_MS, circuit.restMs())
    const startedAt = performance.now()
    const { granted, waitMs } = await limit.take(max, perSecond)
    if (granted > 0) parts.send(ready.splice(0, granted))
    return waitMs - (performance.now() - startedAt)
  }

  try {
    for (fill(); !signal.aborted && isBusy(); fill()) {
      if (ready.length === 0) await claiming
      const waitMs = await sendSome()
      if (waitMs > SLICE_MS) {
        restMs = SLICE_MS
        break
      }
      await parts.nap(waitMs)
    }
  } finally {
    await claiming
    for (const { chatId } of ready) outcomes.recordReturned(run.id, chatId, 0)
  }
  if (failure !== null) throw failure
  await parts.nap(restMs)
}
