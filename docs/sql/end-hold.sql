update hold
set
  ended_at = now()
where
  chat_id = :chat
  and reservation_id = :reservation
  and ended_at is null
