with
  clock as materialized (
    select
      clock_timestamp() as now
  ),
  reached as (
    select
      max(
        extract(
          epoch
          from
            (
              select
                s.at
              from
                spending s
              where
                s.key = :key
                and s.at > clock.now - l.window_sec * interval '1 second'
              order by
                s.at desc
              offset
                l.max - 1
              limit
                1
            )
        ) + l.window_sec - extract(
          epoch
          from
            clock.now
        )
      ) as wait
    from
      clock,
      unnest(:windows::int[], :most::int[]) as l (window_sec, max)
  ),
  spent as (
    insert into
      spending (key, at)
    select
      :key,
      clock.now
    from
      reached,
      clock
    where
      wait is null
  )
select
  ceil(wait)::int as wait
from
  reached
