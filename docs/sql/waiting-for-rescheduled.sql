select
  s.chat_id
from
  subscription s
  join incident i on i.id = s.incident_id
where
  i.state = 'open'
  and i.updated_at < now() - :settledMs * interval '1 millisecond'
  and s.requested
  and s.announced_at is null
  and s.rescheduled_at is null
  and s.promised_end is not null
  and (
    i.ends_at is null
    or i.ends_at > s.promised_end + interval '5 minutes'
  )
  and i.id = :incident
order by
  s.chat_id
limit
  :most
