import type { Bar, BarChart } from '../desk/bar-chart.ts'
import { deskLocale } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { Notice } from './notice.ts'
import type { NoticeReport } from './notice-store.ts'
import { deskZone, flowLabel, noticePlain } from './notice-text.ts'

/** More bars than that are no picture. */
const MOST_BARS = 15

type Slice = NoticeReport['slices'][number]

const sum = (slices: readonly Slice[], what: 'sent' | 'blocked' | 'failed'): number => slices.reduce((all, slice) => all + slice[what], 0)

/** Neighbours are put together until they fit. */
const fewer = (slices: readonly Slice[]): readonly Slice[] => {
  const width = Math.ceil(slices.length / MOST_BARS)
  return Array.from({ length: Math.ceil(slices.length / Math.max(1, width)) }, (_, place) => slices.slice(place * width, (place + 1) * width))
    .map(part => ({ at: part[0]?.at ?? 0, sent: sum(part, 'sent'), blocked: sum(part, 'blocked'), failed: sum(part, 'failed') }))
}

const echo = (label: string, count: number): Bar => ({ label, parts: [0, count, 0, 0], note: '' })

/** What became of a notice as a picture: copies over time by their outcome, reactions, presses. */
export const noticeChart = (world: DeskWorld, { id }: Notice, { slices, reactions, presses }: NoticeReport): BarChart => {
  const say = (message: string, vars = {}): string => noticePlain(world, `chart-${message}`, vars)
  const shown = fewer(slices)
  const long = (slices.at(-1)?.at ?? 0) - (slices[0]?.at ?? 0) >= MOST_BARS * 60_000
  const time = new Intl.DateTimeFormat(deskLocale(world), { timeZone: deskZone(world), hour: '2-digit', minute: '2-digit', ...(long ? {} : { second: '2-digit' }) })
  return {
    title: say('title', { no: id }), legend: ['sent', 'echo', 'blocked', 'failed'].map(name => say(name)), empty: say('empty'),
    groups: [
      { title: say('time'), bars: shown.map(({ at, sent, blocked, failed }) => ({ label: time.format(at), parts: [sent, 0, blocked, failed], note: '' })) },
      { title: say('reactions'), bars: reactions.map(({ emoji, count }) => echo(emoji, count)) },
      { title: say('presses'), bars: presses.map(({ flow, count }) => echo(flowLabel(world, deskLocale(world), flow), count)) },
    ],
  }
}
