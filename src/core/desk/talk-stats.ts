import { openMs } from '../catalogue/desk-hours.ts'
import type { Service } from '../catalogue/service.ts'

/**
 * A talk as figures count it; times are ms since 1970, null when it has not come to that. It holds no words and no
 * customer.
 */
export interface CountedTalk {
  readonly service: string
  readonly reason: string
  /** Step (`flow/step`) at which the customer was handed over. */
  readonly step: string
  /** True when an agent began it: no call of the customer's. */
  readonly isFollowUp: boolean
  readonly openedAt: number
  readonly takenAt: number | null
  readonly answeredAt: number | null
  readonly endedAt: number | null
  readonly isSolved: boolean
  readonly score: number | null
  readonly scoredAt: number | null
  readonly tags: readonly string[]
  /** Everybody who had it. */
  readonly agents: readonly { readonly id: number; readonly name: string }[]
}

/**
 * One line of `/stats`: talks of an agent, a service or a reason. Seconds are medians within opening hours, the score
 * is a mean; null when there are none. A talk counts for each agent who had it.
 */
export interface TalkStatsRow {
  readonly key: string
  readonly taken: number
  readonly solved: number
  readonly firstAnswerSec: number | null
  /** From the call to the solution. */
  readonly resolutionSec: number | null
  readonly score: number | null
}

/** Figures of a period for `/stats`. */
export interface TalkStats {
  readonly byAgent: readonly TalkStatsRow[]
  readonly byService: readonly TalkStatsRow[]
  readonly byReason: readonly TalkStatsRow[]
  /** A talk counts for each of its tags. */
  readonly byTag: readonly TalkStatsRow[]
  /** Steps (`flow/step`) at which customers were handed over, with their count. */
  readonly bySteps: readonly { readonly step: string; readonly count: number }[]
  readonly waiting: number
}

/** The time that figures are about, ms since 1970: `since` included, `until` excluded. */
export interface StatsSpan {
  readonly since: number
  readonly until: number
}

const MAX_STEPS = 50

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round((values.reduce((sum, one) => sum + one, 0) / values.length) * 100) / 100

/** Seconds from the call to another time, of which closed hours are left out. */
const secondsTo = (services: readonly Service[], { service, openedAt }: CountedTalk, at: number): number => {
  const hours = services.find(({ id }) => id === service)
  return Math.round((hours ? openMs(hours, openedAt, at) : at - openedAt) / 1_000)
}

const rowOf = (
  key: string,
  talks: readonly CountedTalk[],
  { since, until }: StatsSpan,
  services: readonly Service[],
): TalkStatsRow => {
  const isWithin = (at: number | null): at is number => at !== null && at >= since && at < until
  const called = talks.filter(({ isFollowUp }) => !isFollowUp)
  const solved = talks.filter(({ isSolved, endedAt }) => isSolved && isWithin(endedAt))
  return {
    key,
    taken: talks.filter(({ takenAt }) => isWithin(takenAt)).length,
    solved: solved.length,
    firstAnswerSec: median(
      called.flatMap((talk) => (isWithin(talk.answeredAt) ? [secondsTo(services, talk, talk.answeredAt)] : [])),
    ),
    resolutionSec: median(
      solved.flatMap((talk) => (talk.isFollowUp ? [] : [secondsTo(services, talk, talk.endedAt ?? talk.openedAt)])),
    ),
    score: mean(talks.flatMap(({ score, scoredAt }) => (score !== null && isWithin(scoredAt) ? [score] : []))),
  }
}

const grouped = <Key>(
  talks: readonly CountedTalk[],
  keysOf: (talk: CountedTalk) => readonly Key[],
): ReadonlyMap<Key, readonly CountedTalk[]> => {
  const groups = new Map<Key, CountedTalk[]>()
  for (const talk of talks)
    for (const key of new Set(keysOf(talk))) {
      const group = groups.get(key) ?? []
      group.push(talk)
      groups.set(key, group)
    }
  return groups
}

const byMostTaken = (a: TalkStatsRow, b: TalkStatsRow): number => b.taken - a.taken || (a.key < b.key ? -1 : 1)

/**
 * Counts talks of a period. What agents began themselves is theirs, but no call of a customer: services, reasons and
 * steps leave it out.
 */
export const countTalks = (
  talks: readonly CountedTalk[],
  span: StatsSpan,
  services: readonly Service[],
): Omit<TalkStats, 'waiting'> => {
  const calls = talks.filter(({ isFollowUp }) => !isFollowUp)
  const rowsBy = (keysOf: (talk: CountedTalk) => readonly string[]): readonly TalkStatsRow[] =>
    [...grouped(calls, keysOf)].map(([key, group]) => rowOf(key, group, span, services)).sort(byMostTaken)
  const names = new Map(talks.flatMap(({ agents }) => agents.map(({ id, name }) => [id, name] as const)))
  const begun = calls.filter(({ openedAt }) => openedAt >= span.since && openedAt < span.until)
  return {
    byAgent: [...grouped(talks, ({ agents }) => agents.map(({ id }) => id))]
      .map(([id, group]) => rowOf(names.get(id) ?? '', group, span, services))
      .sort(byMostTaken),
    byService: rowsBy(({ service }) => [service]),
    byReason: rowsBy(({ reason }) => [reason]),
    byTag: rowsBy(({ tags }) => tags),
    bySteps: [...grouped(begun, ({ step }) => [step])]
      .map(([step, group]) => ({ step, count: group.length }))
      .sort((a, b) => b.count - a.count || (a.step < b.step ? -1 : 1))
      .slice(0, MAX_STEPS),
  }
}
