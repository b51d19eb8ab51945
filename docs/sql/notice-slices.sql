with
  done as (
    select
      state,
      done_at
    from
      notice_copy
    where
      notice = :notice
      and done_at is not null
  ),
  span as (
    select
      min(done_at) as first,
      greatest(
        extract(
          epoch
          from
            max(done_at) - min(done_at)
        ) / 60,
        1
      ) as width
    from
      done
  )
select
  extract(
    epoch
    from
      first
  )::float8 * 1000 + place * width::float8 * 1000 as at,
  count(*) filter (
    where
      state in ('sent', 'recalled')
  )::int as sent,
  count(*) filter (
    where
      state = 'blocked'
  )::int as blocked,
  count(*) filter (
    where
      state in ('failed', 'unknown')
  )::int as failed
from
  done,
  span,
  lateral (
    select
      least(
        floor(
          extract(
            epoch
            from
              done_at - first
          ) / width
        ),
        59
      )::int as place
  ) as slot
group by
  first,
  width,
  place
order by
  place
