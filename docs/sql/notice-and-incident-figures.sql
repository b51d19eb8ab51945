with
  p as (
    select
      to_timestamp(:since::float8 / 1000) as since,
      to_timestamp(:until::float8 / 1000) as until
  ),
  n as (
    select
      notice.*
    from
      notice,
      p
    where
      started_at >= p.since
      and started_at < p.until
  ),
  i as (
    select
      incident.*
    from
      incident,
      p
    where
      state <> 'draft'
      and starts_at >= p.since
      and starts_at < p.until
  )
select
  'Notices (all services)' as section,
  'notices' as name,
  'count' as unit,
  count(*)::float8 as value,
  1 as place
from
  n
union all
select
  'Notices (all services)',
  'sent',
  'count',
  coalesce(sum(sent), 0),
  2
from
  n
union all
select
  'Notices (all services)',
  'blocked',
  'count',
  coalesce(sum(blocked), 0),
  3
from
  n
union all
select
  'Notices (all services)',
  'failed',
  'count',
  coalesce(sum(failed), 0),
  4
from
  n
union all
select
  'Notices (all services)',
  'pressed a button',
  'count',
  count(distinct (notice, chat_id)),
  5
from
  notice_press
where
  notice in (
    select
      id
    from
      n
  )
union all
select
  'Incidents (all services)',
  kind,
  'count',
  count(*),
  1
from
  i
group by
  kind
union all
select
  'Incidents (all services)',
  'minutes (median)',
  'minutes',
  percentile_cont(0.5) within group (
    order by
      extract(
        epoch
        from
          ended_at - starts_at
      ) / 60
  ),
  2
from
  i
where
  ended_at is not null
union all
select
  'Incidents (all services)',
  'people who hit one',
  'count',
  count(distinct chat_id),
  3
from
  subscription,
  p
where
  hit_at >= p.since
  and hit_at < p.until
order by
  1,
  place
