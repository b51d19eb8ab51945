import { stripHtml } from '../../core/text/html.ts'
import { truncate } from '../../core/text/truncate.ts'
import { formatBar } from '../terminal/format-bar.ts'
import type { Notice } from '../../core/notice/notice.ts'

/** Widths of the bar, in characters; the widest that fits is used. */
const WIDTHS = [24, 12, 6] as const
const MINUTE_S = 60

const number = (count: number): string => count.toLocaleString('en')

/** Formats a duration in seconds, such as `45 s`, `12 min` or `1 h 5 min`. */
export const formatDuration = (seconds: number): string => {
  if (seconds < MINUTE_S) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / MINUTE_S)
  return minutes < MINUTE_S ? `${minutes} min` : `${Math.floor(minutes / MINUTE_S)} h ${minutes % MINUTE_S} min`
}

const percent = (done: number, all: number): string => `${Math.floor((100 * done) / Math.max(1, all))} %`

const formatCounts = (words: readonly (readonly [string, number])[]): string =>
  words.map(([word, count]) => `${word} ${number(count)}`).join(' · ')

/**
 * Formats the progress of a notice in one line of less than `columns` characters; parts that do not fit are left out.
 */
export const progressLine = ({ state, work, progress }: Notice, columns = Number.POSITIVE_INFINITY): string => {
  const { sent, blocked, failed, unknown, skipped, reworked, lost, left, rate } = progress
  const done = work === 'send' ? sent + blocked + failed + unknown : reworked + lost
  const counts: readonly (readonly [string, number])[] =
    work === 'send'
      ? [
          ['sent', sent],
          ['blocked', blocked],
          ['failed', failed],
          ...(unknown > 0 ? [['unknown', unknown] as const] : []),
          ...(skipped > 0 ? [['not wanted', skipped] as const] : []),
          ['left', left],
        ]
      : [
          [work === 'correct' ? 'corrected' : 'deleted', reworked],
          ['not any more', lost],
          ['left', left],
        ]
  const pace =
    state === 'running' && rate > 0
      ? ` · ${rate.toFixed(rate < 100 ? 1 : 0)}/s · ${formatDuration(left / rate)} to go`
      : ''
  const rest = `  ${formatCounts(counts)}${state === 'running' ? pace : ` · ${state}`}`
  const whole = WIDTHS.map((width) => formatBar(done, done + left, width) + rest).find((line) => line.length < columns)
  return (
    whole ??
    truncate(
      `${percent(done, done + left)}  ${formatCounts([...counts.slice(0, 1), ...counts.slice(-1)])}${state === 'running' ? '' : ` · ${state}`}`,
      Math.max(1, columns - 1),
    )
  )
}

const MAX_TEXT = 40

/** Formats a notice as one line of a list. */
export const noticeLine = (notice: Notice): string => {
  const { id, state, kind, texts, progress, trouble } = notice
  const words = stripHtml(Object.values(texts)[0] ?? '').replace(/\s+/g, ' ')
  return `${String(id).padStart(4)}  ${state.padEnd(9)}  ${kind.padEnd(11)}  ${number(progress.sent)} of ${number(progress.total - progress.skipped)}  ${truncate(words, MAX_TEXT)}${trouble === null ? '' : `  (${trouble})`}`
}
