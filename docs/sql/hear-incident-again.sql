select
  s.chat_id
from
  subscription s
  join incident i on i.id = s.incident_id
where
  i.source = 'operator'
  and i.state = 'open'
  and s.announced_at is not null
  and not coalesce(
    s.promised_end is null
    and s.rescheduled_at > now() - interval '1 day',
    false
  )
  and i.id = :incident
  and (
    s.requested
    or s.hit_at > s.announced_at - :metHours * interval '1 hour'
  )
order by
  s.chat_id
limit
  :most
