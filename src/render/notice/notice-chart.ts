import type { Bar, BarChart } from '../bar-chart.ts'
import { deskLocale } from '../../core/desk/desk-text.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeReport } from '../../core/ports/notice-store.ts'
import { timeVars } from './card-view.ts'
import { noticePlain, pressLabel } from '../../core/notice/notice-text.ts'
import { deskZone } from '../../core/desk/desk-text.ts'

/** The colour of what people did with it. */
const ECHO = 1

/** More bars than that are no picture. */
const MOST_BARS = 15

type Slice = NoticeReport['slices'][number]

const sum = (slices: readonly Slice[], what: 'sent' | 'blocked' | 'failed'): number =>
  slices.reduce((all, slice) => all + slice[what], 0)

/** Neighbours are put together until they fit. */
const fewer = (slices: readonly Slice[]): readonly Slice[] => {
  const width = Math.ceil(slices.length / MOST_BARS)
  return Array.from({ length: Math.ceil(slices.length / Math.max(1, width)) }, (_, place) =>
    slices.slice(place * width, (place + 1) * width),
  ).map((part) => ({
    at: part[0]?.at ?? 0,
    sent: sum(part, 'sent'),
    blocked: sum(part, 'blocked'),
    failed: sum(part, 'failed'),
  }))
}

type Figures = (count: number, of: number) => string

/** "12 345 · 12,3 %", as the language writes it. */
const figuresIn = (locale: string): Figures => {
  const [whole, share] = [
    new Intl.NumberFormat(locale),
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
  ]
  const LEAST = 0.001
  return (count, of) => {
    if (of === 0) return whole.format(count)
    const part = count / of
    return `${whole.format(count)} · ${part > 0 && part < LEAST ? `< ${share.format(LEAST)}` : share.format(part)}`
  }
}

/** Each outcome in its colour; those without one stand beside the others as numbers. */
const outcomes = { sent: 0, blocked: 2, failed: 3, unknown: 3, skipped: null } as const

const isOutcome = (name: string): name is keyof typeof outcomes => name in outcomes

/** Reactions that the letters of a picture have no sign for have a name. */
const names: Readonly<Record<string, string>> = {
  '👍': 'like',
  '👎': 'dislike',
  '❤': 'heart',
  '🔥': 'fire',
  '🎉': 'party',
  '😢': 'sad',
  '😁': 'grin',
  '🤬': 'angry',
  '🙏': 'thanks',
  '👏': 'clap',
}

const byName = (reactions: NoticeReport['reactions']): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const { emoji, count } of reactions) {
    const name = names[emoji.replaceAll('\uFE0F', '')] ?? 'other'
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return [...counts].toSorted(
    ([one, some], [two, others]) => Number(one === 'other') - Number(two === 'other') || others - some,
  )
}

const DAY_MS = 86_400_000

/** How a slice is called: with seconds where all is over within minutes, with its day where there are several. */
const clockOf = (world: DeskWorld, slices: readonly Slice[]): Intl.DateTimeFormat => {
  const span = (slices.at(-1)?.at ?? 0) - (slices[0]?.at ?? 0)
  const more =
    span >= DAY_MS / 2
      ? ({ day: '2-digit', month: '2-digit' } as const)
      : span < MOST_BARS * 60_000
        ? ({ second: '2-digit' } as const)
        : {}
  return new Intl.DateTimeFormat(deskLocale(world), {
    timeZone: deskZone(world),
    hour: '2-digit',
    minute: '2-digit',
    ...more,
  })
}

/** What became of a notice as a picture: copies by their outcome, and over time; reactions, presses. */
export const noticeChart = (
  world: DeskWorld,
  { id, progress, startedAt }: Notice,
  { slices, reactions, presses }: NoticeReport,
): BarChart => {
  const say = (message: string, vars = {}): string => noticePlain(world, `chart-${message}`, vars)
  const figures = figuresIn(deskLocale(world))
  const [clock, meant] = [clockOf(world, slices), progress.total - progress.skipped]
  const bar = (label: string, count: number, color: number | null, of: number): Bar => ({
    label,
    parts: Array.from({ length: 4 }, (_, place) => (place === color ? count : 0)),
    note: figures(count, of),
    bare: true,
  })
  const ended = Object.keys(outcomes)
    .filter(isOutcome)
    .filter((name) => progress[name] > 0)
  return {
    title: say('title', {
      no: id,
      ...(startedAt === null ? { at: 'none', zone: deskZone(world) } : timeVars(world, startedAt)),
    }),
    legend: ['sent', 'echo', 'blocked', 'failed'].map((name) => say(name)),
    empty: say('empty'),
    groups: [
      {
        title: say('outcome'),
        ownScale: true,
        bars: ended.map((name) => bar(say(name), progress[name], outcomes[name], name === 'skipped' ? 0 : meant)),
      },
      {
        title: say('time'),
        ownScale: true,
        bars: fewer(slices).map((slice) => ({
          label: clock.format(slice.at),
          parts: [slice.sent, 0, slice.blocked, slice.failed],
          note: '',
        })),
      },
      {
        title: say('reactions'),
        bars: byName(reactions).map(([name, count]) => bar(say('reaction', { name }), count, ECHO, progress.sent)),
      },
      {
        title: say('presses'),
        bars: presses.map(({ flow, count }) => bar(pressLabel(world, flow), count, ECHO, progress.sent)),
      },
    ],
  }
}
