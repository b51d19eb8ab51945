import type { StatsSpan } from '../../../src/core/desk/talk-stats.ts'
import { hasLeft, isRepeated, walksOf } from './known-walks.ts'
import type { RememberedWalk } from './known-walks.ts'
import type { PlayedVisit } from './play-month.ts'

/** The value that a figure has to have; of times only the longest possible one is known. */
export type KnownValue = number | null | { readonly atMost: number }

/** Figures by section and name. */
export type KnownFigures = ReadonlyMap<string, ReadonlyMap<string, KnownValue>>

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

const atMost = (value: number | null): KnownValue => (value === null ? null : { atMost: value })

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length

const hundredths = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100)

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

const tally = <T>(all: readonly T[], nameOf: (one: T) => string | null): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const one of all) {
    const name = nameOf(one)
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

const ofFlows = (walks: readonly RememberedWalk[]): ReadonlyMap<string, KnownValue> =>
  new Map(
    [...new Set(walks.map(({ flow }) => flow))].map((flow) => {
      const own = walks.filter((walk) => walk.flow === flow)
      return [flow, share(own.filter(({ isAlone }) => isAlone).length, own.length)]
    }),
  )

const ofWalks = (walks: readonly RememberedWalk[], all: readonly RememberedWalk[]): KnownFigures => {
  const alone = walks.filter(({ isAlone }) => isAlone)
  const repeated = alone.filter((walk) => isRepeated(walk, all)).length
  return new Map<string, ReadonlyMap<string, KnownValue>>([
    [
      'Outcomes',
      new Map<string, KnownValue>([
        ['walks', walks.length],
        ['solved without a person', alone.length],
        ['share solved without a person', share(alone.length, walks.length)],
        ['with a talk', walks.filter(({ hasTalk }) => hasTalk).length],
        ...tally(walks, ({ end }) => `ended: ${end}`),
      ]),
    ],
    ['Solved without a person, by flow', ofFlows(walks)],
    ['Ways in', tally(walks, ({ entry }) => entry)],
    ['Causes', tally(walks, ({ flow, cause }) => (cause === null ? null : `${flow}: ${cause}`))],
    [
      'Effort of those solved without a person (median)',
      new Map<string, KnownValue>([
        ['taps', median(alone.map(({ taps }) => taps))],
        ['messages', median(alone.map(({ messages }) => messages))],
        ['not understood', median(alone.map(({ missed }) => missed))],
        ['minutes', atMost(median(alone.map(({ tookMs }) => tookMs / 60_000)))],
      ]),
    ],
    ['Where people leave', tally(walks, (walk) => (hasLeft(walk) ? (walk.places.at(-1) ?? null) : null))],
    [
      'Repeats',
      new Map<string, KnownValue>([
        ['solved, then asked again within 7 days', repeated],
        ['share of the solved', share(repeated, alone.length)],
      ]),
    ],
  ])
}

const ofTalks = (visits: readonly PlayedVisit[]): KnownFigures => {
  const talks = visits.flatMap(({ story: { talk }, agent, waitedMs, tookMs }) =>
    talk === null ? [] : [{ ...talk, agent: agent ?? 'nobody', waitedMs: waitedMs ?? 0, tookMs }],
  )
  const scores = talks.flatMap(({ score }) => score ?? [])
  const byAgent = tally(talks, ({ agent }) => agent)
  const scoresBy = [...byAgent.keys()].flatMap((name): readonly (readonly [string, KnownValue])[] => {
    const own = mean(talks.flatMap(({ agent, score }) => (agent === name ? (score ?? []) : [])))
    return own === null ? [] : [[name, hundredths(own)]]
  })
  // Seconds are rounded.
  const seconds = (ms: readonly number[]): KnownValue => atMost(median(ms.map((one) => one / 1_000 + 1)))
  return new Map<string, ReadonlyMap<string, KnownValue>>([
    [
      'Desk',
      new Map<string, KnownValue>([
        ['calls for a person', talks.length],
        ['passed to another agent', 0],
        ['score (mean)', mean(scores)],
        ['answered the question for a score', share(scores.length, talks.length)],
        ['first answer (median, open hours)', seconds(talks.map(({ waitedMs }) => waitedMs))],
        ['resolution (median, open hours)', seconds(talks.map(({ tookMs }) => tookMs))],
        ['solved', talks.length],
      ]),
    ],
    ['Talks taken, by agent', byAgent],
    ['Talks taken, by topic', tally(talks, ({ reason }) => reason)],
    ['Scores, by agent (mean)', new Map(scoresBy)],
  ])
}

const zeros = (...names: readonly string[]): ReadonlyMap<string, KnownValue> => new Map(names.map((name) => [name, 0]))

/** Figures of things that nobody has done in the month. */
const nothing: KnownFigures = new Map<string, ReadonlyMap<string, KnownValue>>([
  ['Open talks by age, now', zeros('under an hour', '1 to 4 hours', '4 to 24 hours', 'over a day')],
  ['Notices (all services)', zeros('notices', 'sent', 'blocked', 'failed', 'pressed a button')],
  [
    'Incidents (all services)',
    new Map<string, KnownValue>([
      ['minutes (median)', null],
      ['people who hit one', 0],
    ]),
  ],
])

/** The figures of a period as the people remember it, of one service or of all. */
export const knownFigures = (
  visits: readonly PlayedVisit[],
  { since, until }: StatsSpan,
  service: string | null,
): KnownFigures => {
  const own = visits.filter(({ story }) => service === null || story.service === service)
  const isWithin = ({ at }: { readonly at: number }): boolean => at >= since && at < until
  const all = walksOf(own)
  return new Map([...ofWalks(all.filter(isWithin), all), ...ofTalks(own.filter(isWithin)), ...nothing])
}
