import type { Notice, NoticeDraft, NoticeState } from '../../../core/notice/notice.ts'
import type { NoticeWork } from '../../../core/ports/notice-store.ts'

/** A notice as the database has it; times as ms since 1970. */
export interface NoticeRow {
  id: number
  draft: NoticeDraft
  state: NoticeState
  work: NoticeWork
  made_by: number
  approved_by: number | null
  trouble: string | null
  started: number | null
  ended: number | null
  total: number
  sent: number
  blocked: number
  failed: number
  unknown: number
  skipped: number
  reworked: number
  lost: number
  to_do: number
  rate: number
}

/** How long ago counts for the rate, seconds. */
const LATELY_S = 4

/** After this many times as long nothing is left; PostgreSQL's numbers do not go much further down. */
const GONE = 50

/** What is left of a count that old (an expression for an interval). */
const left = (age: string): string => `exp(-least(extract(epoch from ${age})::float8 / ${LATELY_S}, ${GONE}))`

const leftOfPace = left('now() - paced_at')

/** The rate is a decaying count; in the first seconds of a notice there was less time to count in. */
const rate = `pace * ${leftOfPace} / (1 - ${left("greatest(now() - coalesce(started_at, now()), interval '1 s')")})`

/** How many copies are still to be sent. */
export const unsent = '(total - sent - blocked - failed - unknown - skipped)'

/** What {@link NoticeRow} is read from. */
export const noticeColumns = `id, draft, state, work, made_by, approved_by, trouble, extract(epoch from started_at)::float8 * 1000 as started,
    extract(epoch from ended_at)::float8 * 1000 as ended, total, sent, blocked, failed, unknown, skipped, reworked, lost, to_do, (${rate})::float8 as rate`

/** How the pace changes when `done` copies have been dealt with. */
export const nextPace = (done: string): string =>
  `pace = pace * ${leftOfPace} + ${done}::float8 / ${LATELY_S}, paced_at = now()`

/** The notice of a row. A draft written before a setting was known is what it was. */
export const noticeOf = (row: NoticeRow): Notice => {
  const { total, sent, blocked, failed, unknown, skipped, reworked, lost } = row
  const open = total - sent - blocked - failed - unknown - skipped
  const isOver = row.state === 'done' || row.state === 'cancelled'
  return {
    ...row.draft,
    id: row.id,
    state: row.state,
    work: row.work,
    by: row.made_by,
    approvedBy: row.approved_by,
    startedAt: row.started,
    endedAt: row.ended,
    trouble: row.trouble,
    progress: {
      total,
      sent,
      blocked,
      failed,
      unknown,
      skipped,
      reworked,
      lost,
      left: row.work === 'send' ? open : row.to_do,
      rate: isOver ? 0 : Math.round(row.rate * 10) / 10,
    },
  }
}
