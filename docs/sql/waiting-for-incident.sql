select
  s.chat_id,
  s.flow
from
  subscription s
where
  s.incident_id = $1
  and s.announced_at is null
  and (
    s.requested
    or s.hit_at > to_timestamp($3::float8 / 1000) - $2 * interval '1 hour'
  )
  and exists (
    select
    from
      incident i
    where
      i.id = $1
      and i.state = 'resolved'
  )
order by
  s.chat_id
limit
  $4
