select
  floor(
    extract(
      epoch
      from
        taken_at
    ) * 1000
  )::float8 as at
from
  talk
where
  taken_at > now() - interval '2 hours'
order by
  taken_at desc
limit
  20
