select
  count(*)::int as count
from
  subscription s
where
  s.incident_id = $1
  and s.announced_at is null
  and (
    s.requested
    or s.hit_at > to_timestamp($3::float8 / 1000) - $2 * interval '1 hour'
  )
