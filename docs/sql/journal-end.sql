select
  to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now,
  last.seq,
  last.hash
from
  (
    select
      1
  ) as one
  left join lateral (
    select
      seq,
      hash
    from
      journal
    order by
      seq desc
    limit
      1
  ) as last on true
