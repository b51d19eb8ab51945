import type { Bar, BarChart } from '../desk/bar-chart.ts'
import { deskLocale } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { Notice } from './notice.ts'
import type { NoticeReport } from './notice-store.ts'
import { deskZone, noticePlain, pressLabel } from './notice-text.ts'

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

/** Of those who got it: a bar of a few is too short for its number. */
const echo = (label: string, count: number, sent: number): Bar =>
  ({ label, parts: [0, count, 0, 0], note: `${count}${sent === 0 ? '' : ` · ${Math.round((count / sent) * 1_000) / 10} %`}` })

/** Reactions that the letters of a picture have no sign for have a name. */
const names: Readonly<Record<string, string>> = { '👍': 'like', '👎': 'dislike', '❤': 'heart', '🔥': 'fire', '🎉': 'party', '😢': 'sad', '😁': 'grin', '🤬': 'angry', '🙏': 'thanks', '👏': 'clap' }

const byName = (reactions: NoticeReport['reactions']): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const { emoji, count } of reactions) {
    const name = names[emoji.replaceAll('\uFE0F', '')] ?? 'other'
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return [...counts]
}

/** What became of a notice as a picture: copies over time by their outcome, reactions, presses. */
export const noticeChart = (world: DeskWorld, { id, progress: { sent } }: Notice, { slices, reactions, presses }: NoticeReport): BarChart => {
  const say = (message: string, vars = {}): string => noticePlain(world, `chart-${message}`, vars)
  const shown = fewer(slices)
  const long = (slices.at(-1)?.at ?? 0) - (slices[0]?.at ?? 0) >= MOST_BARS * 60_000
  const time = new Intl.DateTimeFormat(deskLocale(world), { timeZone: deskZone(world), hour: '2-digit', minute: '2-digit', ...(long ? {} : { second: '2-digit' }) })
  return {
    title: say('title', { no: id }), legend: ['sent', 'echo', 'blocked', 'failed'].map(name => say(name)), empty: say('empty'),
    groups: [
      { title: say('time'), bars: shown.map(slice => ({ label: time.format(slice.at), parts: [slice.sent, 0, slice.blocked, slice.failed], note: '' })) },
      { title: say('reactions'), bars: byName(reactions).map(([name, count]) => echo(say('reaction', { name }), count, sent)) },
      { title: say('presses'), bars: presses.map(({ flow, count }) => echo(pressLabel(world, flow), count, sent)) },
    ],
  }
}
