select
  count(*)::int as count
from
  subscription s
where
  s.incident_id = :incident
  and s.announced_at is null
  and (
    s.requested
    or s.hit_at > to_timestamp(:at::float8 / 1000) - :metHours * interval '1 hour'
  )
