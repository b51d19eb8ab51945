select
  chat_id,
  reference,
  kind,
  flow,
  service,
  sealed,
  state,
  made_at,
  due_at,
  ended_at
from
  request
where
  chat_id = :chat
order by
  made_at
