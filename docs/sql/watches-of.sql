select
  id,
  chat_id,
  sealed
from
  watch
where
  chat_id = :chat
  and ended_at is null
  and until > now()
order by
  until
