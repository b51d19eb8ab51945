select
  s.chat_id,
  s.flow
from
  subscription s
where
  s.incident_id = :incident
  and s.announced_at is null
  and (
    s.requested
    or s.hit_at > to_timestamp(:at::float8 / 1000) - :metHours * interval '1 hour'
  )
  and exists (
    select
    from
      incident i
    where
      i.id = :incident
      and i.state = 'resolved'
  )
order by
  s.chat_id
limit
  :most
