with
  clock as materialized (
    select
      clock_timestamp() as now
  ),
  taken as (
    insert into
      spending (key, at)
    select
      key,
      clock.now
    from
      unnest(:keys::bytea[]) as key,
      clock
  )
select
  now::text as at
from
  clock
