import type { Copy, NoticeRun, NoticeStore } from '../../core/ports/notice-store.ts'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import type { Outcomes } from './record-outcomes.ts'
import type { Weather } from './circuit.ts'

/** What working on a notice for a moment needs. */
export interface SliceParts {
  readonly store: Pick<NoticeStore, 'claim'>
  readonly limit: Pick<SendLimit, 'take'>
  readonly owner: string
  readonly outcomes: Outcomes
  readonly weather: Weather
  /** How many more may be on their way at once. */
  readonly room: () => number
  /** Sets copies on their way. */
  readonly send: (copies: readonly Copy[]) => void
  readonly nap: (ms: number) => Promise<void>
  readonly signal: AbortSignal
}

/** Another notice that begins waits so long. One that is paused or changed gives no more copies at once. */
const SLICE_MS = 3_000
/** Longer than any one send may take (the messenger's own time-out). */
const LEASE_MS = 90_000
const CROWDED_MS = 5

/** So many are claimed at a time: what leaves in a tenth of a second. */
const batchOf = (perSecond: number): number => Math.max(2, Math.ceil(perSecond / 10))

/**
 * Works on one notice for a few seconds: claims ahead, so that what the pace allows leaves at that moment and not when the database has answered. What
 * cannot leave soon is given back.
 */
export const runSlice = async (parts: SliceParts, run: NoticeRun, perSecond: number): Promise<void> => {
  const { store, limit, owner, outcomes, weather, signal } = parts
  const end = Date.now() + SLICE_MS
  const batch = batchOf(perSecond)
  const ready: Copy[] = []
  let isDry = false
  let claiming: Promise<void> | null = null
  let failure: unknown = null
  let restMs = 0

  const isBusy = (): boolean => ready.length > 0 || claiming !== null
  const isOver = (): boolean => isDry || signal.aborted || failure !== null || Date.now() >= end
  const claim = async (): Promise<void> => {
    const copies = await store.claim(run, owner, batch, LEASE_MS)
    isDry = copies.length === 0
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
  /** Sends what may leave now; gives the ms until there is more. */
  const sendSome = async (): Promise<number> => {
    const room = Math.min(weather.most(), ready.length, parts.room())
    if (weather.restMs() > 0 || room <= 0) return Math.max(CROWDED_MS, weather.restMs())
    const asked = performance.now()
    const { granted, waitMs } = await limit.take(room, perSecond)
    if (granted > 0) parts.send(ready.splice(0, granted))
    return waitMs - (performance.now() - asked)
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
    for (const { chatId } of ready) outcomes.back(run.id, chatId, 0)
  }
  if (failure !== null) throw failure
  await parts.nap(restMs)
}
