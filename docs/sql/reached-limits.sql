with
  clock as materialized (
    select
      clock_timestamp() as now
  )
select
  ord::int as place,
  ceil(max(wait))::int as wait
from
  clock,
  unnest(:places::int[], :keys::bytea[], :windows::int[], :most::int[]) as l (ord, key, window_sec, max),
  lateral (
    select
      extract(
        epoch
        from
          s.at
      ) + l.window_sec - extract(
        epoch
        from
          clock.now
      ) as wait
    from
      spending s
    where
      s.key = l.key
      and s.at > clock.now - l.window_sec * interval '1 second'
    order by
      s.at desc
    offset
      l.max - 1
    limit
      1
  ) as reached
group by
  ord
order by
  2 desc
limit
  1
