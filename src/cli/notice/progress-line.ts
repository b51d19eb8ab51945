import { stripHtml } from '../../core/text/html.ts'
import type { Notice } from '../../core/notice/notice.ts'

/** As wide as there is room for. */
const WIDTHS = [24, 12, 6] as const
const MINUTE = 60

const number = (count: number): string => count.toLocaleString('en')

/** Seconds in words. */
export const span = (seconds: number): string => {
  if (seconds < MINUTE) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / MINUTE)
  return minutes < MINUTE ? `${minutes} min` : `${Math.floor(minutes / MINUTE)} h ${minutes % MINUTE} min`
}

const percent = (done: number, all: number): string => `${Math.floor((100 * done) / Math.max(1, all))} %`

const bar = (done: number, all: number, width: number): string => {
  const full = Math.min(width, Math.floor((width * done) / Math.max(1, all)))
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${percent(done, all)}`
}

const counted = (words: readonly (readonly [string, number])[]): string =>
  words.map(([word, count]) => `${word} ${number(count)}`).join(' · ')

const cut = (line: string, columns: number): string =>
  line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`

/** How far a notice is, in one line of a screen that is so wide: what has no room is left out, so that the line does not break. */
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
    state === 'running' && rate > 0 ? ` · ${rate.toFixed(rate < 100 ? 1 : 0)}/s · ${span(left / rate)} to go` : ''
  const rest = `  ${counted(counts)}${state === 'running' ? pace : ` · ${state}`}`
  const whole = WIDTHS.map((width) => bar(done, done + left, width) + rest).find((line) => line.length < columns)
  return (
    whole ??
    cut(
      `${percent(done, done + left)}  ${counted([...counts.slice(0, 1), ...counts.slice(-1)])}${state === 'running' ? '' : ` · ${state}`}`,
      columns,
    )
  )
}

const SHORT = 40

/** A notice in one line of a list. */
export const listLine = (notice: Notice): string => {
  const { id, state, kind, texts, progress, trouble } = notice
  const words = stripHtml(Object.values(texts)[0] ?? '').replace(/\s+/g, ' ')
  const told = words.length > SHORT ? `${words.slice(0, SHORT - 1)}…` : words
  return `${String(id).padStart(4)}  ${state.padEnd(9)}  ${kind.padEnd(11)}  ${number(progress.sent)} of ${number(progress.total - progress.skipped)}  ${told}${trouble === null ? '' : `  (${trouble})`}`
}
