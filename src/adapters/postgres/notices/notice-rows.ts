import type { Notice, NoticeDraft, NoticeState } from '../../../core/notice/notice.ts'
import type { NoticeWork } from '../../../core/ports/notice-store.ts'

/** A row of the table `notice`; times in ms since 1970. */
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

/** Time constant of the rate's decay, seconds. */
const DECAY_S = 4

/** Limit of the exponent: further down PostgreSQL's `exp` underflows. */
const MAX_EXPONENT = 50

/** Builds an expression for the share of a count that is left after `age`, an expression for an interval. */
const remaining = (age: string): string =>
  `exp(-least(extract(epoch from ${age})::float8 / ${DECAY_S}, ${MAX_EXPONENT}))`

const remainingPace = remaining('now() - paced_at')

/** Expression for the rate: a decaying count, corrected for the first seconds of a notice. */
const rate = `pace * ${remainingPace} / (1 - ${remaining("greatest(now() - coalesce(started_at, now()), interval '1 s')")})`

/** Expression for the number of copies that are still to be sent. */
export const unsent = '(total - sent - blocked - failed - unknown - skipped)'

/** Columns of {@link NoticeRow}. */
export const noticeColumns = `id, draft, state, work, made_by, approved_by, trouble, extract(epoch from started_at)::float8 * 1000 as started,
    extract(epoch from ended_at)::float8 * 1000 as ended, total, sent, blocked, failed, unknown, skipped, reworked, lost, to_do, (${rate})::float8 as rate`

/** Builds the assignments that update the pace after `done` copies. */
export const nextPace = (done: string): string =>
  `pace = pace * ${remainingPace} + ${done}::float8 / ${DECAY_S}, paced_at = now()`

/** Reads a notice from its row. Settings that an older draft does not have stay missing. */
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
