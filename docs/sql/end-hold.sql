update hold
set
  ended_at = now()
where
  chat_id = $1
  and reservation_id = $2
  and ended_at is null
