select
  chat_id,
  reservation_id,
  sealed
from
  hold
where
  chat_id = :chat
  and reservation_id = :reservation
