import type { Notice } from '../core/notice/notice.ts'

const WIDTH = 24
const MINUTE = 60

const number = (count: number): string => count.toLocaleString('en')

/** Seconds in words. */
export const span = (seconds: number): string => {
  if (seconds < MINUTE) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / MINUTE)
  return minutes < MINUTE ? `${minutes} min` : `${Math.floor(minutes / MINUTE)} h ${minutes % MINUTE} min`
}

const bar = (done: number, all: number): string => {
  const full = Math.min(WIDTH, Math.floor(WIDTH * done / Math.max(1, all)))
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(100 * done / Math.max(1, all))} %`
}

const counted = (words: readonly (readonly [string, number])[]): string =>
  words.map(([word, count]) => `${word} ${number(count)}`).join(' · ')

/** How far a notice is, in one line. */
export const progressLine = ({ state, work, progress }: Notice): string => {
  const { sent, blocked, failed, unknown, skipped, reworked, lost, left, rate } = progress
  const done = work === 'send' ? sent + blocked + failed + unknown : reworked + lost
  const counts: readonly (readonly [string, number])[] = work === 'send'
    ? [['sent', sent], ['blocked', blocked], ['failed', failed], ...unknown > 0 ? [['unknown', unknown] as const] : [], ...skipped > 0 ? [['not wanted', skipped] as const] : [], ['left', left]]
    : [[work === 'correct' ? 'corrected' : 'deleted', reworked], ['not any more', lost], ['left', left]]
  const pace = state === 'running' && rate > 0 ? ` · ${rate.toFixed(rate < 100 ? 1 : 0)}/s · ${span(left / rate)} to go` : ''
  return `${bar(done, done + left)}  ${counted(counts)}${state === 'running' ? pace : ` · ${state}`}`
}

const SHORT = 40

/** A notice in one line of a list. */
export const listLine = (notice: Notice): string => {
  const { id, state, kind, texts, progress, trouble } = notice
  const words = (Object.values(texts)[0] ?? '').replace(/\s+/g, ' ')
  const told = words.length > SHORT ? `${words.slice(0, SHORT - 1)}…` : words
  return `${String(id).padStart(4)}  ${state.padEnd(9)}  ${kind.padEnd(11)}  ${number(progress.sent)} of ${number(progress.total - progress.skipped)}  ${told}${trouble === null ? '' : `  (${trouble})`}`
}
