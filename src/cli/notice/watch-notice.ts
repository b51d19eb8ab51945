import { setTimeout as sleep } from 'node:timers/promises'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeStore, NoticeWork } from '../../core/ports/notice-store.ts'
import { progressLine } from './progress-line.ts'

/** What watching needs. */
export interface WatchParts {
  readonly store: Pick<NoticeStore, 'get'>
  /** Shows a line in place of the last one; `end` when it is the last. */
  readonly show: (line: string, end: boolean) => void
  /** How wide such a line may be. */
  readonly columns: () => number
  /** Aborted when nobody watches any more: what is under way goes on. */
  readonly signal: AbortSignal
}

const EVERY_MS = 500

const isOver = ({ state }: Notice): boolean => state !== 'running' && state !== 'waiting'

/** When its copies are corrected or recalled the notice is what it was: what is shown last is what was done. */
const lastOf = (notice: Notice, work: NoticeWork): Notice =>
  notice.work === 'send' && work !== 'send' ? { ...notice, work, progress: { ...notice.progress, left: 0 } } : notice

/** Shows how far a notice is with this work until it runs no more, or nobody watches. */
export const watch = async (
  { store, show, columns, signal }: WatchParts,
  id: number,
  work: NoticeWork = 'send',
): Promise<Notice> => {
  for (;;) {
    const notice = await store.get(id)
    if (!notice) throw new Error(`notice ${id} is gone`)
    const over = isOver(notice) || signal.aborted
    show(
      `${progressLine(over ? lastOf(notice, work) : notice, columns())}${over && notice.trouble !== null ? `\n${notice.trouble}` : ''}`,
      over,
    )
    if (over) return notice
    await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined)
  }
}
