update request
set
  state = $3,
  ended_at = now()
where
  chat_id = $1
  and reference = $2
  and state = any ($4::text[])
  and ended_at is null
returning
  1
