select
  i.texts,
  s.flow,
  s.requested,
  s.made_at,
  s.promised_end,
  s.announced_at
from
  subscription s
  left join incident i on i.id = s.incident_id
where
  s.chat_id = :chat
order by
  s.made_at
