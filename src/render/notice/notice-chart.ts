import type { Bar, BarChart } from '../bar-chart.ts'
import { deskLocale, deskZone } from '../../core/desk/desk-text.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeReport } from '../../core/notice/notice-report.ts'
import { timeVars } from './card-view.ts'
import { noticePlain, pressLabel } from '../../core/notice/notice-text.ts'

/** Index of the colour for responses. */
const RESPONSE = 1

/** Maximum bars of the chart over time. */
const MAX_BARS = 15

type Slice = NoticeReport['slices'][number]

const sum = (slices: readonly Slice[], what: 'sent' | 'blocked' | 'failed'): number =>
  slices.reduce((all, slice) => all + slice[what], 0)

/** Joins neighbouring slices until there are at most {@link MAX_BARS}. */
const mergeSlices = (slices: readonly Slice[]): readonly Slice[] => {
  const width = Math.ceil(slices.length / MAX_BARS)
  return Array.from({ length: Math.ceil(slices.length / Math.max(1, width)) }, (_, index) =>
    slices.slice(index * width, (index + 1) * width),
  ).map((part) => ({
    at: part[0]?.at ?? 0,
    sent: sum(part, 'sent'),
    blocked: sum(part, 'blocked'),
    failed: sum(part, 'failed'),
  }))
}

type Figures = (count: number, of: number) => string

/** Formats a count and its share as the language writes them: "12 345 · 12,3 %". */
const figuresIn = (locale: string): Figures => {
  const [whole, share] = [
    new Intl.NumberFormat(locale),
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
  ]
  const MIN_SHARE = 0.001
  return (count, of) => {
    if (of === 0) return whole.format(count)
    const part = count / of
    return `${whole.format(count)} · ${part > 0 && part < MIN_SHARE ? `< ${share.format(MIN_SHARE)}` : share.format(part)}`
  }
}

/** Outcomes with the index of their colour; null: shown as a number without a bar. */
const outcomes = { sent: 0, blocked: 2, failed: 3, unknown: 3, skipped: null } as const

const isOutcome = (name: string): name is keyof typeof outcomes => Object.hasOwn(outcomes, name)

/** Names of reactions, since the font of the pictures has no emoji; others are counted as `other`. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
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
  }),
)

const byName = (reactions: NoticeReport['reactions']): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const { emoji, count } of reactions) {
    const name = names.get(emoji.replaceAll('\uFE0F', '')) ?? 'other'
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return [...counts].toSorted(
    ([one, some], [two, others]) => Number(one === 'other') - Number(two === 'other') || others - some,
  )
}

const DAY_MS = 86_400_000

/**
 * The format of a slice's label: with seconds for a notice of some minutes, with the day for one of half a day or
 * longer.
 */
const clockOf = (world: DeskWorld, slices: readonly Slice[]): Intl.DateTimeFormat => {
  const span = (slices.at(-1)?.at ?? 0) - (slices[0]?.at ?? 0)
  const more =
    span >= DAY_MS / 2
      ? ({ day: '2-digit', month: '2-digit' } as const)
      : span < MAX_BARS * 60_000
        ? ({ second: '2-digit' } as const)
        : {}
  return new Intl.DateTimeFormat(deskLocale(world), {
    timeZone: deskZone(world),
    hour: '2-digit',
    minute: '2-digit',
    ...more,
  })
}

/** The report of a notice as a chart: copies by outcome and over time, reactions, presses. */
export const noticeChart = (
  world: DeskWorld,
  { id, progress, startedAt }: Notice,
  { slices, reactions, presses }: NoticeReport,
): BarChart => {
  const say = (message: string, vars = {}): string => noticePlain(world, `chart-${message}`, vars)
  const figures = figuresIn(deskLocale(world))
  const [clock, recipients] = [clockOf(world, slices), progress.total - progress.skipped]
  const bar = (label: string, count: number, color: number | null, of: number): Bar => ({
    label,
    parts: Array.from({ length: 4 }, (_, index) => (index === color ? count : 0)),
    note: figures(count, of),
    hidesNumbers: true,
  })
  const present = Object.keys(outcomes)
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
        bars: present.map((name) =>
          bar(say(name), progress[name], outcomes[name], name === 'skipped' ? 0 : recipients),
        ),
      },
      {
        title: say('time'),
        ownScale: true,
        bars: mergeSlices(slices).map((slice) => ({
          label: clock.format(slice.at),
          parts: [slice.sent, 0, slice.blocked, slice.failed],
          note: '',
        })),
      },
      {
        title: say('reactions'),
        bars: byName(reactions).map(([name, count]) => bar(say('reaction', { name }), count, RESPONSE, progress.sent)),
      },
      {
        title: say('presses'),
        bars: presses.map(({ flow, count }) => bar(pressLabel(world, flow), count, RESPONSE, progress.sent)),
      },
    ],
  }
}
