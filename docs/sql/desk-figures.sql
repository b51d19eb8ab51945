with
  p as (
    select
      to_timestamp(:since::float8 / 1000) as since,
      to_timestamp(:until::float8 / 1000) as until,
      :service::text as service
  ),
  t as (
    select
      talk.*
    from
      talk,
      p
    where
      not follow_up
      and opened_at >= p.since
      and opened_at < p.until
      and (
        p.service is null
        or talk.service = p.service
      )
  ),
  o as (
    select
      now() - opened_at as age
    from
      talk,
      p
    where
      state <> 'ended'
      and (
        p.service is null
        or talk.service = p.service
      )
  ),
  e as (
    select
      score
    from
      talk,
      p
    where
      ended_at >= p.since
      and ended_at < p.until
      and state = 'ended'
      and taken_at is not null
      and (
        p.service is null
        or talk.service = p.service
      )
  )
select
  'Desk' as section,
  'calls for a person' as name,
  'count' as unit,
  count(*)::float8 as value,
  1 as place
from
  t
union all
select
  'Desk',
  'passed to another agent',
  'count',
  count(*),
  4
from
  t
where
  (
    select
      count(distinct s.agent)
    from
      talk_share s
    where
      s.talk = t.id
  ) > 1
union all
select
  'Desk',
  'score (mean)',
  'number',
  avg(score)::float8,
  5
from
  e
union all
select
  'Desk',
  'answered the question for a score',
  'share',
  (count(score))::float8 / nullif(count(*), 0),
  6
from
  e
union all
select
  'Open talks by age, now',
  'under an hour',
  'count',
  count(*) filter (
    where
      age < interval '1 hour'
  ),
  1
from
  o
union all
select
  'Open talks by age, now',
  '1 to 4 hours',
  'count',
  count(*) filter (
    where
      age >= interval '1 hour'
      and age < interval '4 hours'
  ),
  2
from
  o
union all
select
  'Open talks by age, now',
  '4 to 24 hours',
  'count',
  count(*) filter (
    where
      age >= interval '4 hours'
      and age < interval '1 day'
  ),
  3
from
  o
union all
select
  'Open talks by age, now',
  'over a day',
  'count',
  count(*) filter (
    where
      age >= interval '1 day'
  ),
  4
from
  o
order by
  1,
  place
