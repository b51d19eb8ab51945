import { setTimeout as sleep } from 'node:timers/promises'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeStore, NoticeWork } from '../../core/ports/notice-store.ts'
import { progressLine } from './progress-line.ts'

/** The parts that watching uses. */
export interface WatchParts {
  readonly store: Pick<NoticeStore, 'get'>
  /** Shows a line in place of the previous one; `end` is true for the last line. */
  readonly show: (line: string, end: boolean) => void
  /** Width of the terminal in characters; infinite for a file or pipe. */
  readonly columns: () => number
  /** Ends the watching; the notice goes on. */
  readonly signal: AbortSignal
}

const POLL_MS = 500

const isOver = ({ state }: Notice): boolean => state !== 'running' && state !== 'waiting'

/**
 * Gives the notice for the last line: after a correction or recall its work is 'send' again, but the line shows the
 * finished work.
 */
const toFinalNotice = (notice: Notice, work: NoticeWork): Notice =>
  notice.work === 'send' && work !== 'send' ? { ...notice, work, progress: { ...notice.progress, left: 0 } } : notice

/** Shows the progress of a notice until it stops running or `signal` aborts. Gives the notice as it is then. */
export const watchNotice = async (
  { store, show, columns, signal }: WatchParts,
  id: number,
  work: NoticeWork = 'send',
): Promise<Notice> => {
  for (;;) {
    const notice = await store.get(id)
    if (!notice) throw new Error(`notice ${id} is gone`)
    const over = isOver(notice) || signal.aborted
    show(
      `${progressLine(over ? toFinalNotice(notice, work) : notice, columns())}${over && notice.trouble !== null ? `\n${notice.trouble}` : ''}`,
      over,
    )
    if (over) return notice
    await sleep(POLL_MS, undefined, { signal }).catch(() => undefined)
  }
}
