import type { CountedTalk, StatsSpan } from '../../../core/desk/talk-stats.ts'
import { countTalks } from '../../../core/desk/talk-stats.ts'
import type { Service } from '../../../core/catalogue/service.ts'
import type { Figure, FigureUnit } from '../../../core/walk/period-report.ts'
import { createStats } from '../desk/desk-stats.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'

/**
 * The period `p` and its walks `w`. `alone`: solved, and no agent had a part in it. `again`: the chat asked for the
 * same within 7 days.
 */
const WALKS = `
    with p as (select to_timestamp(:since::float8 / 1000) as since, to_timestamp(:until::float8 / 1000) as until,
        :service::text as service),
      w as (select walk.*, extract(epoch from ended_at - started_at) / 60 as minutes,
        ended in ('came', 'solved') and not talk as alone,
          exists (select from walk later
            where later.chat = walk.chat and later.flow = walk.flow and later.service is not distinct from walk.service
            and later.entry <> 'return' and later.started_at > walk.ended_at
            and later.started_at <= walk.ended_at + interval '7 days') as again
        from walk, p where ended_at >= p.since and ended_at < p.until
          and (p.service is null or walk.service = p.service))`

const walks = namedStatement(
  'walk-figures',
  `${WALKS}
    select 'Outcomes' as section, 'walks' as name, 'count' as unit, count(*)::float8 as value, 1 as place from w
    union all select 'Outcomes', 'solved without a person', 'count', count(*) filter (where alone), 2 from w
    union all select 'Outcomes', 'share solved without a person', 'share', avg(alone::int)::float8, 3 from w
    union all select 'Outcomes', 'with a talk', 'count', count(*) filter (where talk), 4 from w
    union all select 'Outcomes', 'ended: ' || ended, 'count', count(*), 5 from w group by ended
    union all select 'Solved without a person, by flow', flow, 'share', avg(alone::int)::float8, 0 from w group by flow
    union all select 'Ways in', entry, 'count', count(*), 0 from w group by entry
    union all (select 'Causes', flow || ': ' || cause, 'count', count(*), 0 from w where cause is not null
      group by flow, cause
      order by 4 desc, 2 limit 25)
    union all select 'Effort of those solved without a person (median)', 'taps', 'number',
      percentile_cont(0.5) within group (order by taps), 1 from w where alone
    union all select 'Effort of those solved without a person (median)', 'messages', 'number',
      percentile_cont(0.5) within group (order by messages), 2 from w where alone
    union all select 'Effort of those solved without a person (median)', 'not understood', 'number',
      percentile_cont(0.5) within group (order by missed), 3 from w where alone
    union all select 'Effort of those solved without a person (median)', 'minutes', 'minutes',
      percentile_cont(0.5) within group (order by minutes), 4 from w where alone
    union all (select 'Where people leave', place, 'count', count(*), 0 from w
      where ended in ('left', 'stopped', 'given-up') group by place
      order by 4 desc, 2 limit 25)
    union all select 'Repeats', 'solved, then asked again within 7 days', 'count',
      count(*) filter (where alone and again), 1 from w
    union all select 'Repeats', 'share of the solved', 'share',
      (count(*) filter (where alone and again))::float8 / nullif(count(*) filter (where alone), 0), 2 from w
    order by 1, place, 4 desc, 2`,
)

const desk = namedStatement(
  'desk-figures',
  `
    with p as (select to_timestamp(:since::float8 / 1000) as since, to_timestamp(:until::float8 / 1000) as until,
        :service::text as service),
      t as (select talk.* from talk, p
        where not follow_up and opened_at >= p.since and opened_at < p.until
        and (p.service is null or talk.service = p.service)),
      o as (select now() - opened_at as age from talk, p
        where state <> 'ended' and (p.service is null or talk.service = p.service)),
      e as (select score from talk, p
        where ended_at >= p.since and ended_at < p.until and state = 'ended' and taken_at is not null
        and (p.service is null or talk.service = p.service))
    select 'Desk' as section, 'calls for a person' as name, 'count' as unit, count(*)::float8 as value, 1 as place
      from t
    union all select 'Desk', 'passed to another agent', 'count', count(*), 4
      from t where (select count(distinct s.agent) from talk_share s where s.talk = t.id) > 1
    union all select 'Desk', 'score (mean)', 'number', avg(score)::float8, 5 from e
    union all select 'Desk', 'answered the question for a score', 'share', (count(score))::float8 / nullif(count(*), 0),
      6 from e
    union all select 'Open talks by age, now', 'under an hour', 'count',
      count(*) filter (where age < interval '1 hour'), 1 from o
    union all select 'Open talks by age, now', '1 to 4 hours', 'count',
      count(*) filter (where age >= interval '1 hour' and age < interval '4 hours'), 2 from o
    union all select 'Open talks by age, now', '4 to 24 hours', 'count',
      count(*) filter (where age >= interval '4 hours' and age < interval '1 day'), 3 from o
    union all select 'Open talks by age, now', 'over a day', 'count', count(*) filter (where age >= interval '1 day'), 4
      from o
    order by 1, place`,
)

const others = namedStatement(
  'notice-and-incident-figures',
  `
    with p as (select to_timestamp(:since::float8 / 1000) as since, to_timestamp(:until::float8 / 1000) as until),
      n as (select notice.* from notice, p where started_at >= p.since and started_at < p.until),
      i as (select incident.* from incident, p where state <> 'draft' and starts_at >= p.since and starts_at < p.until)
    select 'Notices (all services)' as section, 'notices' as name, 'count' as unit, count(*)::float8 as value,
      1 as place from n
    union all select 'Notices (all services)', 'sent', 'count', coalesce(sum(sent), 0), 2 from n
    union all select 'Notices (all services)', 'blocked', 'count', coalesce(sum(blocked), 0), 3 from n
    union all select 'Notices (all services)', 'failed', 'count', coalesce(sum(failed), 0), 4 from n
    union all select 'Notices (all services)', 'pressed a button', 'count', count(distinct (notice, chat_id)), 5
      from notice_press where notice in (select id from n)
    union all select 'Incidents (all services)', kind, 'count', count(*), 1 from i group by kind
    union all select 'Incidents (all services)', 'minutes (median)', 'minutes',
      percentile_cont(0.5) within group (order by extract(epoch from ended_at - starts_at) / 60), 2 from i
        where ended_at is not null
    union all select 'Incidents (all services)', 'people who hit one', 'count', count(distinct chat_id), 3
      from subscription, p where hit_at >= p.since and hit_at < p.until
    order by 1, place`,
)

interface Row {
  section: string
  name: string
  unit: FigureUnit
  value: number | null
  place: number
}

const figuresOf = (rows: readonly Row[]): readonly Figure[] =>
  rows.map(({ section, name, unit, value }) => ({ section, name, unit, value: value === null ? null : Number(value) }))

/** Figures of talks that count opening hours. */
const talkFigures = (
  talks: readonly CountedTalk[],
  span: StatsSpan,
  services: readonly Service[],
): readonly Figure[] => {
  const all = countTalks(
    talks.map((talk) => ({ ...talk, agents: [{ id: 0, name: '' }] })),
    span,
    services,
  ).byAgent[0]
  const { byAgent, byReason } = countTalks(talks, span, services)
  const taken = (section: string, rows: typeof byAgent): readonly Figure[] =>
    rows.map(({ key, taken: value }) => ({ section, name: key === '' ? 'none' : key, unit: 'count', value }))
  return [
    { section: 'Desk', name: 'first answer (median, open hours)', unit: 'seconds', value: all?.firstAnswerSec ?? null },
    { section: 'Desk', name: 'resolution (median, open hours)', unit: 'seconds', value: all?.resolutionSec ?? null },
    { section: 'Desk', name: 'solved', unit: 'count', value: all?.solved ?? 0 },
    ...taken('Talks taken, by agent', byAgent),
    ...taken('Talks taken, by topic', byReason),
    ...byAgent.flatMap(({ key, score }): readonly Figure[] =>
      score === null ? [] : [{ section: 'Scores, by agent (mean)', name: key, unit: 'number', value: score }],
    ),
  ]
}

/** Reads the figures of walks alone, of one service or of all. */
export const readWalkFigures = async (
  pool: Pool,
  { since, until }: StatsSpan,
  service: string | null = null,
): Promise<readonly Figure[]> =>
  figuresOf(await runNamed<Row & Record<string, unknown>>(pool, walks, { since, until, service }))

/** Reads all figures of a period, of one service or of all. */
export const readFigures = async (
  pool: Pool,
  span: StatsSpan,
  { service, services }: { readonly service: string | null; readonly services: readonly Service[] },
): Promise<readonly Figure[]> => {
  const period = { since: span.since, until: span.until }
  const ofWalks = await readWalkFigures(pool, span, service)
  const ofDesk = await runNamed<Row & Record<string, unknown>>(pool, desk, { ...period, service })
  const ofOthers = await runNamed<Row & Record<string, unknown>>(pool, others, period)
  const talks = await createStats(pool).talksWithin(span)
  const own = talks.filter((talk) => service === null || talk.service === service)
  return [...ofWalks, ...figuresOf(ofDesk), ...talkFigures(own, span, services), ...figuresOf(ofOthers)]
}
