select
  chat_id,
  reservation_id,
  sealed,
  until,
  ended_at
from
  hold
where
  chat_id = :chat
order by
  until
