with
  saved as (
    select
      tat,
      debt,
      at,
      paused_until,
      extract(
        epoch
        from
          clock_timestamp()
      )::float8 * 1000 as now,
      1000 / :perSecond::float8 as gap,
      1 + ceil(:perSecond::float8 / 20) as burst
    from
      send_limit
    where
      key = 'notices'
    for update
  ),
  lived as (
    select
      *,
      least(debt + :sends::float8, :perSecond) as owed,
      now < paused_until as rests
    from
      saved
  ),
  paying as (
    select
      *,
      case
        when rests then 0
        else least(owed, 0.9 * greatest(0, least(1000, now - at)) / gap)
      end as paid
    from
      lived
  ),
  reckoned as (
    select
      *,
      greatest(tat, now) + paid * gap as due
    from
      paying
  ),
  granting as (
    select
      *,
      case
        when rests then 0
        else greatest(0, least(:max::float8, floor((now + burst * gap - due) / gap + 1e-6)))
      end as granted
    from
      reckoned
  )
update send_limit l
set
  tat = case
    when rests then l.tat
    else due + granted * gap
  end,
  debt = owed - paid,
  at = now
from
  granting
where
  l.key = 'notices'
returning
  granted,
  case
    when rests then ceil(granting.paused_until - now)
    else greatest(1, ceil(due + granted * gap - now - (burst - greatest(1, floor(burst / 3))) * gap))
  end as wait
