select
  chat_id,
  reservation_id,
  sealed
from
  hold
where
  chat_id = :chat
  and ended_at is null
order by
  until
