with
  p as (
    select
      to_timestamp(:since::float8 / 1000) as since,
      to_timestamp(:until::float8 / 1000) as until,
      :service::text as service
  ),
  w as (
    select
      walk.*,
      extract(
        epoch
        from
          ended_at - started_at
      ) / 60 as minutes,
      ended in ('came', 'solved')
      and not talk as alone,
      exists (
        select
        from
          walk later
        where
          later.chat = walk.chat
          and later.flow = walk.flow
          and later.service is not distinct from walk.service
          and later.entry <> 'return'
          and later.started_at > walk.ended_at
          and later.started_at <= walk.ended_at + interval '7 days'
      ) as again
    from
      walk,
      p
    where
      ended_at >= p.since
      and ended_at < p.until
      and (
        p.service is null
        or walk.service = p.service
      )
  )
select
  'Outcomes' as section,
  'walks' as name,
  'count' as unit,
  count(*)::float8 as value,
  1 as place
from
  w
union all
select
  'Outcomes',
  'solved without a person',
  'count',
  count(*) filter (
    where
      alone
  ),
  2
from
  w
union all
select
  'Outcomes',
  'share solved without a person',
  'share',
  avg(alone::int)::float8,
  3
from
  w
union all
select
  'Outcomes',
  'with a talk',
  'count',
  count(*) filter (
    where
      talk
  ),
  4
from
  w
union all
select
  'Outcomes',
  'ended: ' || ended,
  'count',
  count(*),
  5
from
  w
group by
  ended
union all
select
  'Solved without a person, by flow',
  flow,
  'share',
  avg(alone::int)::float8,
  0
from
  w
group by
  flow
union all
select
  'Ways in',
  entry,
  'count',
  count(*),
  0
from
  w
group by
  entry
union all
(
  select
    'Causes',
    flow || ': ' || cause,
    'count',
    count(*),
    0
  from
    w
  where
    cause is not null
  group by
    flow,
    cause
  order by
    4 desc,
    2
  limit
    25
)
union all
select
  'Effort of those solved without a person (median)',
  'taps',
  'number',
  percentile_cont(0.5) within group (
    order by
      taps
  ),
  1
from
  w
where
  alone
union all
select
  'Effort of those solved without a person (median)',
  'messages',
  'number',
  percentile_cont(0.5) within group (
    order by
      messages
  ),
  2
from
  w
where
  alone
union all
select
  'Effort of those solved without a person (median)',
  'not understood',
  'number',
  percentile_cont(0.5) within group (
    order by
      missed
  ),
  3
from
  w
where
  alone
union all
select
  'Effort of those solved without a person (median)',
  'minutes',
  'minutes',
  percentile_cont(0.5) within group (
    order by
      minutes
  ),
  4
from
  w
where
  alone
union all
(
  select
    'Where people leave',
    place,
    'count',
    count(*),
    0
  from
    w
  where
    ended in ('left', 'stopped', 'given-up')
  group by
    place
  order by
    4 desc,
    2
  limit
    25
)
union all
select
  'Repeats',
  'solved, then asked again within 7 days',
  'count',
  count(*) filter (
    where
      alone
      and again
  ),
  1
from
  w
union all
select
  'Repeats',
  'share of the solved',
  'share',
  (
    count(*) filter (
      where
        alone
        and again
    )
  )::float8 / nullif(
    count(*) filter (
      where
        alone
    ),
    0
  ),
  2
from
  w
order by
  1,
  place,
  4 desc,
  2
